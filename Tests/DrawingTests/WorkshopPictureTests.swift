import Radars
import Testing
import Text

@testable import Drawing

@Suite("What a workshop prints")
struct WorkshopPictureTests {
  private static func someTopics(_ content: WorkshopContent, _ count: Int) -> [String] {
    Array(content.comparison.rows.map(\.topic).prefix(count))
  }

  private static let handout = Handout(
    language: "en", title: "Agenda / Darbotvarkė", facts: ["Example Food Cluster, 2026-11-16"],
    blocks: [
      .text("Ten topics in ninety minutes."), .list(["one thing", "another <thing>"]),
      .heading("Topics"),
      .table(
        .init(
          [.init("No.", share: 2, isFigures: true), .init("Topic", share: 9)],
          rows: (1...60).map { ["\($0)", "A topic with a name that is long enough for a table"] })),
    ], source: "Made by scout.")

  @Test(
    "Voting sheet, ballot, signal cards, map of disagreement and handout, as drawn and approved")
  func approved() throws {
    let content = Samples.workshop(["en", "lt"])
    try expectGolden(VotingSheets(content).svg(sheet: 0), "workshop-voting")
    let topics = Self.someTopics(content, 10)
    try expectGolden(Ballots(content, topics: topics).svg(sheet: 0), "workshop-ballot")
    try expectGolden(SignalCards(content, topics: topics).svg(sheet: 0), "workshop-signals")
    let map = DisagreementMap(
      Samples.voted(topics: 10), numbers: content.book, options: PictureOptions(language: "sv"))
    try expectGolden(map.svg(), "workshop-disagreement")
    try expectGolden(HandoutSheets(Self.handout).svg(page: 0), "workshop-handout")
  }

  @Test("Every topic has its line on exactly one voting sheet, with its number")
  func lines() throws {
    for comparison in [Samples.quotedClusters, Samples.hostileClusters] {
      let content = Samples.workshop(["fi"], comparison)
      let sheets = VotingSheets(content)
      var numbers: [String] = []
      for sheet in 0..<sheets.count {
        let nodes = try #require(DocumentReader.nodes(of: sheets.svg(sheet: sheet)))
        numbers += nodes.filter { $0.attributes["text-anchor"] == "end" }.map(\.text)
          .filter { Int($0) != nil }
      }
      let expected = comparison.rows.map { "\(content.number($0))" }
      #expect(numbers.sorted() == expected.sorted() && Set(numbers).count == numbers.count)
    }
  }

  @Test(
    "Sheets have the sizes of their papers, and all texts lie on them without touching",
    arguments: ["en", "sv", "fi", "lt", "de", "da", "no", "pl", "lv", "et"])
  func apart(language: String) throws {
    for comparison in [Samples.quotedClusters, Samples.hostileClusters] {
      let content = Samples.workshop([language, language == "de" ? "en" : "de"], comparison)
      let topics = Self.someTopics(content, 12)
      let voting = VotingSheets(content)
      for sheet in 0..<voting.count {
        try expectApart(voting.svg(sheet: sheet), 1_123, 1_587, "voting \(language)")
      }
      let ballots = Ballots(content, topics: topics)
      for sheet in 0..<ballots.count {
        try expectApart(ballots.svg(sheet: sheet), 1_123, 794, "ballot \(language)")
      }
      let cards = SignalCards(content, topics: topics)
      for sheet in 0..<cards.count {
        try expectApart(cards.svg(sheet: sheet), 794, 1_123, "signals \(language)")
      }
    }
  }

  @Test(
    "A map of disagreement holds every topic that was voted on, and grows where it must",
    arguments: [1, 10, 34, 120])
  func map(count: Int) throws {
    let comparison = Samples.clusters(5, topics: count)
    let edition = Samples.voted(topics: count, comparison)
    let svg = DisagreementMap(
      edition, numbers: NumberBook().numbering(comparison), options: PictureOptions(language: "de")
    ).svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    let rows = nodes.filter { $0.attributes["class"] == "row" }
    #expect(
      rows.compactMap { $0.attributes["data-topic"] }.sorted()
        == edition.voteResults.map(\.topic).sorted())
    let height = Double(nodes[0].attributes["height"] ?? "") ?? 0
    try expectApart(svg, 1_587, height, "map of \(count)")
    #expect(count > 34 || height == 1_123)
  }

  @Test("A handout of any length is divided into pages; a table's head stands on each")
  func pages() throws {
    let sheets = HandoutSheets(Self.handout)
    #expect(sheets.count > 1)
    for page in 0..<sheets.count {
      let svg = sheets.svg(page: page)
      try expectApart(svg, 794, 1_123, "page \(page)")
      let texts = try #require(DocumentReader.nodes(of: svg)).map(\.text)
      #expect(texts.contains("No.") && texts.contains("\(page + 1)/\(sheets.count)"))
    }
  }

  /// Texts that stand upright are left out: their boxes would have to be turned.
  private func expectApart(
    _ svg: [UInt8], _ width: Double, _ height: Double, _ comment: Comment
  ) throws {
    let nodes = try #require(DocumentReader.nodes(of: svg))
    #expect(nodes[0].attributes["width"].flatMap(Double.init) == width, comment)
    #expect(nodes[0].attributes["height"].flatMap(Double.init) == height, comment)
    let page = Box(x: 0, y: 0, width: width, height: height)
    let texts = nodes.filter { $0.name == "text" && $0.attributes["transform"] == nil }
    let boxes = texts.map(DocumentReader.box)
    #expect(boxes.allSatisfy { page.holds($0) }, comment)
    for (index, box) in boxes.enumerated() {
      for (other, next) in boxes.enumerated().dropFirst(index + 1) where next.overlaps(box) {
        Issue.record("'\(texts[index].text)' and '\(texts[other].text)' overlap: \(comment)")
      }
    }
  }
}
