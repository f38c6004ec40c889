import Radars
package import Signals
import Text

/// Why a topic stands where it stands, in words that a manager understands.
package struct Explanation: Equatable, Encodable, Sendable {
  package var topic: String
  package var name: String
  package var ring: String?
  package var basis: String
  package var proposal: RingProposal
  package var signals: Int
  /// The whole explanation, line by line.
  package var lines: [String]
}

extension Workbench {
  package func explain(_ topicID: String, of radarID: String) throws(PipelineError) -> Explanation {
    let standing = try standing(radarID, .matching)
    let topic = try topic(topicID, of: standing.radar)
    return Explanation(of: topic, standing)
  }
}

extension Explanation {
  init(of topic: Topic, _ standing: Standing) {
    let writer = ExplanationWriter(topic: topic, standing: standing)
    self.topic = topic.id
    name = writer.name
    ring = standing.draft.blip(topic.id)?.ring
    basis = writer.basis
    proposal = writer.proposal
    signals = writer.signals
    lines = writer.lines
  }
}

/// Puts a proposal into words. Numbers are shown as they were added: in thousandths, as decimals.
private struct ExplanationWriter {
  let topic: Topic
  let standing: Standing

  private static let shownEvidence = 6

  var name: String { topic.name.text(in: standing.radar.languages) }
  var proposal: RingProposal { standing.proposal(of: topic.id) }
  var signals: Int { standing.assessment.hits[topic.id]?.count ?? 0 }
  var placement: Placement? { standing.draft.blip(topic.id)?.placement }

  var basis: String {
    if placement != nil { return "placement" }
    return proposal.ring == nil ? "none" : "proposal"
  }

  var lines: [String] {
    [heading] + opening + votes + section(leading, proposal.evidence)
      + section(others, proposal.counterEvidence)
      + section("Warnings (brake)", proposal.brake) + wouldMove + closing
  }

  private var leading: String {
    proposal.ring == nil ? "Speaks for the ring with most points" : "Speaks for it"
  }

  private var others: String {
    proposal.ring == nil ? "Speaks for other rings" : "Speaks against it"
  }

  private var heading: String { "\(name) (\(topic.id)), \(standing.draft.date)" }

  private var opening: [String] {
    var lines = [""]
    if let placement {
      lines.append(
        "\(ringName(placement.ring)): decided by \(placement.who) on \(placement.when.day), "
          + "because: \(placement.why)")
    }
    lines.append(proposalInWords)
    return lines
  }

  private var proposalInWords: String {
    let signalsInWords =
      "\(signals) signal\(signals == 1 ? "" : "s") in the last "
      + "\(standing.radar.scoring.windowDays) days"
    guard let ring = proposal.ring else {
      switch proposal.verdict {
      case .split: return "No ring is proposed: the evidence is split (\(signalsInWords))."
      default:
        return signals == 0
          ? "No ring is proposed: no signal matched in the last "
            + "\(standing.radar.scoring.windowDays) days."
          : "No ring is proposed: \(signalsInWords), but none has a word for maturity near "
            + "the topic."
      }
    }
    let certainty =
      switch proposal.verdict {
      case .sure: "sure"
      case .singleSource: "single source, so people must look"
      case .unsure: "unsure, so people must look"
      case .split, .noEvidence: ""
      }
    return "The signals propose \(ringName(ring)): \(certainty) "
      + "(confidence \(percent(proposal.confidence)), \(proposal.sources) independent "
      + "source\(proposal.sources == 1 ? "" : "s"), \(signalsInWords))."
  }

  /// One line a ring, and how the confidence came about.
  private var votes: [String] {
    guard !proposal.scores.isEmpty else { return [] }
    var lines = ["", "Points by ring:"]
    for score in proposal.scores {
      lines.append("  \(ringName(score.ring)): \(decimal(score.points))")
    }
    if let arithmetic { lines.append(arithmetic) }
    if proposal.heldBack > 0 {
      lines.append(
        "\(proposal.heldBack) more cue\(proposal.heldBack == 1 ? " was" : "s were") found but not "
          + "counted: a source has one vote a week.")
    }
    return lines
  }

  private var arithmetic: String? {
    let ordered = proposal.scores.map(\.points).sorted(by: >)
    guard let best = ordered.first, proposal.ring != nil else { return nil }
    let second = ordered.count > 1 ? ordered[1] : 0
    return "Confidence: lead (\(decimal(best)) − \(decimal(second))) / (\(decimal(best)) + "
      + "\(decimal(Confidence.halfStrength))) = \(decimal(Confidence.margin(best, over: second))), "
      + "times \(decimal(Confidence.sources(proposal.sources))) for \(proposal.sources) "
      + "source\(proposal.sources == 1 ? "" : "s") = \(decimal(proposal.confidence)); "
      + "sure from \(decimal(standing.radar.scoring.sure))."
  }

  /// The least that would move the proposal.
  private var wouldMove: [String] {
    guard let change = SmallestChange(proposal) else { return [] }
    let count = change.hangsOn.count
    let without =
      change.otherwise.map { "\(ringName($0)) would be proposed" } ?? "no ring would be proposed"
    var lines = ["", "What would move it:"]
    lines.append(
      "  Without \(count == 1 ? "the signal" : "the \(count) signals") "
        + change.hangsOn.prefix(Self.shownEvidence).joined(separator: ", ")
        + (count > Self.shownEvidence ? " …" : "") + ", \(without).")
    if let rival = change.rival {
      lines.append(
        "  \(ringName(rival.ring)) would lead with \(decimal(rival.points)) points more; a cue of weight "
          + "1 in a fresh title of a trusted source has 3.")
    }
    return lines
  }

  private func section(_ title: String, _ evidence: [Evidence]) -> [String] {
    guard !evidence.isEmpty else { return [] }
    var lines = ["", "\(title):"]
    for piece in evidence.prefix(Self.shownEvidence) { lines += words(of: piece) }
    if evidence.count > Self.shownEvidence {
      lines.append("  … and \(evidence.count - Self.shownEvidence) more")
    }
    return lines
  }

  private func words(of piece: Evidence) -> [String] {
    let factors = piece.factors
    let says = piece.ring.map { " for \(ringName($0))" } ?? ""
    let near = piece.near.isEmpty ? "" : " near “\(piece.near)”"
    let link = piece.link.map { ["    \($0)"] } ?? []
    return [
      "  + \(decimal(piece.points))\(says): “\(piece.found)”\(near), in the \(piece.place.field)",
      "    “\(piece.quote)”",
      "    \(piece.source) (\(piece.sourceClass.rawValue)), \(piece.date), signal \(piece.signal)",
    ] + link + [
      "    \(decimal(piece.points)) = weight \(decimal(factors.weight)) × \(piece.place.field) "
        + "\(factors.field) × source \(decimal(factors.sourceClass)) × recency "
        + "\(decimal(factors.recency))"
        + (factors.speaking.map { " × \(decimal($0)), since it is only hoped for" } ?? "")
        + (factors.repetition.map { " × \(decimal($0)), beside stronger words of this signal" }
          ?? "")
        + (factors.novelty.map { " × \(decimal($0)), since the source said so in later weeks" }
          ?? "")
    ]
  }

  private var closing: [String] {
    guard placement == nil else { return [] }
    return [
      "",
      "People decide: scout place \(standing.radar.id) \(topic.id) "
        + "\(proposal.ring ?? "RING") --why \"…\"",
    ]
  }

  private func ringName(_ id: String) -> String {
    standing.radar.ring(id)?.name.text(in: standing.radar.languages) ?? id
  }

  private func decimal(_ thousandths: Int) -> String { Decimal.written(thousandths) }
  private func percent(_ thousandths: Int) -> String { "\((thousandths + 5) / 10) %" }
}
