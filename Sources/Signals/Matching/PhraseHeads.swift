import Text

/// How the words of many keywords begin, to sort out at a glance most phrases whose first word alone
/// stands in a text.
struct PhraseHeads: Sendable {
  /// The first bytes of a word's stem, eight at most, and of its stem without diacritics.
  private struct Head: Sendable {
    var stem: UInt64
    var stemMask: UInt64
    var bare: UInt64
    var bareMask: UInt64

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

    func mayMatch(_ word: UInt64) -> Bool {
      word & stemMask == stem || word & bareMask == bare
    }
  }

  private var heads: [Head] = []
  /// Where the words of each keyword begin among the heads, and where those of the last one end.
  private var starts = [0]

  init(_ keywords: [[WordPattern]]) {
    for patterns in keywords {
      heads += patterns.map(Head.init)
      starts.append(heads.count)
    }
  }

  /// False where the words from `position` on are surely not those of the keyword.
  func mayMatch(_ number: Int, at position: Int, in text: Words, before end: Int) -> Bool {
    let (first, last) = (starts[number], starts[number + 1])
    guard position + last - first <= end else { return false }
    let folded = text.folded.span
    var place = last
    // The last words first: what brought us here is that the first one may match.
    while place > first {
      place &-= 1
      let word = text.words[position + place - first].folded
      let head = folded.packed(in: word.lowerBound..<min(word.lowerBound &+ 8, word.upperBound))
      guard heads[place].mayMatch(head) else { return false }
    }
    return true
  }
}
