import Text

/// How the words begin that some patterns match: one look tells most other words from them.
struct WordBeginnings: Equatable, Sendable {
  /// A bit for the first two bytes, by their hash.
  private var pairs: UInt64 = 0
  /// A pattern is among them that may stand inside a compound, so that long words may begin anyhow.
  private var hasCompounds = false

  mutating func insert(_ pattern: WordPattern) {
    if pattern.buildsCompounds { hasCompounds = true }
    for stem in [pattern.stem, pattern.bareStem].compactMap({ $0 }) {
      pairs |= stem.count < 2 ? .max : WordBeginnings.bit(stem.span, at: 0)
    }
  }

  /// False where the word is surely matched by none.
  @inline(__always)
  func mayBegin(_ folded: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let count = word.count
    if hasCompounds, count >= WordBeginnings.shortestCompound { return true }
    return count < 2 || pairs & WordBeginnings.bit(folded, at: word.lowerBound) != 0
  }

  private static let shortestCompound =
    Inflection.shortestFirstPart + Inflection.shortestCompoundStem

  @inline(__always)
  private static func bit(_ bytes: Span<UInt8>, at index: Int) -> UInt64 {
    let pair = UInt64(bytes[index]) << 8 | UInt64(bytes[index &+ 1])
    return 1 &<< ((pair &* 0x9e37_79b9_7f4a_7c15) &>> 58)
  }
}
