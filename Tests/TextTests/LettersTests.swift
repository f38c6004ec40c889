import Testing

@testable import Text

@Suite("The table of letters says what Unicode says")
struct LettersTests {
  @Test("of every scalar of the first planes")
  func all() {
    for value in UInt32(0x80)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let isPart =
        properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
      var small: [UInt8] = []
      Letters.appendLowercase(scalar, to: &small)
      #expect(
        Letters.isPartOfWord(scalar) == isPart
          && Letters.isWhitespace(scalar) == properties.isWhitespace
          && small == Array(properties.lowercaseMapping.utf8), "U+\(String(value, radix: 16))")
    }
    for value in UInt32(0)..<0x80 {
      let scalar = Unicode.Scalar(UInt8(value))
      #expect(Letters.isWhitespace(scalar) == scalar.properties.isWhitespace)
    }
  }
}
