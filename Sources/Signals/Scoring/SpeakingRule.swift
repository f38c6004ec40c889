import Text

/// The words by which a text denies what it says next, or puts it into a possible future.
package struct Speaking: Hashable, Codable, Sendable {
  package var denial: WordList
  package var hedge: WordList

  package init(denial: WordList = WordList(), hedge: WordList = WordList()) {
    self.denial = denial
    self.hedge = hedge
  }
}

/// A cue that is denied does not count; one that is only hoped for counts half.
///
/// Denied is what stands at most four words behind a word of denial in one sentence ("is no longer
/// in operation"). Hoped for is what stands within eight words of a hedge ("could be commercially
/// available"), and only where the cue speaks for a ring near use: research may well speak of what
/// could be. The distances are ours, after the scope of a trigger in NegEx (Chapman et al. 2001).
enum SpeakingRule {
  private static let denialReach = 4
  private static let hedgeReach = 8
  static let hedged = 500

  /// Thousandths of the cue's weight.
  static func share(
    of cue: Finding, _ others: [Finding], ofMarket isMarket: Bool, in text: SignalText
  ) -> Int {
    let near = others.filter { isInSentence($0, cue, in: text) && !$0.words.overlaps(cue.words) }
    let isDenied = near.contains { other in
      other.role == .denial && other.words.upperBound <= cue.words.lowerBound
        && Nearness.distance(other.words, cue.words) < denialReach
    }
    guard !isDenied else { return 0 }
    let isHedged =
      isMarket
      && near.contains { other in
        other.role == .hedge && Nearness.distance(other.words, cue.words) < hedgeReach
      }
    return isHedged ? hedged : 1000
  }

  private static func isInSentence(
    _ left: Finding, _ right: Finding, in text: SignalText
  ) -> Bool {
    let words = text.words.words
    return words[left.words.lowerBound].sentence == words[right.words.lowerBound].sentence
  }
}
