/// What would move a proposal: the strongest signals that it hangs on, and what the next ring lacks.
///
/// Votes that were held back do not come in their place here; they would when a signal is dismissed.
package struct SmallestChange: Equatable, Sendable {
  /// The strongest signals, without which another ring or none would lead.
  package var hangsOn: [String]
  /// The ring that would lead without them; nil: none.
  package var otherwise: String?
  /// The ring that comes next, and the points that it lacks to lead.
  package var rival: RingScore?

  /// Nil where no ring leads.
  package init?(_ proposal: RingProposal) {
    guard let ring = proposal.ring else { return nil }
    let evidence = proposal.evidence + proposal.counterEvidence
    let sums = SmallestChange.sums(evidence)
    let best = sums[ring] ?? 0
    let next = proposal.scores.filter { $0.ring != ring }.max { $0.points < $1.points }
    rival = next.map { next in
      RingScore(ring: next.ring, points: SmallestChange.enoughToLead(best) - next.points)
    }
    hangsOn = []
    var rest = evidence
    for signal in SmallestChange.signals(evidence, ring) {
      hangsOn.append(signal)
      rest.removeAll { $0.signal == signal }
      otherwise = SmallestChange.leader(rest)
      if otherwise != ring { return }
    }
    return nil
  }

  /// The ring that leads clearly enough; nil where none does.
  private static func leader(_ evidence: [Evidence]) -> String? {
    let sums = sums(evidence)
    let order = sums.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = order.first, best.value > 0 else { return nil }
    let second = order.count > 1 ? order[1].value : 0
    let isClear = Confidence.lead(best.value, over: second) >= ProposalRule.smallestLead
    return isClear ? best.key : nil
  }

  private static func sums(_ evidence: [Evidence]) -> [String: Int] {
    evidence.reduce(into: [:]) { sums, piece in
      if let ring = piece.ring { sums[ring, default: 0] += piece.points }
    }
  }

  /// Those that speak for the ring, by how much.
  private static func signals(_ evidence: [Evidence], _ ring: String) -> [String] {
    let weights = evidence.reduce(into: [String: Int]()) { weights, piece in
      if piece.ring == ring { weights[piece.signal, default: 0] += piece.points }
    }
    return weights.filter { $0.value > 0 }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }

  /// The fewest points with which another ring would lead over so many: (x − best) / x ≥ the
  /// smallest lead.
  private static func enoughToLead(_ best: Int) -> Int {
    let rest = 1000 - ProposalRule.smallestLead
    return (best * 1000 + rest - 1) / rest
  }
}
