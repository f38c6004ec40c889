import Radars
import Signals
import Testing
import Text

@testable import Drawing

@Suite("A page about one topic, and its card")
struct ProfilePictureTests {
  @Test("A profile and a sheet of cards, as drawn and approved")
  func approved() throws {
    let upright = ProfilePicture(Samples.profile(quotes: 4), options: PictureOptions(paper: .a4))
    try expectGolden(upright.svg(), "profile")
    let options = PictureOptions(language: "lv", paper: .a4, theme: .print)
    let lying = ProfilePicture(Samples.profile(quotes: 12), options: options, upright: false)
    try expectGolden(lying.svg(), "profile-print-lv")
    let sheets = CardPicture.sheets(of: Samples.crowded)
    let cards = CardPicture(Samples.crowded, topics: sheets[1], options: PictureOptions())
    try expectGolden(cards.svg(), "cards")
  }

  @Test("Nothing is cut, covered or left out in silence, however much there is to quote")
  func pages() throws {
    for (index, quotes) in [0, 1, 2, 3, 5, 8, 13, 40].enumerated() {
      for upright in [true, false] {
        let language = BoardLayoutTests.languages[(index * 2 + (upright ? 1 : 0)) % 10]
        let options = PictureOptions(language: language, paper: .a4)
        let picture = ProfilePicture(
          Samples.profile(quotes: quotes), options: options, upright: upright)
        let nodes = try #require(DocumentReader.nodes(of: picture.svg()))
        let place = Comment("\(quotes) quotes, \(language), \(upright ? "upright" : "lying")")
        let width = Double(nodes[0].attributes["width"] ?? "") ?? 0
        let height = Double(nodes[0].attributes["height"] ?? "") ?? 0
        #expect(width == (upright ? 794 : 1_123), place)
        #expect(picture.growth > 1 || height == (upright ? 1_123 : 794), place)
        ProfilePictureTests.expectApart(
          nodes, Box(x: 0, y: 0, width: width, height: height), place)
        let quoted = nodes.count { $0.text.contains("“<Quote>") }
        let against = quotes > 0 ? 1 : 0
        #expect(quoted + picture.unquoted == 2 * quotes + against, place)
        #expect(quotes == 0 || quoted >= min(quotes, 2) * 2 + against, place)
        #expect(upright ? picture.growth == 1 : picture.growth < 1.2, place)
      }
    }
  }

  @Test("What speaks for the ring that people chose stands first, whatever was proposed")
  func placedAgainstEvidence() {
    let content = ProfileContent(Samples.profile(quotes: 3), PictureOptions())
    let here = content.profile.blip?.ring
    #expect(content.pieces.here.count == 3 && content.pieces.here.allSatisfy { $0.ring == here })
    #expect(content.pieces.elsewhere.allSatisfy { $0.ring == "explore" })
    #expect(content.profile.history.map(\.ring) == [here, "watch"])
    #expect(content.reasons.first == "Placed by: Rasa, 2026-11-16")
  }

  @Test("A topic without a ring says why, and one that no edition knows has no page")
  func withoutRing() throws {
    let profile = try #require(TopicProfile("nanocellulose-films", in: Samples.crowded))
    let content = ProfileContent(profile, PictureOptions())
    #expect(content.ring == "Without a ring")
    #expect(content.reasons == ["signals, but no word on maturity"])
    #expect(TopicProfile("no-such-topic", in: Samples.crowded) == nil)
  }

  @Test("Cards come four to a sheet, each once and whole inside its quarter, however wordy")
  func cards() throws {
    for seed in 0..<6 {
      var generated = GeneratedRadars(seed: seed)
      let edition = generated.board(cards: 1 + generated.number(below: 23))
      let sheets = CardPicture.sheets(of: edition)
      #expect(sheets.flatMap(\.self).sorted() == edition.cards.map(\.topic).sorted())
      for topics in sheets {
        let options = PictureOptions(language: BoardLayoutTests.languages[seed])
        let svg = CardPicture(edition, topics: topics, options: options).svg()
        let nodes = try #require(DocumentReader.nodes(of: svg))
        #expect(nodes.compactMap { $0.attributes["data-topic"] } == topics)
        let slips = nodes.filter { $0.parents.last == "card" && $0.attributes["rx"] != nil }
          .map(GroundReader.bounds)
        for (index, slip) in slips.enumerated() {
          let quarter = Box(
            x: Double(index % 2) * 561.5, y: Double(index / 2) * 397, width: 561.5, height: 397)
          #expect(quarter.holds(slip))
        }
        let texts = nodes.filter { $0.name == "text" && $0.parents.contains("card") }
          .map(DocumentReader.box)
        #expect(texts.allSatisfy { text in slips.contains { $0.holds(text) } })
      }
    }
  }
}

extension ProfilePictureTests {
  private static func expectApart(
    _ nodes: [DocumentReader.Node], _ page: Box, _ comment: Comment
  ) {
    let texts = nodes.filter { $0.name == "text" }.map(DocumentReader.box)
    #expect(texts.allSatisfy { page.holds($0) }, comment)
    for (index, text) in texts.enumerated() {
      #expect(!texts.dropFirst(index + 1).contains { $0.overlaps(text) }, comment)
    }
    let side = nodes.first { $0.name == "rect" && $0.parents.last == "side" }
      .map(GroundReader.bounds)
    for node in nodes where node.name == "text" && node.parents.contains("side") {
      #expect(side?.holds(DocumentReader.box(of: node)) == true, comment)
    }
  }
}
