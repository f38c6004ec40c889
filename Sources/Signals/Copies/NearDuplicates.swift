import Text

/// Folds copies of one text: the same press release in several feeds is one signal with several
/// sources.
///
/// Two signals are copies when they have one title and link to the same page, or when their word
/// sets overlap by `threshold` (Jaccard) and they appeared within `daysApart`.
package enum NearDuplicates {
  /// In thousandths.
  static let threshold = 600
  static let daysApart = 30
  /// Shorter texts say too little to be called copies.
  static let fewestWords = 8

  /// The id of the first signal of each group, for every signal that is a copy of another.
  package static func originals(of signals: [Signal]) -> [String: String] {
    var traits = CopyTraits()
    var text = SignalText()
    for signal in signals {
      text.take(signal)
      traits.add(signal, text)
    }
    traits.sort()
    return traits.originals { ids in
      ids.compactMap { id in signals.first { $0.id == id } }
    }
  }

  /// Whether the word sets of two signals overlap enough.
  static func areCopies(_ left: Signal, _ right: Signal) -> Bool {
    let sets = [left, right].map { signal in
      let text = SignalText(signal)
      return Set(
        text.words.words[text.titleAndSummary].map {
          WordHash.of(text.words.folded.span, in: $0.folded)
        })
    }
    return isEnough(sets[0].intersection(sets[1]).count, sets[0].count, sets[1].count)
  }

  /// Whether texts of these sizes that share so many words are copies.
  static func isEnough(_ shared: Int, _ left: Int, _ right: Int) -> Bool {
    shared * 1000 / (left + right - shared) >= threshold
  }

  /// How many words a text must share with a copy that has no fewer words: 2j / (1 + j) of its own.
  static func fewestShared(ofSmaller size: Int) -> Int {
    (2 * threshold * size + 999 + threshold) / (1000 + threshold)
  }

  /// How many words a text must share with any copy: j of its own.
  static func fewestShared(ofLarger size: Int) -> Int {
    (threshold * size + 999) / 1000
  }

  /// How many words may stand in only one of two copies: (1 − j) / (1 + j) of both sizes.
  static func mostDifferent(_ left: Int, _ right: Int) -> Int {
    (left + right) * (1000 - threshold) / (1000 + threshold)
  }
}
