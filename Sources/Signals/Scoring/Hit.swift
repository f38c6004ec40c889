/// One signal that matched one topic, with the sum that made it a match.
package struct Hit: Equatable, Codable, Sendable {
  package var topic: String
  /// The sum of the lines, whole thousandths.
  package var score: Int
  package var lines: [ScoreLine]

  package init(topic: String, lines: [ScoreLine]) {
    self.topic = topic
    self.lines = lines
    score = lines.reduce(0) { $0 + $1.points }
  }

  /// A topic matched by less than this is not a hit: one ordinary keyword in a summary is enough,
  /// one of half weight is not.
  package static let threshold = 600
}

/// One term of a score; the lines of a score add up to it exactly.
package struct ScoreLine: Equatable, Codable, Sendable {
  package var kind: Kind
  /// The keyword as the radar has it; empty where the line is not about one.
  package var keyword: String
  /// The words found, letter for letter.
  package var found: String
  package var place: Place?
  /// Whole thousandths; negative where something is taken away.
  package var points: Int

  package init(
    kind: Kind, keyword: String = "", found: String = "", place: Place? = nil, points: Int
  ) {
    self.kind = kind
    self.keyword = keyword
    self.found = found
    self.place = place
    self.points = points
  }

  package enum Kind: String, Codable, Sendable {
    case keyword
    /// What a long text with many keywords loses again.
    case saturation
    /// People made the signal evidence of the topic.
    case promoted
  }
}
