/// What Unicode says of the scalars beyond ASCII, kept in a table for those that European texts
/// have in every line: asking Swift takes a hundred nanoseconds.
enum Letters {
  /// Letters, digits and marks.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    facts(of: scalar)?.isPartOfWord ?? Facts(scalar).isPartOfWord
  }

  static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar == " " || (0x09...0x0d).contains(scalar.value) }
    return facts(of: scalar)?.isWhitespace ?? Facts(scalar).isWhitespace
  }

  /// Appends the small letter as UTF-8.
  static func appendLowercase(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    guard let facts = facts(of: scalar), facts.length > 0 else {
      return bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
    var rest = facts.lowercase
    for _ in 0..<facts.length {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}

extension Letters {
  private struct Facts {
    var isPartOfWord: Bool
    var isWhitespace: Bool
    /// The bytes of the small letter, the first one lowest, and how many; none where they are more
    /// than four.
    var lowercase: UInt32 = 0
    var length: UInt8 = 0

    init(_ scalar: Unicode.Scalar) {
      let properties = scalar.properties
      isPartOfWord =
        properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
      isWhitespace = properties.isWhitespace
    }

    static func whole(_ value: UInt32) -> Facts {
      guard let scalar = Unicode.Scalar(value) else { return Facts("\u{fffd}") }
      var facts = Facts(scalar)
      let bytes = Array(scalar.properties.lowercaseMapping.utf8)
      guard bytes.count <= 4 else { return facts }
      facts.length = UInt8(bytes.count)
      facts.lowercase = bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
      return facts
    }
  }

  /// The two bytes of the small letter, the first one lowest, of each scalar from `firstLatin` on
  /// that is a letter with a plain folded form of two bytes; zero for the others.
  static let latin: [UInt16] = (firstLatin..<0x300).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)), let facts = facts(of: scalar),
      facts.isPartOfWord, facts.length == 2
    else { return 0 }
    return UInt16(facts.lowercase)
  }

  /// Before it there are ligatures and powers, which fold to something else.
  static let firstLatin = 0xc0

  /// Latin, Greek and Cyrillic letters, and the quotation marks and dashes of all of them.
  private static let blocks: [Range<UInt32>] = [0x80..<0x530, 0x2000..<0x2070]

  private static let table: [Facts] = blocks.flatMap { $0.map(Facts.whole) }

  private static func facts(of scalar: Unicode.Scalar) -> Facts? {
    let value = scalar.value
    if value >= 0x80, value < 0x530 { return table[Int(value) - 0x80] }
    if value >= 0x2000, value < 0x2070 { return table[Int(value) - 0x2000 + 0x4b0] }
    return nil
  }
}
