/// The encodings of one byte a character that feeds around the Baltic Sea are met in.
enum SingleByteTable: CaseIterable {
  case windows1250
  case windows1251
  case windows1252
  case windows1254
  case windows1257
  case iso88592
  case iso88594
  case iso885910
  case iso885913
  case iso885915
  case koi8r

  /// The labels of the encoding in small letters, as WHATWG lists them.
  var labels: String {
    switch self {
    case .windows1250: "cp1250 windows-1250 x-cp1250"
    case .windows1251: "cp1251 windows-1251 x-cp1251"
    case .windows1252:
      "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 "
        + "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 us-ascii windows-1252 x-cp1252"
    case .windows1254:
      "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 "
        + "latin5 windows-1254 x-cp1254"
    case .windows1257: "cp1257 windows-1257 x-cp1257"
    case .iso88592:
      "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"
    case .iso88594:
      "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"
    case .iso885910:
      "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"
    case .iso885913: "iso-8859-13 iso8859-13 iso885913"
    case .iso885915: "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin-9 latin9"
    case .koi8r: "cskoi8r koi koi8 koi8-r koi8_r"
    }
  }

  /// The characters of the bytes 0x80 to 0xFF.
  var upperHalf: [Unicode.Scalar] {
    SingleByteTable.halves[self] ?? []
  }

  private static let halves: [SingleByteTable: [Unicode.Scalar]] = {
    var halves: [SingleByteTable: [Unicode.Scalar]] = [:]
    for table in allCases { halves[table] = table.differences.upperHalf }
    return halves
  }()
}
