import Drawing
import Radars

extension LeadList {
  /// As people read them on a terminal: a table of all, then each with its arithmetic.
  ///
  /// - Parameter language: of the words; English when none is named.
  package func text(in language: String? = nil) -> String {
    guard !leads.isEmpty else { return ([nothing] + remarks).joined(separator: "\n") + "\n" }
    let content = LeadContent(comparison, language: language ?? "en")
    let table = TextTable(
      [
        TextTable.Column(name: "no", alignment: .right, mostWidth: 4),
        TextTable.Column(name: "points", alignment: .right, mostWidth: 6),
        TextTable.Column(name: "lead", mostWidth: 30),
        TextTable.Column(name: "what", mostWidth: 32),
        TextTable.Column(name: "who", mostWidth: 100),
      ],
      rows: leads.map { lead in
        [
          "\(lead.number)", "\(lead.points)", content.kind(lead), content.what(lead),
          content.clusters(lead).joined(separator: ", "),
        ]
      })
    return table.lines().joined(separator: "\n") + "\n\n"
      + leads.map { block($0, content) }.joined(separator: "\n")
      + "\n" + remarks.joined(separator: "\n") + "\n"
  }

  /// The same as Markdown; text from outside is escaped, so that it stays text.
  package func markdown(in language: String? = nil) -> String {
    let content = LeadContent(comparison, language: language ?? "en")
    let title = comparison.radars.map { $0.frame.cluster.name }.joined(separator: ", ")
    return "# Leads: \(Markdown.escaped(title))\n\n" + Markdown.table(rows(content)) + "\n"
      + remarks.map { Markdown.escaped($0) + "\n" }.joined()
  }

  /// The same as CSV, with columns to fill in.
  package func csv(in language: String? = nil) -> String {
    CSV.text(rows(LeadContent(comparison, language: language ?? "en")))
  }
}

extension LeadList {
  private func rows(_ content: LeadContent) -> [[String]] {
    let head = [
      "no", "points", "kind", "what", "who", "why", "first step", "owner", "date",
    ]
    return [head]
      + leads.map { lead in
        [
          "\(lead.number)", "\(lead.points)", content.kind(lead), content.what(lead),
          content.who(lead).joined(separator: "; "),
          lead.reasons.map { "\(content.sum($0)) \(content.why($0))" }.joined(separator: "; "),
          "", "", "",
        ]
      }
  }

  private func block(_ lead: Lead, _ content: LeadContent) -> String {
    let title = "\(lead.number). \(content.what(lead)): \(content.kind(lead))"
    let sums = lead.reasons.map(content.sum)
    let width = sums.map(\.count).max() ?? 0
    let lines = zip(sums, lead.reasons).map { sum, reason in
      "  " + String(repeating: " ", count: width - sum.count) + sum + "  " + content.why(reason)
    }
    let total = "\(lead.points) \(content.pointsWord)"
    return ([title] + content.who(lead).map { "  " + $0 } + lines + ["  = " + total])
      .map { TerminalText.safe($0) + "\n" }.joined()
  }

  private var nothing: String {
    "No lead: these radars share no topic with a ring, and no offer meets a need."
  }

  /// How many there are in all, and what was held back.
  private var remarks: [String] {
    var remarks: [String] = []
    if count > leads.count {
      remarks.append("The best \(leads.count) of \(count) leads; --most shows more.")
    }
    if heldBack > 0 {
      let isOne = heldBack == 1
      remarks.append(
        "\(heldBack) offer\(isOne ? " or need" : "s and needs") of this workspace "
          + "\(isOne ? "is" : "are") not looked at, for "
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
