/// The ASCII letters and digits among eight bytes of a text.
///
/// Each byte is asked in its lane of one number; no sum of two seven-bit numbers leaves its lane
/// (Warren, Hacker's Delight, 2-18).
struct WordRun {
  /// The highest bit of each byte that is one.
  let marks: UInt64
  /// The eight bytes with small letters; the others are as they were.
  let lowercased: UInt64
  /// How many of them the bytes begin with, up to eight.
  var length: Int { (~marks & WordRun.lanes(0x80)).trailingZeroBitCount / 8 }

  @inline(__always)
  init(_ eight: UInt64) {
    let low = eight & WordRun.lanes(0x7f)
    let letters = WordRun.marks(low | WordRun.lanes(0x20), from: 0x61, to: 0x7a) & ~eight
    let digits = WordRun.marks(low, from: 0x30, to: 0x39) & ~eight
    marks = (letters | digits) & WordRun.lanes(0x80)
    // The mark of a letter, two places lower, is the bit that makes it small.
    lowercased = eight | (letters & WordRun.lanes(0x80)) >> 2
  }

  /// The highest bit of each byte that is a space.
  @inline(__always)
  static func spaces(_ eight: UInt64) -> UInt64 {
    let rest = eight ^ lanes(0x20)
    return ~((rest & lanes(0x7f) &+ lanes(0x7f)) | rest) & lanes(0x80)
  }

  /// The highest bit of each lane says whether its seven bits are in the range.
  @inline(__always)
  private static func marks(_ low: UInt64, from first: UInt8, to last: UInt8) -> UInt64 {
    (low &+ lanes(0x80 - first)) & ~(low &+ lanes(0x7f - last))
  }

  @inline(__always)
  private static func lanes(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isWordByte: Bool { isLetter || isDigit }
}
