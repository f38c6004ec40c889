import Signals
import Testing
import Text

@Suite("How much a signal is about a topic")
struct TopicScoreTests {
  @Test("Words that two keywords share count once, for the longer or heavier one")
  func overlap() {
    let both = WordList(keywords: [
      Keyword("protein", language: "en", weight: 600), Keyword("protein", language: "sv"),
      Keyword("whey protein", language: "en", weight: 800),
    ])
    #expect(lines(of: "Protein for all", for: both, in: nil).map(\.points) == [1000])
    #expect(lines(of: "Whey protein for all", for: both, in: nil).map(\.found) == ["Whey protein"])
  }

  @Test("A title counts three times a summary, a category once")
  func fields() {
    let list = words("biogas")
    #expect(lines(of: "Biogas in town", for: list, in: "en", asTitle: true).map(\.points) == [3000])
    #expect(lines(of: "Biogas in town", for: list, in: "en").map(\.points) == [1000])
    let reader = SignalReader(model(topics: ["t": list]))
    let reading = reader.read(signal("a", "News", categories: ["Energy", "Biogas"]))
    #expect(reading.hits.map(\.score) == [1000])
    #expect(reading.hits.first?.lines.first?.place == Place(field: .categories, word: 2))
  }

  @Test("A repeated keyword counts whole, half, a quarter, and no more; the title comes first")
  func repetition() {
    let reader = SignalReader(model(topics: ["t": words("biogas")]))
    let reading = reader.read(signal("a", "More biogas", "Biogas or biogas. Biogas."))
    #expect(reading.hits.first?.lines.map(\.points) == [3000, 500, 250])
    #expect(reading.hits.first?.lines.map(\.found) == ["biogas", "Biogas", "biogas"])
    #expect(
      reading.hits.first?.lines.map(\.place) == [
        Place(field: .title, word: 2), Place(field: .summary, word: 1),
        Place(field: .summary, word: 3),
      ])
  }

  @Test("A keyword's weight carries over; below 0.6 in a summary is not yet a hit")
  func weights() {
    func score(_ weight: Int, asTitle: Bool = false) -> [Int] {
      let list = WordList(keywords: [Keyword("biogas", language: "en", weight: weight)])
      return lines(of: "biogas", for: list, in: "en", asTitle: asTitle).map(\.points)
    }
    #expect(score(600) == [600])
    #expect(score(599) == [])
    #expect(score(200, asTitle: true) == [600])
  }

  @Test("What a text full of keywords loses again stands in a line of its own")
  func saturation() {
    let list = words("biogas", "manure", "digester", "methane")
    let found = lines(of: "Biogas manure digester methane", for: list, in: "en", asTitle: true)
    #expect(found.map(\.points) == [3000, 3000, 3000, 3000, -4000])
    #expect(found.last?.kind == .saturation)
  }

  @Test("The lines of every hit add up to its score exactly", arguments: UInt64(1)...40)
  func linesAddUp(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let world = GeneratedWorld(&random)
    let reader = SignalReader(world.model)
    var hits = 0
    for signal in world.signals {
      for hit in reader.read(signal, promoted: ["topic-1"]).hits {
        #expect(hit.score == hit.lines.reduce(0) { $0 + $1.points })
        #expect((Hit.threshold...9000).contains(hit.score))
        hits += 1
      }
    }
    #expect(hits > world.signals.count)
  }

  @Test("A signal belongs to the quadrant of its topics; broad words decide where none matched")
  func quadrants() {
    let reader = SignalReader(model())
    #expect(reader.read(signal("a", "A heat pump in the harbour")).quadrant?.id == "energy")
    #expect(reader.read(signal("b", "A harbour")).quadrant?.id == "sea")
    #expect(reader.read(signal("c", "Nothing of ours")).quadrant == nil)
  }

  @Test("A quadrant is less sure when another one is close")
  func quadrantConfidence() throws {
    let reader = SignalReader(model())
    let clear = try #require(reader.read(signal("a", "Harbour")).quadrant)
    let close = try #require(reader.read(signal("b", "Harbour", "dairy")).quadrant)
    // (best − second) / (best + 500): (1500 − 0) / 2000, (1500 − 500) / 2000.
    #expect((clear.id, clear.confidence) == ("sea", 750))
    #expect((close.id, close.confidence) == ("sea", 500))
  }
}
