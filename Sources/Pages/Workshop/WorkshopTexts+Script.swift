package import Radars
package import Text

extension WorkshopTexts {
  /// The facilitator's script with minutes, its languages side by side, and the agenda behind it.
  package func script(_ agenda: Agenda) -> Handout {
    let minutes = MeetingMinutes(discussion: agenda.minutes)
    let columns =
      [Handout.Column(said(\.agenda.minutes), share: 2, isFigures: true)]
      + languages.map { Handout.Column($0.uppercased(), share: 12) }
    let rows = minutes.steps.indices.map { step in
      [minutes.span(step)]
        + words.map { words in
          let told = words.script.steps[step]
          return "\(told.title). \(told.text)"
        }
    }
    let items = agenda.items.map { item in
      [number(of: item.topic), name(of: item.topic), "\(item.minutes)"]
    }
    return Handout(
      language: languages[0], title: said(\.script.script), facts: facts,
      blocks: [
        .table(Handout.Table(columns, rows: rows)),
        .heading(said(\.agenda.agenda)),
        .table(
          Handout.Table(
            [
              .init(said(\.agenda.number), share: 2, isFigures: true),
              .init(said(\.agenda.topic), share: 12),
              .init(said(\.agenda.minutes), share: 2, isFigures: true),
            ], rows: items)),
      ], source: words[0].agenda.source)
  }
}

/// How long each step of a workshop takes.
package struct MeetingMinutes: Equatable, Sendable {
  /// The steps of the script: before, welcome, walls, blind spots, dots, discussion, counting,
  /// cards, close. The first has none.
  package var steps: [Int]

  package init(discussion: Int) {
    steps = [0, 10, 15, 10, 10, discussion, 15, 20, 10]
  }

  package var all: Int { steps.reduce(0, +) }

  /// From which minute to which, `10–25`; a dash before the beginning.
  func span(_ step: Int) -> String {
    let start = steps[..<step].reduce(0, +)
    return steps[step] == 0 ? "–" : "\(start)–\(start + steps[step])"
  }
}
