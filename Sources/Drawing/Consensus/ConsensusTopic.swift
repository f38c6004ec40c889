import Radars

/// A topic on the consensus radar: where the clusters put it.
struct ConsensusTopic {
  var row: Comparison.Row
  /// In the table.
  var number: Int
  var quadrant: Int
  /// Ring by ring who has it there, innermost first; rings that nobody chose are left out.
  var rings: [(ring: Int, radars: [Int])]

  /// Nil where no cluster has it in a ring of the common scale, or the frame lacks its quadrant.
  init?(_ request: MarkRequest, _ row: Comparison.Row, number: Int) {
    self.row = row
    self.number = number
    quadrant = request.quadrant
    let places = request.rings.enumerated().compactMap { radar, ring in
      ring.map { (ring: $0, radar: radar) }
    }
    rings = Set(places.map(\.ring)).sorted().map { ring in
      (ring, places.filter { $0.ring == ring }.map(\.radar))
    }
    guard !rings.isEmpty else { return nil }
  }

  /// The beads of its bar; one with a figure where a ring holds fewer than there are clusters.
  ///
  /// - Parameter most: ring by ring how many it holds.
  func beads(atMost most: [Int]) -> [BeadRing] {
    rings.map { part in
      BeadRing(
        ring: part.ring, beads: part.radars.count > most[part.ring] ? 1 : part.radars.count)
    }
  }
}
