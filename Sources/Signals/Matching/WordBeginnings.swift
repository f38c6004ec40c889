import Text

/// How the words begin that some patterns match: one look tells most other words from them.
struct WordBeginnings: Equatable, Sendable {
  /// A bit for the first two bytes of a word, by their hash; the highest for a pattern that may stand
  /// inside a compound, so that long words may begin anyhow.
  private var bits: UInt64 = 0

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// Those of no pattern.
  static let none = WordBeginnings(bits: 0)
  /// Those of all words, and of no word at all.
  static let all = WordBeginnings(bits: .max)

  /// Those of a word of a text.
  @inline(__always)
  init(_ folded: Span<UInt8>, _ word: Range<Int>) {
    let count = word.count
    let first = folded[word.lowerBound]
    let second = count < 2 ? 0 : folded[word.lowerBound &+ 1]
    bits = WordBeginnings.bit(first, second)
    bits |= count >= WordBeginnings.shortestCompound ? WordBeginnings.compounds : 0
    bits |= count < 2 ? .max : 0
  }

  /// Those of every word that matches.
  init(_ pattern: WordPattern) {
    bits = pattern.buildsCompounds ? WordBeginnings.compounds : 0
    for stem in [pattern.stem, pattern.bareStem].compactMap({ $0 }) {
      bits |= stem.count < 2 ? .max : WordBeginnings.bit(stem[0], stem[1])
    }
  }

  mutating func formUnion(_ other: WordBeginnings) {
    bits |= other.bits
  }

  /// False where a word of the others is surely none of these.
  @inline(__always)
  func meet(_ others: WordBeginnings) -> Bool {
    bits & others.bits != 0
  }
}

extension WordBeginnings {
  private static let compounds: UInt64 = 1 << 63
  private static let shortestCompound =
    Inflection.shortestFirstPart + Inflection.shortestCompoundStem

  @inline(__always)
  private static func bit(_ first: UInt8, _ second: UInt8) -> UInt64 {
    let pair = UInt64(first) << 8 | UInt64(second)
    return 1 &<< min((pair &* 0x9e37_79b9_7f4a_7c15) &>> 58, 62)
  }
}
