package import Radars
package import Text

/// A trail for programs.
package struct TrailReport: Encodable, Sendable {
  package var editions: [Day]
  package var moves: [Trail.Move]
  package var differences: [Trail.Difference]
  /// The topics that never moved, by id.
  package var unmoved: [String]
  /// The topics of which nobody can tell, by id.
  package var incomparable: [String]
}

extension Trail {
  package var report: TrailReport {
    TrailReport(
      editions: editions.map(\.date), moves: moves, differences: differences, unmoved: unmoved,
      incomparable: incomparable)
  }

  /// The list of movements as a Markdown table; text from outside is escaped, so that it stays text.
  package func markdown(in language: String?) -> String {
    let head = ["Edition", "Topic", "From", "To", "Why", "Who"]
    let lines = rows(in: language).map { $0.map(Markdown.escaped) }
    let table = [head, head.map { _ in "---" }] + lines
    let title = newest.frame.title.text(in: languages(language))
    return "# Movements: \(Markdown.escaped(title)), \(editions[0].date) to \(newest.date)\n\n"
      + table.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
      + "\nTopics that never moved: \(unmoved.count)\n"
  }

  /// The same as CSV by RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe.
  package func csv(in language: String?) -> String {
    let head = ["edition", "topic", "from", "to", "why", "who"]
    var table = CSVWriter()
    table.write(row: head)
    for row in rows(in: language) { table.write(row: row.map(TerminalText.safe)) }
    return String(decoding: table.bytes, as: UTF8.self)
  }

  private var newest: Edition { editions[editions.count - 1] }

  private func languages(_ wanted: String?) -> [String] {
    (wanted.map { [$0] } ?? []) + newest.frame.languages
  }

  /// Date, topic, from, to, why, who.
  private func rows(in language: String?) -> [[String]] {
    let languages = languages(language)
    func ring(_ id: String?) -> String? {
      id.map { id in rings.first { $0.id == id }?.name.text(in: languages) ?? id }
    }
    return moves.map { move in
      let name = (name(of: move.topic) ?? move.name).text(in: languages)
      let gone = move.kind == .unplaced ? "without a ring" : "removed"
      return [
        "\(move.date)", name, ring(move.from) ?? "new", ring(move.to) ?? gone, move.reason ?? "",
        move.who ?? "",
      ]
    }
  }
}
