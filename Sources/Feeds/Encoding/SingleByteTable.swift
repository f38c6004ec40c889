/// The encodings of one byte a character that feeds around the Baltic Sea are met in.
enum SingleByteTable: String, CaseIterable {
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
  var labels: [String] {
    switch self {
    case .windows1250: ["windows-1250", "cp1250", "x-cp1250"]
    case .windows1251: ["windows-1251", "cp1251", "x-cp1251"]
    case .windows1252:
      [
        "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591",
        "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii",
      ]
    case .windows1254: ["windows-1254", "cp1254", "iso-8859-9", "latin5"]
    case .windows1257: ["windows-1257", "cp1257", "x-cp1257"]
    case .iso88592: ["iso-8859-2", "iso8859-2", "iso88592", "iso_8859-2", "latin2", "l2"]
    case .iso88594: ["iso-8859-4", "iso8859-4", "iso88594", "latin4", "l4"]
    case .iso885910: ["iso-8859-10", "iso8859-10", "latin6", "l6"]
    case .iso885913: ["iso-8859-13", "iso8859-13", "iso885913"]
    case .iso885915:
      [
        "iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "latin9", "latin-9", "l9",
      ]
    case .koi8r: ["koi8-r", "koi8", "koi8_r"]
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
