import Radars
import Signals
import Testing
import Text

@Suite("What an edition tells those who look for partners")
struct EditionPartnersTests {
  private let heat = topic("heat-pump")
  private let whey = topic("whey", in: "food")

  private func edition(
    _ signals: [Signal], fedBy feeds: [KnownFeed] = [], members: [Member] = []
  ) -> Edition {
    var radar = radar([heat, whey])
    radar.members = members
    let assessment = Assessor(radar.scoringModel).assess(signals, on: today)
    return Edition(
      of: radar, assessment, Ledger([], until: today), fedBy: feeds, after: nil)
  }

  @Test("Each feed, with the quadrants it spoke to, its languages and its signals")
  func sources() {
    let signals = [
      signal("a", "Heat pump pilot in Oulu"), signal("b", "Weather in Turku"),
    ]
    let feeds = (signals.map(\.source) + [Source(id: "silent", title: "S", sourceClass: .news)])
      .map { KnownFeed($0, language: "fi", country: "fi") }
    let sources = edition(signals, fedBy: feeds).sources
    #expect(sources.map(\.id) == ["feed-a", "feed-b", "silent"])
    #expect(sources.map(\.signals) == [1, 0, 0])
    #expect(sources.map(\.quadrants) == [["energy"], [], []])
    #expect(sources.map(\.languages) == [["en", "fi"], ["fi"], ["fi"]])
    #expect(sources.allSatisfy { $0.country == "fi" })
  }

  @Test("Of an address nothing leaves that could be a key, and the same feed is still the same")
  func addresses() {
    func id(_ address: String, _ sourceClass: SourceClass = .news) -> String {
      EditionSource.publicID(of: Source(id: address, title: "", sourceClass: sourceClass))
    }
    #expect(id("https://food.example/feed.xml") == "https://food.example/feed.xml")
    let secret = id("https://food.example/feed?key=SECRET")
    #expect(secret.hasPrefix("https://food.example/feed?") && !secret.contains("SECRET"))
    #expect(secret == id("https://food.example/feed?key=SECRET"))
    #expect(secret != id("https://food.example/feed?key=OTHER"))
    let own = id("https://intranet.example/SECRET/feed", .ownNetwork)
    #expect(!own.contains("example") && !own.contains("SECRET"))
  }

  @Test("Public offers and needs, and no others")
  func exchanges() {
    let members = [
      Member(
        name: "Dairy",
        offers: Exchange.Visibility.allCases.map {
          Exchange(text: "offer \($0)", topic: "whey", visibility: $0)
        },
        needs: Exchange.Visibility.allCases.map { Exchange(text: "need \($0)", visibility: $0) })
    ]
    let edition = edition([], members: members)
    #expect(
      edition.offers == [PublicExchange(member: "Dairy", text: "offer public", topic: "whey")])
    #expect(edition.needs == [PublicExchange(member: "Dairy", text: "need public")])
  }

  @Test("Of a topic's keywords those that always speak for it, the heaviest eight of a language")
  func words() {
    let many = (0..<12).map { Keyword("word \($0)", language: "en", weight: 500 + 10 * ($0 % 6)) }
    let topic = Topic(
      id: "t", name: LocalizedText("T"), quadrant: "energy",
      words: WordList(
        keywords: many + [
          Keyword("never", language: "en", weight: -1_000),
          Keyword("sometimes", language: "en", weight: 5_000, near: ["heat"]),
          Keyword("begin*", language: "en", weight: 5_000),
          Keyword("Wärmepumpe", language: "de"),
        ], exclusions: [Keyword("friend", language: "en")]))
    let words = TopicWords(topic)
    #expect(words.words["de"] == ["Wärmepumpe"])
    #expect(
      words.words["en"]
        == [5, 11, 4, 10, 3, 9, 2, 8].map { "word \($0)" })
  }
}
