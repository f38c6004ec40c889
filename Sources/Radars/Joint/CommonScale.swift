import Signals

/// How one radar's rings and quadrants are called in a comparison.
struct CommonScale {
  private let rings: [String: String]
  private let quadrants: [String: String]
  private let fallback: String

  init(_ comparison: Comparison, radar: Int) {
    let edition = comparison.radars[radar]
    var votes: [String: [String: Int]] = [:]
    for row in comparison.rows {
      guard let blip = comparison.blip(row, on: radar) else { continue }
      votes[blip.quadrant, default: [:]][row.quadrant, default: 0] += 1
    }
    rings =
      comparison.mappings.isEmpty
      ? Dictionary(uniqueKeysWithValues: comparison.rings.map { ($0.id, $0.id) })
      : Dictionary(
        comparison.mappings[radar].compactMap { mapping in
          mapping.to.map { (mapping.ring.id, $0) }
        }
      ) { first, _ in first }
    let frame = comparison.frame.map(\.id)
    fallback = frame[0]
    let pairs = edition.frame.quadrants.enumerated().map { index, quadrant in
      (
        quadrant.id,
        frame.contains(quadrant.id)
          ? quadrant.id : CommonScale.most(votes[quadrant.id]) ?? frame[index % frame.count]
      )
    }
    quadrants = Dictionary(pairs) { first, _ in first }
  }

  private static func most(_ votes: [String: Int]?) -> String? {
    votes?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The common ring; nil where a ring of this radar fits none.
  func ring(_ own: String) -> String? {
    rings[own]
  }

  /// The quadrant of the common frame that a quadrant of this radar falls into.
  func quadrant(_ own: String) -> String {
    quadrants[own] ?? fallback
  }

  /// The same proposal in the common rings, and with the common id of its topic; what speaks for a
  /// ring that has no common one keeps its own word for it.
  func proposal(_ own: RingProposal, of topic: String) -> RingProposal {
    var common = own
    common.topic = topic
    common.ring = own.ring.flatMap(ring)
    common.scores = own.scores.map { RingScore(ring: ring($0.ring) ?? $0.ring, points: $0.points) }
    common.evidence = own.evidence.map(evidence)
    common.counterEvidence = own.counterEvidence.map(evidence)
    return common
  }

  private func evidence(_ own: Evidence) -> Evidence {
    var common = own
    common.ring = own.ring.map { ring($0) ?? $0 }
    return common
  }
}
