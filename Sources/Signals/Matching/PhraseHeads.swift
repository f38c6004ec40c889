import Text

/// How the second words of many keywords begin, to sort out at a glance most phrases whose first word alone
/// stands in a text.
struct PhraseHeads: Sendable {
  /// The first bytes of a word's stem, eight at most, and of its stem without diacritics.
  private struct Head: Sendable {
    var stem: UInt64 = 0
    var stemMask: UInt64 = 0
    var bare: UInt64 = 0
    var bareMask: UInt64 = 0

    init() {}

    init(_ pattern: WordPattern) {
      (stem, stemMask) = Head.beginning(pattern.stem)
      (bare, bareMask) = pattern.bareStem.map(Head.beginning) ?? (stem, stemMask)
      // Within a longer word it may stand behind anything.
      if pattern.buildsCompounds { (stem, stemMask) = (0, 0) }
    }

    private static func beginning(_ bytes: [UInt8]) -> (bytes: UInt64, mask: UInt64) {
      let unused = UInt64(max(0, 8 - bytes.count) * 8)
      return (bytes.span.packed(from: 0), bytes.isEmpty ? 0 : .max >> unused)
    }

    @inline(__always)
    func mayMatch(_ word: UInt64) -> Bool {
      word & stemMask == stem || word & bareMask == bare
    }
  }

  /// The second word of each keyword; where there is none, one that stands before anything.
  private let seconds: [Head]

  init(_ phrases: PhraseTable) {
    let heads = phrases.patterns.map(Head.init)
    seconds = (0..<phrases.count).map { keyword in
      phrases.range(of: keyword).dropFirst().first.map { heads[Int(phrases.words[$0])] } ?? Head()
    }
  }

  /// False where the keyword has a second word and the next word of the text is surely not that one.
  ///
  /// - Parameter next: the first bytes of that word, eight at most; zeros where there is none.
  @inline(__always)
  func mayMatch(_ keyword: Int, before next: UInt64) -> Bool {
    seconds[keyword].mayMatch(next)
  }

  /// The first bytes of a word.
  @inline(__always)
  static func head(_ folded: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
    let end = min(word.lowerBound &+ 8, word.upperBound)
    return folded.packed(in: Range(uncheckedBounds: (word.lowerBound, end)))
  }
}
