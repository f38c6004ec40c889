import Text

extension FeedHealth {
  /// The verdicts as people read them on a terminal: a row a feed, and under a row what was seen and
  /// what to do.
  package var text: String {
    ([summary, ""] + table + blindSpots.flatMap(FeedHealth.lines) + closing)
      .joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let counts = FeedVerdict.Word.allCases.reversed().filter { count($0) > 0 }
      .map { "\(count($0)) \($0.rawValue)" }
    return "\(date): \(feeds.count) feed\(feeds.count == 1 ? "" : "s"): "
      + counts.joined(separator: ", ")
  }

  private var table: [String] {
    let rows = feeds.map { line in
      [
        line.verdict.word.rawValue, line.verdict.since?.description ?? "",
        line.newest?.description ?? "", line.lists.joined(separator: ", "), line.title,
      ]
    }
    let columns = [("verdict", 11), ("since", 10), ("newest", 10), ("list", 16), ("feed", 60)]
    let lines = TextTable(
      columns.map { TextTable.Column(name: $0.0, mostWidth: $0.1) }, rows: rows
    ).lines(indent: "  ")
    return [lines[0]] + zip(feeds, lines.dropFirst()).flatMap { [$1] + FeedHealth.advice(on: $0) }
  }

  /// What is wrong, where, and what to do; nothing for a feed that is well.
  private static func advice(on line: Line) -> [String] {
    guard line.verdict.word != .ok else { return [] }
    let margin = String(repeating: " ", count: 15)
    let next = line.verdict.next.map { [margin + "→ " + TerminalText.safe($0)] } ?? []
    return [margin + TerminalText.safe(line.address)]
      + [margin + TerminalText.safe(line.verdict.finding)] + next
  }

  private static func lines(of spots: BlindSpots) -> [String] {
    let title =
      "\(spots.title) (\(spots.radar)): \(spots.healthyFeeds) of \(spots.feeds) feeds healthy"
    if spots.isEmpty { return ["", title, "  no blind spot: they cover everything it looks for"] }
    let parts = [
      ("quadrants", spots.quadrants), ("languages", spots.languages),
      ("countries", spots.countries.map { BalticSea.names[$0] ?? $0 }),
      ("source classes", spots.sourceClasses),
    ]
    return ["", title + "; none covers"]
      + parts.filter { !$0.1.isEmpty }.map { name, missing in
        let padded = name + String(repeating: " ", count: 14 - name.count)
        return "  \(padded)  \(missing.map(TerminalText.safe).joined(separator: ", "))"
      }
  }

  private var closing: [String] {
    if isPartial {
      return ["", "Stopped before the end: the other verdicts are those of earlier scans."]
    }
    guard !unreadLists.isEmpty else { return [] }
    return [
      "",
      "No radar reads these lists, and they were not looked at: "
        + unreadLists.joined(separator: ", "),
    ]
  }
}
