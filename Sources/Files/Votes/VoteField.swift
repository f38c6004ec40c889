package import Radars

/// What can be voted on: the topics with their numbers, the clusters and the rings.
package struct VoteField: Equatable, Sendable {
  package var topics: [Topic]
  package var clusters: [Cluster]
  package var rings: [RingFace]

  package struct Topic: Equatable, Sendable {
    package var id: String
    package var number: Int
    package var name: String
    /// Other ids that clusters know it by.
    package var otherIDs: [String]
  }

  package struct Cluster: Equatable, Sendable {
    package var key: String
    package var name: String
  }

  package init(
    _ comparison: Comparison, numbers: NumberBook, name: (Comparison.Row) -> String
  ) {
    topics = comparison.rows.map { row in
      Topic(
        id: row.topic, number: numbers.number(of: row) ?? 0, name: name(row),
        otherIDs: Array(row.ids.dropFirst()))
    }.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    clusters = zip(JointCluster.keys(of: comparison.radars), comparison.radars).map {
      Cluster(key: $0, name: $1.frame.cluster.name)
    }
    rings = comparison.rings
  }
}
