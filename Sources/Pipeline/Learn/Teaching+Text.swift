import Signals

extension Teaching {
  private static let shownWords = 12
  private static let shownMoves = 10

  /// The proposal in words: how good it is, which words change, and what that would change.
  package var lines: [String] {
    ["From \(origin), for the radar '\(radar)':"] + lessons.flatMap(lines) + effectLines
  }

  private func lines(of lesson: Lesson) -> [String] {
    let sure = 1000
    let before = AnswerFigures(lesson.before, sure: sure)
    let after = AnswerFigures(lesson.after, sure: sure)
    var lines = [
      "", "\(lesson.subject == .topics ? "Topics" : "Quadrants")",
      "  right with the words so far:  \(before.right.words)",
      "  right with the new words:     \(after.right.words)",
      "  (each part of the signals was answered by what the others taught)",
    ]
    for id in lesson.changes.keys.sorted() { lines += words(id, lesson.changes[id] ?? []) }
    if lesson.changes.isEmpty { lines.append("  No word changes.") }
    return lines
  }

  private func words(_ id: String, _ changes: [Lesson.KeywordChange]) -> [String] {
    let new = changes.count { $0.before == nil }
    let ordered = changes.sorted { Teaching.size($0) > Teaching.size($1) }
    var lines = ["  \(id): \(new) new, \(changes.count - new) changed"]
    lines += ordered.prefix(Self.shownWords).map { change in
      let before = change.before.map { "\(Decimal.written($0)) → " } ?? "new "
      return "    \(TerminalText.safe(change.keyword.text)) (\(change.keyword.language)): "
        + before + Decimal.written(change.keyword.weight)
    }
    if ordered.count > Self.shownWords {
      lines.append("    … and \(ordered.count - Self.shownWords) more")
    }
    return lines
  }

  private static func size(_ change: Lesson.KeywordChange) -> Int {
    abs(change.keyword.weight - (change.before ?? 0))
  }

  private var effectLines: [String] {
    guard let effect else { return [] }
    var lines = [
      "",
      "Of the \(effect.signals) signals in the radar's window, \(effect.moved.count) would have "
        + "another topic:",
    ]
    lines += effect.moved.prefix(Self.shownMoves).map { move in
      "  \(TerminalText.safe(move.title))\n      from \(move.from ?? "no topic") to \(move.to ?? "no topic")"
    }
    if effect.moved.count > Self.shownMoves {
      lines.append("  … and \(effect.moved.count - Self.shownMoves) more")
    }
    if effect.moved.isEmpty {
      lines[1] =
        "Of the \(effect.signals) signals in the radar's window, none would have another topic."
    }
    return lines
  }
}
