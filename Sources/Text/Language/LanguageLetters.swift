/// The letters by which languages are told apart, each with the number that the table of groups
/// calls it by: six bits.
enum LanguageLetters {
  /// What stands before and after a word.
  static let edge: UInt8 = 1
  /// What is no letter, so that a word ends there.
  static let none: UInt8 = 0

  /// The letters whose numbers count from 2 on; `scripts/language-table` has the same.
  private static let alphabet: [Unicode.Scalar] = Array(
    "abcdefghijklmnopqrstuvwxyzåäöøæõüąčęėįšųūžółńśźżćāēģīķļņßé".unicodeScalars)
  private static let otherLatin = UInt8(alphabet.count + 2)
  private static let otherScript = otherLatin + 1

  /// The numbers of ASCII, Latin-1 and the two Latin blocks behind it, by scalar.
  static let numbers: [UInt8] = (0..<0x250).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else {
      return none
    }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    guard let place = alphabet.firstIndex(of: small) else { return otherLatin }
    return UInt8(place + 2)
  }

  /// The number of a scalar; nil for the marks of decomposed text, which are passed over.
  ///
  /// Beyond the table punctuation, symbols and pictures are no letters, and all else is a script of
  /// others.
  static func number(of scalar: Unicode.Scalar, _ numbers: [UInt8]) -> UInt8? {
    switch scalar.value {
    case 0..<0x250: numbers[Int(scalar.value)]
    case 0x300..<0x370: nil
    case 0x1e00..<0x1f00: otherLatin
    case 0x250..<0x2000, 0x2c00..<0x2e00, 0x3005..<0xd800, 0xf900..<0xfb00: otherScript
    default: none
    }
  }
}
