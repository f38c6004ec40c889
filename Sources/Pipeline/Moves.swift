import Radars
package import Signals
import Store
import Text

/// A proposal that changed since the scan before, or that keeps differing from a placement.
package struct ProposalChange: Equatable, Encodable, Sendable {
  package var topic: String
  package var name: String
  package var from: String?
  package var to: String?
  package var verdict: RingProposal.Verdict
  package var confidence: Int
  /// The ring that people decided, where they have: the blip stays there until they decide again.
  package var placed: String?
}

extension Standing {
  /// What changed since the last earlier scan; a placed topic is listed once the same other ring
  /// has led in two different weeks.
  func changes(since past: [PastProposal]) -> [ProposalChange] {
    radar.topics.map(\.id).sorted().compactMap { topic in
      change(of: topic, since: past.filter { $0.topic == topic })
    }
  }

  private func change(of topic: String, since past: [PastProposal]) -> ProposalChange? {
    let proposal = proposal(of: topic)
    let before = past.last?.ring
    let placed = draft.blip(topic)?.placement?.ring
    if let placed {
      guard proposal.ring != nil, proposal.ring != placed, hasLedTwoWeeks(proposal, past) else {
        return nil
      }
    } else {
      guard proposal.ring != before else { return nil }
    }
    return ProposalChange(
      topic: topic, name: radar.topic(topic)?.name.text(in: radar.languages) ?? topic,
      from: before, to: proposal.ring, verdict: proposal.verdict,
      confidence: proposal.confidence, placed: placed)
  }

  private func hasLedTwoWeeks(_ proposal: RingProposal, _ past: [PastProposal]) -> Bool {
    past.contains { $0.week < date.weekStart && $0.ring == proposal.ring }
  }
}
