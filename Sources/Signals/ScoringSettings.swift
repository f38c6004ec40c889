/// What a radar may change about scoring.
package struct ScoringSettings: Equatable, Codable, Sendable {
  /// Signals older than this many days do not count.
  package var windowDays: Int
  /// A proposal at or above this confidence is sure; thousandths of 1.
  package var sure: Int
  /// How often answers are right.
  package var certainty: Certainties

  package init(
    windowDays: Int = 365, sure: Int = 600, certainty: Certainties = Certainties()
  ) {
    self.windowDays = windowDays
    self.sure = sure
    self.certainty = certainty
  }
}

/// The tables by which a radar's answers are trusted.
package struct Certainties: Equatable, Codable, Sendable {
  package var topics: Certainty
  package var quadrants: Certainty

  package init(
    topics: Certainty = .handWrittenTopics, quadrants: Certainty = .handWrittenQuadrants
  ) {
    self.topics = topics
    self.quadrants = quadrants
  }
}
