/// An offer and a need that share words, whatever their topics: **20 points a word, at most three
/// count**, and one alone makes no lead. Words of grammar and words of fewer than five letters are not
/// compared; endings and compounds of the clusters' languages are seen through, as in scoring.
enum CommonWordsRule {
  static let each = 20
  static let fewest = 2
  static let most = 3

  static func reason(words: [String]) -> LeadReason? {
    guard words.count >= fewest else { return nil }
    return LeadReason(.commonWords, count: min(words.count, most), each: each, names: words)
  }
}
