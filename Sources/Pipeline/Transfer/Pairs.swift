package import Radars
import Text

/// The pairs of a transfer radar: those that people recorded, and those that are possible.
package struct PairList: Sendable {
  package let radar: Radar
  package let recorded: [Recorded]
  /// Possible pairs that nobody recorded or ended yet, the surest first.
  package let possible: [PairSearch.Finding]
  package let audience: Audience
  /// How many offers and needs these people may not read.
  package let heldBack: Int

  package struct Recorded: Sendable {
    package var pair: ExchangePair
    /// What stands for it on the radar.
    package var topic: Topic
    package var placement: Placement
    /// Whether it stands on the radar: a pair that is for the cluster only does not.
    package var isOnRadar: Bool
  }
}

extension Workbench {
  /// The pairs of a transfer radar that these people may read.
  package func pairs(
    of id: String, for audience: Audience = .everyone
  ) throws(PipelineError) -> PairList {
    let radar = try transferRadar(id)
    let ledger = try ledger(id, until: now.day)
    let recorded = ledger.pairs.compactMap { pair -> PairList.Recorded? in
      guard let topic = radar.topic(of: pair, for: audience),
        let placement = ledger.placements[pair.id]
      else { return nil }
      return PairList.Recorded(
        pair: pair, topic: topic, placement: placement,
        isOnRadar: radar.topic(of: pair, for: .everyone) != nil)
    }
    let possible = PairSearch(radar, for: audience).findings.filter { finding in
      !ledger.pairs.contains(finding.pair) && ledger.endings[finding.pair.id] == nil
    }
    let hidden = radar.members.flatMap { $0.offers + $0.needs }
      .count { !audience.reads($0.visibility) }
    return PairList(
      radar: radar, recorded: recorded.sorted { $0.pair.id < $1.pair.id }, possible: possible,
      audience: audience, heldBack: hidden)
  }

  /// Records a pair, or moves one to another phase; the ledger says who, when and why.
  ///
  /// - Parameter phase: a ring's id or name; else the outermost one for a new pair.
  /// - Returns: the phase.
  @discardableResult
  package func pair(
    _ pair: ExchangePair, on id: String, in phase: String? = nil, by decider: Decider
  ) throws(PipelineError) -> Ring {
    let radar = try transferRadar(id)
    try requireExchanges(pair, on: radar)
    let ledger = try ledger(id, until: now.day)
    let before = ledger.pairs.contains(pair) ? ledger.placements[pair.id]?.ring : nil
    guard phase != nil || before == nil else {
      throw PipelineError(
        .input, "'\(pair.id)' is recorded already, in \(before ?? "")",
        advice: "name the phase it comes into with --phase, or end it with --end")
    }
    let outermost = radar.rings[radar.rings.count - 1].id
    let ring = try self.ring(phase ?? outermost, of: radar)
    guard ring.id != before else {
      throw PipelineError(
        .input, "'\(pair.id)' is in \(ring.id) already", advice: "name another --phase")
    }
    try append(.pair(pair, ring: ring.id), to: id, by: try giving(decider))
    return ring
  }

  /// Ends a pair: nothing came of it, or it is over. Its history stays in the ledger and in editions.
  package func endPair(
    _ pair: ExchangePair, on id: String, by decider: Decider
  ) throws(PipelineError) {
    _ = try transferRadar(id)
    let ledger = try ledger(id, until: now.day)
    guard ledger.pairs.contains(pair) else {
      let guess = Spelling.nearest(to: pair.id, among: ledger.pairs.map(\.id).sorted())
      throw PipelineError(
        .input, "there is no pair '\(pair.id)' on '\(id)' to end",
        advice: guess.map { "did you mean '\($0)'?" } ?? "`scout pair \(id)` lists the pairs")
    }
    try append(.endPair(pair), to: id, by: try giving(decider))
  }
}

extension Workbench {
  private func transferRadar(_ id: String) throws(PipelineError) -> Radar {
    let radar = try radar(id)
    guard radar.kind == .transfer else {
      throw PipelineError(
        .input, "'\(id)' is a \(radar.kind.rawValue) radar, and pairs stand on transfer radars",
        advice: "write `kind: transfer` into a radar of its own; docs/transfer.md tells how")
    }
    return radar
  }

  private func requireExchanges(_ pair: ExchangePair, on radar: Radar) throws(PipelineError) {
    for (id, list, what) in [(pair.offer, \Member.offers, "offer"), (pair.need, \.needs, "need")]
    where radar.exchange(id, list) == nil {
      let known = radar.members.flatMap { $0[keyPath: list] }
        .filter { Audience.inside.reads($0.visibility) }.compactMap(\.id).sorted()
      throw PipelineError(
        .input, "no member of '\(radar.id)' has the \(what) '\(id)'",
        advice: Spelling.nearest(to: id, among: known).map { "did you mean '\($0)'?" }
          ?? "its \(what)s: " + known.joined(separator: ", "))
    }
  }

  private func giving(_ decider: Decider) throws(PipelineError) -> Decider {
    guard let why = decider.why, !why.allSatisfy(\.isWhitespace) else {
      throw PipelineError(
        .input, "a pair needs a reason", advice: "add --why \"…\": it is shown in every edition")
    }
    return decider
  }
}
