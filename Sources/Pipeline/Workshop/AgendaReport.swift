import Files
import Pages
package import Radars
import Text

extension Workbench {
  /// What the clusters of radars or edition files should talk about, and what each does not see.
  ///
  /// - Parameters:
  ///   - count: how many topics at most.
  ///   - minutes: for all of them together.
  ///   - languages: one or two; else the first radar's.
  ///   - numbers: the file with the topics' numbers, where they have some.
  package func agenda(
    _ names: [String], count: Int, minutes: Int, languages: [String], numbers: String? = nil
  ) throws(PipelineError) -> AgendaReport {
    let comparison = try compare(names)
    let book = try numbers.map { file throws(PipelineError) in try numberBook(file) }
    return AgendaReport(
      agenda: Agenda(comparison, count: count, minutes: minutes),
      texts: WorkshopTexts(
        comparison, numbers: (book ?? NumberBook()).numbering(comparison), languages: languages))
  }

  func numberBook(_ file: String) throws(PipelineError) -> NumberBook {
    let bytes = try doing { try Disk.read(file) }
    guard let book = try? JSON.value(NumberBook.self, from: bytes),
      book.numbers.count <= 10_000,
      book.numbers.allSatisfy({ (1...9_999).contains($0.number) })
    else {
      throw PipelineError(
        .input, "\(file): it holds no numbers of topics",
        advice: "name the numbers.json of an earlier kit")
    }
    return book
  }
}

/// An agenda with its words.
package struct AgendaReport: Sendable {
  package var agenda: Agenda
  let texts: WorkshopTexts

  package var markdown: [UInt8] { Array(texts.handout(agenda).markdown.utf8) }
  package var html: [UInt8] { HandoutPage(texts.handout(agenda)).html() }

  /// For a terminal.
  package var text: String {
    let handout = texts.handout(agenda)
    let table = TextTable(
      [
        .init(name: "no.", alignment: .right, mostWidth: 5), .init(name: "topic", mostWidth: 34),
        .init(name: "points", mostWidth: 20),
        .init(name: "min", alignment: .right, mostWidth: 4), .init(name: "where", mostWidth: 60),
      ],
      rows: agenda.items.map { item in
        let row = texts.row(item.topic)
        return [
          row.flatMap(texts.book.number).map(String.init) ?? "", texts.name(of: item.topic),
          item.arithmetic, "\(item.minutes)", row.map(texts.standing) ?? "",
        ]
      })
    var lines = [
      "\(handout.title): \(agenda.items.count) topics, \(agenda.minutes) minutes",
      "points: 4 × rings apart + sources (4 at most) + 2 where it moved or is new", "",
    ]
    lines += table.lines(width: 140)
    lines += ["", "Blind spots: no signal does not mean not important."]
    for (name, spots) in zip(texts.clusters, agenda.blindSpots) {
      lines +=
        ["", TerminalText.safe(name)] + texts.lines(spots).map { "  " + TerminalText.safe($0) }
    }
    return lines.joined(separator: "\n")
  }
}
