import Text

/// What `<?xml … encoding="…"?>` says, made true of a document that is UTF-8 by now.
enum DeclaredEncoding {
  /// The document with its declaration saying UTF-8; one that says nothing says so already.
  static func corrected(_ bytes: [UInt8]) -> [UInt8] {
    guard let label = label(in: bytes) else { return bytes }
    let name = String(decoding: bytes[label].map(\.lowercased), as: UTF8.self)
    guard name != "utf-8" else { return bytes }
    return bytes.applying([Splice(place: label, text: Array("UTF-8".utf8))])
  }

  /// Where the name of the encoding stands, between its quotes.
  private static func label(in bytes: [UInt8]) -> Range<Int>? {
    let start = bytes.span.skippingBlanks(from: mark(of: bytes))
    guard bytes.span.has("<?xml", at: start), let end = bytes.span.find("?>", from: start),
      let word = bytes.span.find("encoding", from: start), word < end
    else { return nil }
    var index = bytes.span.skippingBlanks(from: word + 8)
    guard bytes.span.has("=", at: index) else { return nil }
    index = bytes.span.skippingBlanks(from: index + 1)
    guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
      let quote = bytes.span.find(bytes[index], from: index + 1), quote < end
    else { return nil }
    return index + 1..<quote
  }

  /// The length of a UTF-8 byte-order mark in front.
  static func mark(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
