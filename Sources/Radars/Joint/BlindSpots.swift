/// What one cluster of several does not see. That there is no signal does not mean that a topic is
/// not important.
package struct BlindSpots: Equatable, Codable, Sendable {
  /// The radar's id.
  package var radar: String
  /// Topics that others have a ring for and this radar does not know; first what most of them have.
  package var unknown: [String]
  /// Topics that others have a ring for and this radar knows without one.
  package var withoutRing: [String]
  /// The radar's own quadrants that no feed of it brought a signal for.
  package var quadrants: [String]
  /// Whether the edition says which feeds it rests on; else nothing is known about its quadrants.
  package var knowsFeeds: Bool

  /// - Parameter index: the place of the radar in the comparison.
  init(of index: Int, in comparison: Comparison) {
    let edition = comparison.radars[index]
    radar = edition.frame.id
    let others = comparison.rows.filter { $0.cells[index] == nil }.sorted { one, other in
      let counts = [one, other].map { row in row.cells.count { $0 != nil } }
      return (counts[1], one.topic) < (counts[0], other.topic)
    }
    unknown = others.filter { $0.own[index] == nil }.map(\.topic)
    withoutRing = others.filter { $0.own[index] != nil }.map(\.topic)
    knowsFeeds = !edition.sources.isEmpty
    let covered = Set(edition.sources.flatMap(\.quadrants))
    quadrants = knowsFeeds ? edition.frame.quadrants.map(\.id).filter { !covered.contains($0) } : []
  }
}
