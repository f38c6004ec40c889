/// Looks through a comparison for what its clusters could do together.
package struct LeadSearch {
  private let comparison: Comparison
  private let rings: [String]
  private let exchanges: ExchangeSearch
  private let surroundings: Surroundings

  /// - Throws: where one radar stands there twice, for leads are between different ones.
  package init(_ comparison: Comparison) throws(ComparisonError) {
    var seen: Set<String> = []
    for radar in comparison.radars where !seen.insert(radar.frame.id).inserted {
      throw ComparisonError(
        message: "'\(radar.frame.id)' is named twice: leads are between different radars")
    }
    self.comparison = comparison
    rings = comparison.rings.map(\.id)
    exchanges = ExchangeSearch(comparison)
    surroundings = Surroundings(comparison)
  }

  /// All leads, those with the most points first; of equal ones an offer that meets a need before a
  /// gap before a common stage, then by topic and by cluster, so that the order in which radars are
  /// named changes nothing.
  package var leads: [Lead] {
    let exchanges = exchangeLeads
    let covered = Set(exchanges.compactMap(key))
    let gaps = comparison.rows.flatMap(gapLeads).filter { !covered.contains(key($0)!) }
    let all = exchanges + gaps + comparison.rows.flatMap(stageLeads)
    let ranked = all.map { ($0, rank(of: $0)) }.sorted { $0.1.precedes($1.1) }.map(\.0)
    return ranked.enumerated().map { index, lead in
      var numbered = lead
      numbered.number = index + 1
      return numbered
    }
  }
}

extension LeadSearch {
  /// What a gap and an exchange may have in common: the topic, who gives and who takes.
  private func key(_ lead: Lead) -> [String]? {
    lead.topic.map { [$0] + lead.clusters.map { comparison.radars[$0].frame.id } }
  }

  private var exchangeLeads: [Lead] {
    var leads: [Lead] = []
    for giver in comparison.radars.indices {
      for taker in comparison.radars.indices where taker != giver {
        leads += exchanges.meetings(from: giver, to: taker).map { meeting in
          let row = comparison.rows.first { $0.topic == meeting.topic }
          let gap = row.flatMap { gapReason($0, giver, taker) }
          return Lead(
            kind: .exchange, topic: meeting.topic, name: row?.name, clusters: [giver, taker],
            offer: meeting.offer, need: meeting.need,
            reasons: [meeting.reason] + [gap].compactMap { $0 } + surroundings.of([giver, taker]))
        }
      }
    }
    return leads
  }

  private func gapLeads(_ row: Comparison.Row) -> [Lead] {
    let places = comparison.radars.indices.filter { row.cells[$0] != nil }
    return places.flatMap { near in
      places.compactMap { far in
        gapReason(row, near, far).map { gap in
          Lead(
            kind: .gap, topic: row.topic, name: row.name, clusters: [near, far],
            reasons: [gap] + decided(row, [near, far]) + surroundings.of([near, far]))
        }
      }
    }
  }

  private func stageLeads(_ row: Comparison.Row) -> [Lead] {
    rings.compactMap { ring in
      let clusters = comparison.radars.indices.filter { row.cells[$0] == ring }
      return SameStageRule.reason(clusters: clusters.count, in: ring).map { stage in
        Lead(
          kind: .stage, topic: row.topic, name: row.name, clusters: clusters,
          reasons: [stage] + decided(row, clusters) + surroundings.of(clusters))
      }
    }
  }

  private func gapReason(_ row: Comparison.Row, _ near: Int, _ far: Int) -> LeadReason? {
    guard let inner = row.cells[near], let outer = row.cells[far] else { return nil }
    return RingGapRule.reason(from: inner, to: outer, rings)
  }

  private func decided(_ row: Comparison.Row, _ clusters: [Int]) -> [LeadReason] {
    let names = clusters.filter { comparison.blip(row, on: $0)?.placement != nil }
      .map { comparison.radars[$0].frame.cluster.name }
    return [DecidedRule.reason(clusters: names.sorted())].compactMap { $0 }
  }
}

/// By what leads are put in order.
private struct Rank {
  var numbers: [Int]
  var texts: [String]

  func precedes(_ other: Rank) -> Bool {
    numbers == other.numbers
      ? texts.lexicographicallyPrecedes(other.texts)
      : numbers.lexicographicallyPrecedes(other.numbers)
  }
}

extension LeadSearch {
  private func rank(of lead: Lead) -> Rank {
    let ids = lead.clusters.map { comparison.radars[$0].frame.id }
    let texts = [lead.offer, lead.need].flatMap { [$0?.member ?? "", $0?.text ?? ""] }
    return Rank(
      numbers: [-lead.points, Lead.Kind.allCases.firstIndex(of: lead.kind)!],
      texts: [lead.topic ?? ""] + (lead.kind == .stage ? ids.sorted() : ids) + texts)
  }
}
