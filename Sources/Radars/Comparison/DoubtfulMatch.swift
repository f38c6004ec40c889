/// Two topics of different radars that may be the same, which only people can say.
package struct DoubtfulMatch: Equatable, Codable, Sendable {
  package var one: RadarTopic
  package var other: RadarTopic
  package var oneName: LocalizedText
  package var otherName: LocalizedText
  /// Thousandths: that of the strongest reason, and 50 for each further one, at most 990.
  package var score: Int
  /// The strongest first.
  package var reasons: [Reason]

  /// Why two topics may be the same.
  package struct Reason: Equatable, Codable, Sendable {
    package var kind: Kind
    /// The language of the words; nil where it is about ids or about several languages.
    package var language: String?
    /// What both have, as it was found.
    package var words: [String]
    /// Thousandths.
    package var score: Int
  }

  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// The same id, but several topics could be meant by it.
    case sameID = "same-id"
    /// The same name in one language, but several topics could be meant by it.
    case sameName = "same-name"
    /// The name of one is a keyword of the other.
    case nameIsKeyword = "name-is-keyword"
    /// The same name in two languages.
    case sameNameAcross = "same-name-across-languages"
    /// Names that have most of their words in common, or one that ends in the other.
    case similarNames = "similar-names"
    case commonKeywords = "common-keywords"
  }

  init(
    _ one: (RadarTopic, LocalizedText), _ other: (RadarTopic, LocalizedText), _ reasons: [Reason]
  ) {
    let sides = [one, other].sorted { $0.0 < $1.0 }
    (self.one, oneName) = sides[0]
    (self.other, otherName) = sides[1]
    self.reasons = reasons.sorted {
      ($1.score, $0.kind.rawValue) < ($0.score, $1.kind.rawValue)
    }
    score = min(990, (self.reasons.first?.score ?? 0) + 50 * (reasons.count - 1))
  }
}
