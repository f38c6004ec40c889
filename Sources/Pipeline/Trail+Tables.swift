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
    let title = newest.frame.title.text(in: languages(language))
    return "# Movements: \(Markdown.escaped(title)), \(editions[0].date) to \(newest.date)\n\n"
      + Markdown.table([head] + rows(in: language))
      + "\nTopics that never moved: \(unmoved.count)\n"
  }

  /// The same as CSV.
  package func csv(in language: String?) -> String {
    let head = ["edition", "topic", "from", "to", "why", "who"]
    return CSV.text([head] + rows(in: language))
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
