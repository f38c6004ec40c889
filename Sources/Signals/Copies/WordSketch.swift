/// A set of words as 512 bits: each word turns one bit over.
///
/// Two sets that differ in `n` words differ in at most `n` bits, so most pairs that are no copies
/// are told apart without looking at their words (the idea of Sandes, Teodoro and Melo, Bitmap
/// filter, 2020).
struct WordSketch: Sendable {
  private var bits = SIMD8<UInt64>()

  init(_ words: ArraySlice<UInt16>) {
    for word in words { bits[Int(word >> 6 & 7)] ^= 1 << UInt64(word & 63) }
  }

  /// At least this many words stand in only one of the two sets.
  func fewestDifferences(to other: WordSketch) -> Int {
    Int((bits ^ other.bits).nonzeroBitCount.wrappedSum())
  }
}
