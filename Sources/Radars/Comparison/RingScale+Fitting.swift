extension RingScale {
  /// Where a ring lies: where people said; else on the ring of the same id, unless readiness levels
  /// speak against it; else on the ring with most readiness levels in common, then with most years.
  static func mapping(
    _ ring: RingFace, _ given: String??, onto rings: [RingFace]
  ) -> RingMapping {
    if let given { return RingMapping(ring: ring, to: given, how: .given) }
    if let same = rings.first(where: { $0.id == ring.id }), mayBeSame(ring, same) {
      return RingMapping(ring: ring, to: same.id, how: .same)
    }
    let levels = rings.map { commonLevels(ring, $0) }
    let years = rings.map { commonYears(ring, $0) }
    for (how, common) in [(RingMapping.How.trl, levels), (.horizon, years)] {
      // Where levels leave two, the years decide; where these do too, the more careful ring.
      let ranked = rings.indices.filter { common[$0] > 0 }
        .sorted { (common[$1], years[$1], $1) < (common[$0], years[$0], $0) }
      guard let best = ranked.first else { continue }
      let also = ranked.dropFirst().first {
        common[$0] == common[best] && years[$0] == years[best]
      }
      return RingMapping(ring: ring, to: rings[best].id, how: how, also: also.map { rings[$0].id })
    }
    return RingMapping(ring: ring, to: nil, how: .nothing)
  }

  private static func mayBeSame(_ one: RingFace, _ other: RingFace) -> Bool {
    one.trl == nil || other.trl == nil || commonLevels(one, other) > 0
  }

  private static func commonLevels(_ one: RingFace, _ other: RingFace) -> Int {
    guard let levels = one.trl, let others = other.trl else { return 0 }
    return max(
      0,
      min(levels.upperBound, others.upperBound) - max(levels.lowerBound, others.lowerBound) + 1)
  }

  /// Whole years; a horizon without an end reaches ten years on.
  private static func commonYears(_ one: RingFace, _ other: RingFace) -> Int {
    guard let years = one.horizon, let others = other.horizon else { return 0 }
    func end(_ years: Horizon) -> Int { min(years.to ?? 1_000, min(years.from, 1_000) + 10) }
    return max(0, min(end(years), end(others)) - max(years.from, others.from))
  }
}
