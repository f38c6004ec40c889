import Text

/// How the bytes of a document stand for characters, under the labels that WHATWG gives.
enum TextEncoding: Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case utf32LittleEndian
  case utf32BigEndian
  case singleByte(SingleByteTable)

  /// The encoding that a label means (`ISO-8859-1` is windows-1252), or nil for an unknown one.
  init?(label: String) {
    let bytes = label.utf8.filter { !$0.isBlank }.map(\.lowercased)
    guard let encoding = TextEncoding.labels[String(decoding: bytes, as: UTF8.self)] else {
      return nil
    }
    self = encoding
  }

  private static let labels: [String: TextEncoding] = {
    var all: [String: TextEncoding] = [
      "utf-16": .utf16LittleEndian, "utf-16le": .utf16LittleEndian, "ucs-2": .utf16LittleEndian,
      "utf-16be": .utf16BigEndian, "utf-32": .utf32LittleEndian, "utf-32le": .utf32LittleEndian,
      "utf-32be": .utf32BigEndian,
    ]
    for label in ["utf-8", "utf8", "unicode-1-1-utf-8"] { all[label] = .utf8 }
    for table in SingleByteTable.allCases {
      for label in table.labels { all[label] = .singleByte(table) }
    }
    return all
  }()
}
