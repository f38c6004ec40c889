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

  @Test("A title counts twice a summary, a category once")
  func fields() {
    let list = words("biogas")
    #expect(lines(of: "Biogas in town", for: list, in: "en", asTitle: true).map(\.points) == [2000])
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
    #expect(reading.hits.first?.lines.map(\.points) == [2000, 500, 250])
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
    #expect(score(300, asTitle: true) == [600])
  }

  @Test("A word of negative weight speaks against a topic, in a line of its own")
  func against() {
    let list = WordList(keywords: [
      Keyword("battery", language: "en"), Keyword("hen", language: "en", weight: -300),
    ])
    let found = lines(of: "A battery of hens", for: list, in: "en")
    #expect(found.map(\.points) == [1000, -300])
    #expect(lines(of: "A battery of hens. Hen after hen", for: list, in: "en").isEmpty)
  }

  @Test("A beginning counts beside the words that it stands in, and beside a longer beginning")
  func beginnings() {
    let list = words("poli*", "politi*", "politika", in: "lt")
    let found = lines(of: "Politika ir policija", for: list, in: "lt")
    #expect(found.map(\.keyword) == ["poli*", "poli*", "politi*", "politika"])
    #expect(found.map(\.points) == [1000, 500, 1000, 1000])
  }

  @Test("A keyword that wants company counts only near it")
  func company() {
    let list = WordList(keywords: [
      Keyword("reactor", language: "en", near: ["ship", "cargo vessel"])
    ])
    #expect(lines(of: "A reactor for ships", for: list, in: "en").map(\.found) == ["reactor"])
    #expect(lines(of: "The reactor. A cargo vessel", for: list, in: "en").count == 1)
    #expect(lines(of: "A reactor for the town", for: list, in: "en").isEmpty)
    let far = "A reactor. " + String(repeating: "word ", count: 30) + ". A ship."
    #expect(lines(of: far, for: list, in: "en").isEmpty)
  }

  @Test("English words of technologies count in every language, short ones and beginnings do not")
  func travelling() {
    func found(_ keyword: String) -> Bool {
      !lines(of: "Das war ein digital twin und CCS, politisch", for: words(keyword), in: "de")
        .isEmpty
    }
    #expect(found("digital twin") && found("CCS") && found("digital"))
    #expect(!found("war") && !found("politi*"))
  }

  @Test("Of a text full of keywords the points above four count half, in a line of its own")
  func saturation() {
    let list = words("biogas", "manure", "digester", "methane")
    let found = lines(of: "Biogas manure digester methane", for: list, in: "en", asTitle: true)
    #expect(found.map(\.points) == [2000, 2000, 2000, 2000, -2000])
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
        #expect(hit.score >= Hit.threshold)
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
    #expect((clear.id, clear.score, clear.lead) == ("sea", 1000, 1000))
    #expect((close.id, close.score, close.lead) == ("sea", 1000, 500))
    let table = Certainty.handWrittenQuadrants
    #expect(clear.confidence == table.share(ofLead: 1000))
    #expect(close.confidence == table.share(ofLead: 500) && close.confidence < clear.confidence)
  }
}
