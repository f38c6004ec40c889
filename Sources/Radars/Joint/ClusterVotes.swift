/// What one cluster's people voted on one topic in a workshop.
package struct ClusterVotes: Equatable, Codable, Sendable {
  package var topic: String
  /// The key of the cluster in the joint edition.
  package var cluster: String
  /// Votes ring by ring, innermost first; as many as the joint radar has rings.
  package var rings: [Int]
  /// Dots stuck to the topic's line on the wall.
  package var dots: Int
  /// The mean impact that its people gave, in hundredths: 100 to 500.
  package var impact: Int?

  /// No workshop has more people, nor more dots on one line.
  package static let most = 10_000

  package init(
    topic: String, cluster: String, rings: [Int], dots: Int = 0, impact: Int? = nil
  ) {
    self.topic = topic
    self.cluster = cluster
    self.rings = rings
    self.dots = dots
    self.impact = impact
  }
}
