import Radars
import Testing
import Text

@testable import Drawing

/// What a board promises, over generated boards.
@Suite("Board layout")
struct BoardLayoutTests {
  static let languages = ["en", "sv", "fi", "lt", "de", "da", "no", "pl", "lv", "et"]

  @Test(
    "Every card stands once, whole, in its column and lane, whatever the spread", arguments: 0..<12)
  func cards(batch: Int) throws {
    for seed in batch * 10..<batch * 10 + 10 {
      var generated = GeneratedRadars(seed: seed)
      let edition = generated.board(cards: generated.number(below: seed % 4 == 0 ? 121 : 40))
      let options = PictureOptions(
        language: BoardLayoutTests.languages[seed % 10],
        paper: seed % 3 > 0 ? .a3 : Paper.allCases[generated.number(below: 4)])
      let lanes = BoardLanes.allCases[seed / 3 % 3]
      let picture = BoardPicture(edition, options: options, lanes: lanes)
      let board = try #require(BoardReader(picture.svg()))
      #expect(board.columns.map(\.name) == BoardColumn.allCases.map(\.rawValue))
      #expect(board.cards.map(\.topic).sorted() == edition.cards.map(\.topic).sorted())
      expectSound(board, "seed \(seed)")
      expectNames(board, edition, "seed \(seed)")
      expectLanes(board, edition, lanes, "seed \(seed)")
      expectSize(board, edition, options, lanes, "seed \(seed)")
      #expect((picture.growth > 1) == (board.width > options.paper.size.width + 0.01))
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
    let picture = BoardPicture(edition, options: PictureOptions(), lanes: .none)
    let board = try #require(BoardReader(picture.svg()))
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
    #expect(
      content.cards(in: .screening).flatMap(\.self).map(\.topic) == ["z", "e", "c", "b", "a", "d"])
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
    let lowest = board.columns.map(\.panel.bottom).max() ?? 0
    #expect(board.foot.allSatisfy { page.holds($0) && $0.y > lowest }, comment)
    for (index, text) in board.foot.enumerated() {
      #expect(!board.foot.dropFirst(index + 1).contains { $0.overlaps(text) }, comment)
    }
    let panels = board.columns.map(\.panel)
    for (index, panel) in panels.enumerated() {
      #expect(!panels.dropFirst(index + 1).contains { $0.overlaps(panel) }, comment)
    }
    #expect(Set(board.cards.map { ($0.slip.width * 100).rounded() }).count <= 1, comment)
  }

  /// Each lane's cards stand between its strip and the next one, and strips cover nothing.
  private func expectLanes(
    _ board: BoardReader, _ edition: Edition, _ lanes: BoardLanes, _ comment: Comment
  ) {
    let wanted: (Card) -> String = { lanes == .owners ? $0.owner ?? "" : $0.quadrant }
    guard lanes != .none else {
      #expect(board.lanes.isEmpty, comment)
      return
    }
    #expect(Set(board.lanes.map(\.id)) == Set(edition.cards.map(wanted)), comment)
    #expect(Set(board.lanes.map(\.id)).count == board.lanes.count, comment)
    for (index, lane) in board.lanes.enumerated() {
      let end = index + 1 < board.lanes.count ? board.lanes[index + 1].strip.y : board.height
      let cards = board.cards.filter { $0.lane == lane.id }
      #expect(cards.allSatisfy { $0.slip.y > lane.strip.bottom && $0.slip.bottom < end }, comment)
      #expect(!lane.texts.isEmpty && lane.texts.allSatisfy { lane.strip.holds($0) }, comment)
      #expect(!board.cards.contains { $0.slip.overlaps(lane.strip) }, comment)
      #expect(!board.columns.flatMap(\.texts).contains { $0.overlaps(lane.strip) }, comment)
    }
    let owners = Dictionary(uniqueKeysWithValues: edition.cards.map { ($0.topic, wanted($0)) })
    #expect(board.cards.allSatisfy { $0.lane == owners[$0.topic] }, comment)
  }

  private func expectNames(_ board: BoardReader, _ edition: Edition, _ comment: Comment) {
    for card in edition.cards {
      let name = PlainText.of(card.name.text(in: "en")).filter { $0 != " " }
      let drawn = board.cards.first { $0.topic == card.topic }?.texts.map(\.text).joined() ?? ""
      #expect(drawn.filter { $0 != " " }.contains(name), comment)
    }
  }

  /// A page is its paper where any division fits it, else a larger one of the same proportion, and
  /// not much larger than it must be.
  private func expectSize(
    _ board: BoardReader, _ edition: Edition, _ options: PictureOptions, _ lanes: BoardLanes,
    _ comment: Comment
  ) {
    let paper = options.paper.size
    let growth = board.width / paper.width
    #expect(growth >= 1 && abs(board.height / paper.height - growth) < 0.001, comment)
    guard growth > 1 else { return }
    let content = BoardContent(edition, options, lanes: lanes)
    let page = BoardPage(content: content, style: PageStyle(scale: options.paper.scale))
    for smaller in [1, growth * 0.85] where smaller < growth {
      let width = paper.width * smaller
      let room = BoardRoom(content, page.style)
      guard room.pageWidth(tracks: room.filled) <= width else { continue }
      let height = paper.height * smaller - page.around(width)
      #expect(room.lowest(width, until: height).height > height, comment)
    }
  }
}
