import Files
import Radars
import Signals
import Testing
import Text

@Suite("Editions from elsewhere are not trusted")
struct EditionFileTests {
  private let good = Edition(
    frame: RadarFrame(
      id: "north", kind: .technology, title: LocalizedText("North"),
      cluster: Cluster(name: "North"), languages: ["en"],
      rings: ["adopt", "pilot", "watch"].map {
        RingFace(Ring(id: $0, name: LocalizedText($0), trl: 1...9))
      },
      quadrants: ["a", "b", "c"].map { QuadrantFace(Quadrant(id: $0, name: LocalizedText($0))) },
      look: Look()),
    date: Day("2026-11-16")!, frozen: true,
    blips: [
      Blip(
        topic: "heat", name: LocalizedText("Heat"), quadrant: "a", ring: "adopt",
        movement: Movement(.new), proposal: .init(topic: "heat"), impact: 3,
        position: BlipPosition(angle: 100, share: 500))
    ])

  private func problem(_ change: (inout Edition) -> Void) throws -> String? {
    var edition = good
    change(&edition)
    let bytes = try EditionFile.bytes(of: edition)
    do throws(FilesError) {
      _ = try EditionFile.read(bytes, file: "north.json")
      return nil
    } catch {
      return error.message
    }
  }

  @Test("A good one is read as it was written")
  func unharmed() throws {
    #expect(try problem { _ in } == nil)
    #expect(try EditionFile.read(EditionFile.bytes(of: good), file: "north.json") == good)
  }

  @Test("Numbers beyond their range are refused before anything is drawn")
  func ranges() throws {
    #expect(
      try problem { $0.frame.rings[0].trl = Int.min...9 }
        == "the readiness levels of the ring 'adopt' are not within 1 to 9")
    let beyond = "the topic 'heat' has an impact beyond 1 to 5 or a TRL beyond 1 to 9"
    #expect(try problem { $0.blips[0].impact = 99_999 } == beyond)
    #expect(try problem { $0.blips[0].trl = -1 } == beyond)
    #expect(
      try problem { $0.blips[0].position?.angle = Int.max }
        == "the mark of the topic 'heat' stands outside the radar")
  }

  @Test("What an edition tells of its layout is one that can be drawn")
  func layout() throws {
    let fine = EditionLayout(rings: [300, 700, 1_000], paper: "a3", letters: 1_200)
    #expect(try problem { $0.layout = fine } == nil)
    let widths = "the widths of its rings are not those of a radar with 3 rings"
    for rings in [
      [], [300, 1_000], [300, 300, 1_000], [700, 300, 1_000], [1, 2, Int.max], [20, 400, 1_000],
    ] {
      #expect(
        try problem { $0.layout = EditionLayout(rings: rings, paper: "a3", letters: 1_200) }
          == widths)
    }
    #expect(
      try problem {
        $0.layout = fine
        $0.layout?.letters = -1
      } == "its letters have no size for reading")
    #expect(
      try problem {
        $0.layout = fine
        $0.layout?.numbers = ["a", "b"].map { TopicNumber(topic: $0, number: 1) }
      } == "the numbers of its index are not different ones from 1 to 9999")
    let countless = "it counts what nobody can count: a number in it is out of all bounds"
    #expect(try problem { $0.blips[0].weeks = [.max, 1] } == countless)
    #expect(try problem { $0.blips[0].weeks = [-1] } == countless)
    #expect(try problem { $0.blips[0].proposal.confidence = .max } == countless)
    #expect(try problem { $0.blips[0].proposal.sources = .max } == countless)
    #expect(
      try problem { $0.blips[0].proposal.scores = [RingScore(ring: "x", points: .min)] }
        == countless)
    #expect(
      try problem { $0.blips[0].before = BlipPosition(angle: -1, share: 0) }
        == "the mark of the topic 'heat' stands outside the radar")
    #expect(
      try problem { $0.blips[0].namePlace = NamePlace(lines: Int.max, side: 0, reach: 0) }
        == "the name of the topic 'heat' stands nowhere")
  }

  @Test("What it tells of feeds, offers, needs and words is bounded and belongs to it")
  func partners() throws {
    let feed = EditionSource(
      id: "https://a.example/f", name: "F", sourceClass: .news, country: "fi", languages: ["fi"],
      quadrants: ["a"], signals: 3)
    #expect(try problem { $0.sources = [feed] } == nil)
    #expect(try problem { $0.sources = [feed, feed] } == "a source stands in it twice")
    func changed(_ change: (inout EditionSource) -> Void) throws -> String? {
      var other = feed
      change(&other)
      return try problem { $0.sources = [other] }
    }
    let impossible = "the source 'F' has a country, language or count that cannot be"
    #expect(try changed { $0.signals = -1 } == impossible)
    #expect(try changed { $0.country = "<b>" } == impossible)
    #expect(try changed { $0.languages = ["../x"] } == impossible)
    #expect(
      try changed { $0.quadrants = ["z"] }
        == "the source 'F' names a quadrant that the radar does not have")
    #expect(
      try changed { $0.id = String(repeating: "x", count: 5_000) }
        == "the name or address of the source 'F' is too long")
    let long = String(repeating: "x", count: 301)
    #expect(
      try problem { $0.needs = [PublicExchange(member: "M", text: long)] }
        == "an offer or need of 'M' is too long")
    #expect(
      try problem { $0.offers = [PublicExchange(member: "M", text: "t", topic: "<i>")] }
        == "'<i>' is not an id of small letters, digits and hyphens")
    #expect(
      try problem {
        $0.words = [TopicWords(topic: "heat", words: ["en": Array(repeating: "w", count: 9)])]
      } == "the words of the topic 'heat' are too many or too long")
    #expect(
      try problem { $0.words = Array(repeating: TopicWords(topic: "heat", words: [:]), count: 2) }
        == "it has words of a topic twice")
  }

  @Test("Ids, names and the number of topics are bounded, on cards too")
  func bounds() throws {
    let card = Card(
      topic: "../x", name: LocalizedText("X"), quadrant: "a", column: .inbox,
      since: good.date)
    #expect(
      try problem { $0.cards = [card] }
        == "'../x' is not an id of small letters, digits and hyphens")
    let long = String(repeating: "n", count: 10_000)
    #expect(
      try problem { $0.blips[0].name = LocalizedText(long) }?.hasPrefix("the name 'nnn") == true)
    #expect(
      try problem { edition in
        edition.blips = (0...500).map { number in
          var blip = edition.blips[0]
          blip.topic = "t-\(number)"
          return blip
        }
      } == "it has 501 topics, more than 500")
    #expect(try problem { $0.blips.append($0.blips[0]) } == "a topic stands on it twice")
    #expect(try problem { $0.frame.languages = [] } == "it names no language")
  }
}
