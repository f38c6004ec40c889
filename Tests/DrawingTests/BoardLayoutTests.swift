import Radars
import Testing
import Text

@testable import Drawing

/// What a board promises, over generated boards.
@Suite("Board layout")
struct BoardLayoutTests {
  static let languages = ["en", "sv", "fi", "lt", "de"]

  @Test("Every card stands once, whole, in its column, whatever the spread", arguments: 0..<12)
  func cards(batch: Int) throws {
    for seed in batch * 10..<batch * 10 + 10 {
      var generated = GeneratedRadars(seed: seed)
      let edition = generated.board(cards: generated.number(below: seed % 4 == 0 ? 121 : 40))
      let options = PictureOptions(
        language: BoardLayoutTests.languages[seed % 5],
        paper: seed % 3 > 0 ? .a3 : Paper.allCases[generated.number(below: 4)])
      let board = try #require(BoardReader(BoardPicture(edition, options: options).svg()))
      #expect(board.columns.map(\.name) == BoardColumn.allCases.map(\.rawValue))
      #expect(board.cards.map(\.topic).sorted() == edition.cards.map(\.topic).sorted())
      expectSound(board, "seed \(seed)")
      expectNames(board, edition, "seed \(seed)")
      expectSize(board, edition, options, "seed \(seed)")
    }
  }

  @Test(
    "Cards that fit on A3 are drawn on A3",
    arguments: [
      [22, 0, 0, 0, 0, 0, 0, 0, 0], [40, 0, 0, 0, 0, 0, 0, 0, 0], [9, 4, 4, 3, 2, 2, 1, 1, 1],
      [0, 18, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 12, 6], [0, 0, 0, 0, 0, 0, 0, 0, 0],
      [20, 5, 4, 0, 0, 0, 0, 2, 2], [20, 0, 0, 0, 0, 0, 8, 0, 8],
    ])
  func onOnePage(spread: [Int]) throws {
    let edition = BoardLayoutTests.board(spread)
    let board = try #require(BoardReader(BoardPicture(edition, options: PictureOptions()).svg()))
    #expect(board.width == 1_587)
    #expect(board.height == 1_123)
    #expect(board.cards.count == spread.reduce(0, +))
    #expect(board.cards.allSatisfy { $0.slip.width >= 135 })
    expectSound(board, "\(spread)")
  }

  @Test("Past the limit comes first, then the earliest next step, then the name")
  func order() {
    var edition = Samples.crowded
    edition.cards = [
      card("d", name: "Delta", age: 3), card("a", name: "alpha", age: 3),
      card("c", name: "Charlie", age: 3, next: 9), card("b", name: "Bravo", age: 3, next: 30),
      card("e", name: "Echo", age: 50, next: 40), card("z", name: "Zulu", age: 40, next: 2),
    ]
    let content = BoardContent(edition, PictureOptions())
    #expect(content.cards(in: .screening).map(\.topic) == ["z", "e", "c", "b", "a", "d"])
  }

  private func card(_ id: String, name: String, age: Int, next days: Int? = nil) -> Card {
    Card(
      topic: id, name: LocalizedText(name), quadrant: "digital", column: .screening,
      since: Samples.date.adding(days: -age), nextStep: days.map { _ in "Call" },
      nextStepDate: days.map { Samples.date.adding(days: $0) })
  }
}

extension BoardLayoutTests {
  /// So many cards in each column, all with owner and next step.
  static func board(_ spread: [Int]) -> Edition {
    let names = Samples.food.flatMap { $0 }
    var edition = Samples.crowded
    edition.cards = zip(BoardColumn.allCases, spread).flatMap { column, count in
      (0..<count).map { index in
        Card(
          topic: "\(column.rawValue)-\(index)", name: LocalizedText(names[index % names.count]),
          summary: LocalizedText("Cameras that see beyond visible light find foreign bodies."),
          quadrant: Samples.quadrants[index % 4].id, column: column, since: Samples.date,
          ring: "pilot", trl: 7, owner: column == .inbox ? nil : "Rasa",
          nextStep: column == .inbox ? nil : "Ask two members",
          nextStepDate: column == .inbox ? nil : Samples.date.adding(days: 14), signals: 7)
      }
    }
    return edition
  }

  private func expectSound(_ board: BoardReader, _ comment: Comment) {
    let page = Box(x: 0, y: 0, width: board.width, height: board.height)
    for column in board.columns {
      #expect(page.holds(column.panel), comment)
      #expect(column.cards.allSatisfy { $0.column == column.name }, comment)
      #expect(column.cards.allSatisfy { column.panel.holds($0.slip) }, comment)
      #expect(column.texts.allSatisfy { column.panel.holds($0) }, comment)
      for (index, card) in column.cards.enumerated() {
        #expect(card.texts.allSatisfy { card.slip.holds($0.box) }, comment)
        #expect(!column.texts.contains { card.slip.overlaps($0) }, comment)
        #expect(
          !column.cards.dropFirst(index + 1).contains { $0.slip.overlaps(card.slip) }, comment)
      }
    }
    let panels = board.columns.map(\.panel)
    for (index, panel) in panels.enumerated() {
      #expect(!panels.dropFirst(index + 1).contains { $0.overlaps(panel) }, comment)
    }
    #expect(Set(board.cards.map { ($0.slip.width * 100).rounded() }).count <= 1, comment)
  }

  private func expectNames(_ board: BoardReader, _ edition: Edition, _ comment: Comment) {
    for card in edition.cards {
      let name = PlainText.of(card.name.text(in: "en")).filter { $0 != " " }
      let drawn = board.cards.first { $0.topic == card.topic }?.texts.map(\.text).joined() ?? ""
      #expect(drawn.filter { $0 != " " }.contains(name), comment)
    }
  }

  /// A page is its paper where any division fits it, only taller where none does, and wider only
  /// where it would be taller than an upright sheet.
  private func expectSize(
    _ board: BoardReader, _ edition: Edition, _ options: PictureOptions, _ comment: Comment
  ) {
    let paper = options.paper.size
    #expect(board.width >= paper.width && board.height >= paper.height, comment)
    let room = BoardRoom(BoardContent(edition, options), PageStyle(scale: options.paper.scale))
    let lowest = room.lowest(paper.width, until: 0).height
    let around = board.height - (board.columns.map(\.panel.bottom).max() ?? 0)
    let top = board.columns.map(\.panel.y).min() ?? 0
    #expect(board.height <= max(paper.height, lowest + top + around + 1), comment)
    if board.width > paper.width + 0.01 {
      #expect(lowest + top + around > paper.width * 1.41, comment)
    }
  }
}
