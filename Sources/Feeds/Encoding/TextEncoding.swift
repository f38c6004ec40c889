import Text

/// How the bytes of a document stand for characters, under the labels that WHATWG gives
/// (Encoding Standard, 4.2).
enum TextEncoding: Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case utf32LittleEndian
  case utf32BigEndian
  case singleByte(SingleByteTable)
  case legacy(LegacyEncoding)

  /// The encoding that a label means (`ISO-8859-1` is windows-1252), or nil for an unknown one.
  init?(label: String) {
    let bytes = label.utf8.filter { !$0.isBlank }.map(\.lowercased)
    guard let encoding = TextEncoding.labels[String(decoding: bytes, as: UTF8.self)] else {
      return nil
    }
    self = encoding
  }

  private static let labels: [String: TextEncoding] = {
    var all: [String: TextEncoding] = [:]
    func add(_ encoding: TextEncoding, _ labels: String) {
      for label in labels.split(separator: " ") { all[String(label)] = encoding }
    }
    add(.utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8")
    add(
      .utf16LittleEndian,
      "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le")
    add(.utf16BigEndian, "unicodefffe utf-16be")
    add(.utf32LittleEndian, "utf-32 utf-32le")
    add(.utf32BigEndian, "utf-32be")
    for table in SingleByteTable.allCases { add(.singleByte(table), table.labels) }
    for encoding in LegacyEncoding.allCases { add(.legacy(encoding), encoding.labels) }
    return all
  }()
}
