import Drawing
package import Radars
import Text

extension PairList {
  /// As people read it on a terminal.
  package var text: String {
    var lines: [String] = []
    for ring in radar.rings {
      let here = recorded.filter { $0.placement.ring == ring.id }
      guard !here.isEmpty else { continue }
      lines.append("\(name(ring.name)):")
      lines += here.flatMap(entry)
    }
    if recorded.isEmpty { lines.append("No pair is recorded yet.") }
    lines += ["", "Possible pairs, the surest first:"]
    lines += possible.isEmpty ? ["  none that is not recorded"] : possible.flatMap(entry)
    return (lines + remarks).map { TerminalText.safe($0) + "\n" }.joined()
  }

  /// The same for programs.
  package var report: PairReport {
    PairReport(
      radar: radar.id,
      recorded: recorded.map {
        PairReport.Recorded(
          pair: $0.pair.id, offer: $0.pair.offer, need: $0.pair.need, sector: $0.topic.quadrant,
          placement: $0.placement, onRadar: $0.isOnRadar)
      },
      possible: possible.map {
        PairReport.Possible(
          pair: $0.pair.id, offer: $0.pair.offer, need: $0.pair.need,
          sector: $0.sector.rawValue, points: $0.reason.points, rule: $0.reason.rule,
          names: $0.reason.names)
      })
  }
}

/// Pairs for programs.
package struct PairReport: Encodable, Sendable {
  package var radar: String
  package var recorded: [Recorded]
  package var possible: [Possible]

  package struct Recorded: Encodable, Sendable {
    package var pair: String
    package var offer: String
    package var need: String
    package var sector: String
    package var placement: Placement
    package var onRadar: Bool
  }

  package struct Possible: Encodable, Sendable {
    package var pair: String
    package var offer: String
    package var need: String
    package var sector: String
    package var points: Int
    package var rule: LeadRule
    package var names: [String]
  }
}

extension PairList {
  private func name(_ text: LocalizedText) -> String { text.text(in: radar.languages) }

  private func entry(_ pair: Recorded) -> [String] {
    let place = pair.placement
    return [
      "  \(pair.pair.id)" + (pair.isOnRadar ? "" : "   (not on the radar: not public)"),
      "    \(pair.topic.summary.map(name) ?? "")",
      "    \(place.who), \(place.when.day): \(place.why)",
    ]
  }

  private func entry(_ finding: PairSearch.Finding) -> [String] {
    let sector = radar.quadrants.first { $0.id == finding.sector.rawValue }.map { name($0.name) }
    return [
      "  \(finding.offer.id ?? "") \(finding.need.id ?? "")   \(sector ?? "")",
      "    \(finding.giver.name): \(finding.offer.text)",
      "    → \(finding.taker.name): \(finding.need.text)",
      "    \(finding.reason.points) points: \(words(finding.reason))",
    ]
  }

  private func words(_ reason: LeadReason) -> String {
    let names = reason.names.joined(separator: ", ")
    switch reason.rule {
    case .sameTopic: return "both are about \(names)"
    case .topicWords: return "words of one topic: \(names)"
    default: return "common words: \(names)"
    }
  }

  private var remarks: [String] {
    var remarks = [""]
    if let best = possible.first {
      remarks.append(
        "Record one: scout pair \(radar.id) \(best.offer.id ?? "") \(best.need.id ?? "") "
          + "--why \"…\"")
    }
    if heldBack > 0 {
      remarks.append(
        "\(heldBack) offer\(heldBack == 1 ? " or need is" : "s and needs are") not looked at, for "
          + (audience == .inside
            ? "what is private stays in radar.yaml."
            : "they are not public; --inside takes those of visibility cluster too."))
    }
    if audience == .inside {
      remarks.append("Inside only: it may tell what members keep to their cluster.")
    }
    return remarks
  }
}
