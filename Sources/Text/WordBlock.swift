/// Sixty-four bytes of a text with one bit a byte, the first one lowest: what a splitter looks at in
/// one step, whatever lengths the words have.
struct WordBlock {
  /// Letters and digits of ASCII.
  private(set) var letters: UInt64 = 0
  private(set) var spaces: UInt64 = 0
  /// Bytes of scalars beyond ASCII.
  private(set) var beyondASCII: UInt64 = 0

  /// Looks at the bytes from `index` on, with zeros behind the end of the text, and writes them to
  /// `place` with small ASCII letters.
  @inline(__always)
  init(
    _ text: Span<UInt8>, at index: Int, lowercasedTo output: inout MutableSpan<UInt8>,
    at place: Int
  ) {
    precondition(place &+ 64 <= output.count)
    var bytes = output.mutableBytes
    if index &+ 64 <= text.count {
      // One after another with numbers that the compiler knows: a loop takes twice as long.
      let source = text.bytes
      take(source, at: index, 0, to: &bytes, at: place)
      take(source, at: index, 1, to: &bytes, at: place)
      take(source, at: index, 2, to: &bytes, at: place)
      take(source, at: index, 3, to: &bytes, at: place)
      take(source, at: index, 4, to: &bytes, at: place)
      take(source, at: index, 5, to: &bytes, at: place)
      take(source, at: index, 6, to: &bytes, at: place)
      take(source, at: index, 7, to: &bytes, at: place)
    } else {
      for lane in 0..<8 {
        take(text.packed(from: index &+ lane &* 8), lane, to: &bytes, at: place)
      }
    }
    letters = WordBlock.transposed(letters)
    spaces = WordBlock.transposed(spaces)
    beyondASCII = WordBlock.transposed(beyondASCII)
  }

  @inline(__always)
  private mutating func take(
    _ source: RawSpan, at index: Int, _ lane: Int, to bytes: inout MutableRawSpan, at place: Int
  ) {
    let eight = source.unsafeLoadUnaligned(
      fromUncheckedByteOffset: index &+ lane &* 8, as: UInt64.self)
    take(UInt64(littleEndian: eight), lane, to: &bytes, at: place)
  }

  @inline(__always)
  private mutating func take(
    _ eight: UInt64, _ lane: Int, to bytes: inout MutableRawSpan, at place: Int
  ) {
    let run = WordRun(eight)
    bytes.storeBytes(
      of: run.lowercased.littleEndian, toUncheckedByteOffset: place &+ lane &* 8, as: UInt64.self)
    let shift = UInt64(truncatingIfNeeded: 7 &- lane)
    letters |= run.marks &>> shift
    spaces |= WordRun.spaces(eight) &>> shift
    beyondASCII |= (eight & WordBlock.highest) &>> shift
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
