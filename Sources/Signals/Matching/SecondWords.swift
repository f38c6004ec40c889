import Text

/// What the second words of many keywords bring with them, to sort out at a glance most phrases whose
/// first word alone stands in a text.
struct SecondWords: Sendable {
  /// The traits of each keyword's second word; none where there is none.
  private let traits: [WordTraits]

  /// - Parameter keywords: the keywords in the order in which they will be asked for.
  init(_ phrases: PhraseTable, _ numbers: PatternNumbers, of keywords: [UInt32]) {
    let patterns = numbers.all.map(WordTraits.init)
    traits = keywords.map { keyword in
      phrases.range(of: Int(keyword)).dropFirst().first.map { patterns[Int(phrases.words[$0])] }
        ?? WordTraits()
    }
  }

  /// False where the keyword has a second word and the next word of the text is surely not that one.
  ///
  /// - Parameter place: the keyword's place in the order.
  @inline(__always)
  func mayMatch(_ place: Int, before next: WordTraits) -> Bool {
    next.contain(traits[place])
  }
}

/// Which pairs of neighbouring bytes a word has: a bit for those of one hash, and one for the first
/// pair as such. A word has all bits of what stands in it, and most others lack one of them.
struct WordTraits: Sendable {
  private var bits: UInt64 = 0

  /// Those of nothing.
  init() {}

  /// Those of a word of a text.
  @inline(__always)
  init(_ folded: Span<UInt8>, _ word: Range<Int>) {
    guard word.count > 1 else { return }
    var before = UInt64(folded[word.lowerBound])
    bits = WordTraits.bit(before << 8 | UInt64(folded[word.lowerBound &+ 1]) | 1 << 16)
    for index in word.lowerBound &+ 1..<word.upperBound {
      let byte = UInt64(folded[index])
      bits |= WordTraits.bit(before << 8 | byte)
      before = byte
    }
  }

  /// Those of every word that matches.
  init(_ pattern: WordPattern) {
    bits = WordTraits.bits(pattern.stem, isFirst: !pattern.buildsCompounds)
    guard let bare = pattern.bareStem else { return }
    bits &= WordTraits.bits(bare, isFirst: true)
  }

  @inline(__always)
  func contain(_ other: WordTraits) -> Bool {
    other.bits & ~bits == 0
  }
}

extension WordTraits {
  /// - Parameter isFirst: the word begins with the stem.
  private static func bits(_ stem: [UInt8], isFirst: Bool) -> UInt64 {
    let pairs = zip(stem, stem.dropFirst()).map { UInt64($0) << 8 | UInt64($1) }
    let first = isFirst ? pairs.first.map { bit($0 | 1 << 16) } : nil
    return pairs.reduce(first ?? 0) { $0 | bit($1) }
  }

  @inline(__always)
  private static func bit(_ pair: UInt64) -> UInt64 {
    1 &<< ((pair &* 0x9e37_79b9_7f4a_7c15) &>> 58)
  }
}
