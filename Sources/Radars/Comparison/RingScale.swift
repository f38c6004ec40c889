/// The common scale of compared radars, and where each of their rings lies on it.
package struct RingScale: Equatable, Codable, Sendable {
  /// Innermost first.
  package var rings: [RingFace]
  /// Radar by radar, for each of its rings.
  package var mappings: [[RingMapping]]

  /// Whether any radar has other rings than the scale.
  var isMapped: Bool { mappings.joined().contains { $0.how != .same } }

  /// The place of a radar's ring on the scale; nil where it fits nowhere.
  func ring(_ ring: String, of radar: Int) -> String? {
    mappings[radar].first { $0.ring.id == ring }?.to
  }
}

/// Where one ring of one radar lies on the common scale.
package struct RingMapping: Equatable, Codable, Sendable {
  package var ring: RingFace
  /// The scale's ring; nil where it fits nowhere.
  package var to: String?
  package var how: How
  /// Another ring of the scale that it fits as well; the farther one was taken.
  package var also: String?

  package init(ring: RingFace, to: String?, how: How, also: String? = nil) {
    self.ring = ring
    self.to = to
    self.how = how
    self.also = also
  }

  /// What the mapping rests on.
  package enum How: String, Codable, CaseIterable, Sendable {
    /// The same ring.
    case same
    /// Technology readiness levels in common.
    case trl
    /// Years in common.
    case horizon
    /// A table that people gave.
    case given
    /// Nothing: it fits nowhere.
    case nothing
  }
}

extension RingScale {
  /// The scale that most radars have; of several the one with most rings, then the first by its
  /// rings' ids. The order of the radars does not matter.
  ///
  /// - Parameter table: what people decided; it goes before levels and years.
  /// - Throws: `ComparisonError` where the table names what there is not, or where no ring of a radar
  ///   fits anywhere.
  init(_ radars: [Edition], table: RingTable = RingTable()) throws(ComparisonError) {
    let rings = try RingScale.rings(radars, table.scale)
    self.rings = rings
    try RingScale.check(table, radars, rings)
    mappings = radars.map { radar in
      radar.frame.rings.map { ring in
        RingScale.mapping(ring, table.ring(ring.id, of: radar.frame.id), onto: rings)
      }
    }
    for (radar, mapping) in zip(radars, mappings) where mapping.allSatisfy({ $0.to == nil }) {
      throw ComparisonError(
        message: "no ring of '\(radar.frame.id)' (\(RingScale.names(radar.frame.rings))) has a "
          + "place on the common scale (\(RingScale.names(rings))): neither readiness levels nor "
          + "years tell",
        advice: "say in a file which ring is which, such as `rings: {\(radar.frame.id): "
          + "{\(radar.frame.rings[0].id): \(rings[0].id)}}`, and give it with --rings FILE")
    }
  }

  static func names(_ rings: [RingFace]) -> String {
    rings.map(\.id).joined(separator: ", ")
  }

  private static func rings(
    _ radars: [Edition], _ wanted: String?
  ) throws(ComparisonError) -> [RingFace] {
    let sorted = radars.sorted { $0.precedes($1) }
    if let wanted {
      if let radar = sorted.first(where: { $0.frame.id == wanted }) { return radar.frame.rings }
      throw ComparisonError(
        message: "the table of rings takes its scale from '\(wanted)', which is not compared",
        advice: "name one of " + sorted.map(\.frame.id).joined(separator: ", "))
    }
    func count(_ rings: [RingFace]) -> Int {
      radars.count { $0.frame.rings.map(\.id) == rings.map(\.id) }
    }
    let sets = sorted.map(\.frame.rings)
    return sets.min { one, other in
      (count(other), other.count, names(one)) < (count(one), one.count, names(other))
    }!
  }

  private static func check(
    _ table: RingTable, _ radars: [Edition], _ rings: [RingFace]
  ) throws(ComparisonError) {
    for radar in radars {
      for (own, to) in (table.rings[radar.frame.id] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let known = [(own, radar.frame.rings)] + (to.map { [($0, rings)] } ?? [])
        for (id, rings) in known where !rings.contains(where: { $0.id == id }) {
          let ids = rings.map(\.id)
          let guess = Spelling.nearest(to: id, among: ids).map { "did you mean '\($0)'? " } ?? ""
          throw ComparisonError(
            message: "the table of rings says '\(own)' of '\(radar.frame.id)' is "
              + "'\(to ?? "none")', but there is no ring '\(id)'",
            advice: guess + "there are: " + ids.joined(separator: ", "))
        }
      }
    }
  }
}
