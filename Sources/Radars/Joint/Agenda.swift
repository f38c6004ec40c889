import Signals

/// What several clusters should talk about, in which order and how long, with the arithmetic.
package struct Agenda: Equatable, Codable, Sendable {
  package var minutes: Int
  /// Most points first; equals by topic.
  package var items: [Item]
  /// What each cluster does not see, in the order of the radars.
  package var blindSpots: [BlindSpots]

  /// A topic to be discussed.
  package struct Item: Equatable, Codable, Sendable {
    package var topic: String
    /// How many rings lie between the nearest and the farthest.
    package var spread: Int
    /// Independent sources behind the topic on any radar.
    package var sources: Int
    /// Whether it moved or is new on a radar since the edition before.
    package var moved: Bool
    package var minutes: Int

    /// Four a ring apart, one a source up to four, two where it moved.
    package var points: Int {
      Agenda.pointsPerRing * spread + min(sources, Agenda.mostSources)
        + (moved ? Agenda.pointsForMovement : 0)
    }
  }

  package static let pointsPerRing = 4
  package static let mostSources = 4
  package static let pointsForMovement = 2
  /// In less time nobody has said where they stand.
  package static let leastMinutes = 3

  /// - Parameters:
  ///   - count: how many topics at most.
  ///   - minutes: for all of them; fewer topics are taken where they leave less than three for each.
  package init(_ comparison: Comparison, count: Int = 10, minutes: Int = 90) {
    self.minutes = minutes
    let known = comparison.rows.map { Item($0, in: comparison) }
    let first = known.sorted { ($1.points, $0.topic) < ($0.points, $1.topic) }
      .prefix(max(0, min(count, minutes / Agenda.leastMinutes)))
    items = Agenda.shared(minutes, among: Array(first))
    blindSpots = comparison.radars.indices.map { BlindSpots(of: $0, in: comparison) }
  }

  /// Three minutes each, and the rest by points, in whole minutes: what rounding leaves goes to the
  /// largest remainders (Hamilton's method), so that the sum is exact.
  private static func shared(_ minutes: Int, among items: [Item]) -> [Item] {
    guard !items.isEmpty else { return [] }
    let rest = minutes - leastMinutes * items.count
    let all = max(1, items.reduce(0) { $0 + max(1, $1.points) })
    let exact = items.map { rest * max(1, $0.points) }
    var shares = exact.map { $0 / all }
    let left = rest - shares.reduce(0, +)
    let order = items.indices.sorted { (exact[$1] % all, $0) < (exact[$0] % all, $1) }
    for index in order.prefix(left) { shares[index] += 1 }
    return zip(items, shares).map { item, share in
      var item = item
      item.minutes = leastMinutes + share
      return item
    }
  }
}

extension Agenda.Item {
  fileprivate init(_ row: Comparison.Row, in comparison: Comparison) {
    topic = row.topic
    spread = row.spread
    minutes = 0
    let blips = comparison.radars.indices.compactMap { index in
      comparison.blip(row, on: index).map { (blip: $0, edition: comparison.radars[index]) }
    }
    sources = Agenda.Item.sources(blips.map(\.blip.proposal))
    moved = blips.contains { $0.edition.previous != nil && $0.blip.movement.kind != .unchanged }
  }

  /// Sources that are named in the evidence count once, whoever reads them; where a radar names fewer
  /// than it counted, its own count stands.
  private static func sources(_ proposals: [RingProposal]) -> Int {
    let named = Set(proposals.flatMap { $0.evidence + $0.counterEvidence }.map(\.source))
    return max(named.count, proposals.map(\.sources).max() ?? 0)
  }
}
