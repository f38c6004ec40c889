/// Sixty-four bytes of a text with one bit a byte, the first one lowest: what a splitter looks at in
/// one step, whatever lengths the words have.
struct WordBlock {
  /// Letters and digits of ASCII.
  let letters: UInt64
  let spaces: UInt64
  /// Bytes of scalars beyond ASCII.
  let beyondASCII: UInt64

  /// Looks at the bytes from `index` on, with zeros behind the end of the text, and writes them to
  /// `place` with small ASCII letters.
  @inline(__always)
  init(
    _ text: Span<UInt8>, at index: Int, lowercasedTo output: inout MutableSpan<UInt8>,
    at place: Int
  ) {
    var bytes = output.mutableBytes
    var (letters, spaces, beyond) = (UInt64(0), UInt64(0), UInt64(0))
    for lane in 0..<8 {
      let eight = text.packed(from: index &+ lane &* 8)
      let run = WordRun(eight)
      bytes.storeBytes(
        of: run.lowercased.littleEndian, toByteOffset: place &+ lane &* 8, as: UInt64.self)
      let shift = UInt64(truncatingIfNeeded: 7 &- lane)
      letters |= run.marks &>> shift
      spaces |= WordRun.spaces(eight) &>> shift
      beyond |= (eight & WordBlock.highest) &>> shift
    }
    self.letters = WordBlock.transposed(letters)
    self.spaces = WordBlock.transposed(spaces)
    beyondASCII = WordBlock.transposed(beyond)
  }

  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// Bit i of byte j as bit j of byte i (Warren, Hacker's Delight, 7-3).
  @inline(__always)
  private static func transposed(_ bits: UInt64) -> UInt64 {
    var bits = bits
    var changed = (bits ^ bits >> 7) & 0x00aa_00aa_00aa_00aa
    bits ^= changed ^ changed << 7
    changed = (bits ^ bits >> 14) & 0x0000_cccc_0000_cccc
    bits ^= changed ^ changed << 14
    changed = (bits ^ bits >> 28) & 0x0000_0000_f0f0_f0f0
    return bits ^ changed ^ changed << 28
  }
}
