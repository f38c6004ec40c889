import Testing
import Text

@testable import Signals

@Suite("Learning keyword weights from labelled signals")
struct LearnerTests {
  /// Texts of three topics by words of each, among words that tell nothing.
  private struct World {
    let words = [
      "heat": ["pump", "boiler", "steam", "radiator"],
      "ship": ["harbour", "vessel", "rotor", "crew"],
      "food": ["oats", "dairy", "protein", "flavour"],
    ]
    let idle = (0..<40).map { "idle\($0)word" }

    func examples(_ count: Int, seed: UInt64) -> [LabelledSignal] {
      var random = SeededRandom(seed: seed)
      return (0..<count).map { number in
        let topic = ["heat", "ship", "food"][number % 3]
        let own = (0..<2).map { _ in words[topic]!.randomElement(using: &random)! }
        let others = (0..<6).map { _ in idle.randomElement(using: &random)! }
        let text = (own + others).shuffled(using: &random).joined(separator: " ")
        return LabelledSignal(signal("s\(number)", "", text), label: topic)
      }
    }
  }

  private func model(_ words: [String: WordList] = [:]) -> ScoringModel {
    ScoringModel(
      topics: ["heat", "ship", "food"].map {
        .init(id: $0, quadrant: "q", words: words[$0] ?? WordList())
      },
      quadrants: [.init(id: "q", words: WordList())], rings: [], brake: WordList())
  }

  @Test("From nothing but labels the words of each topic are found, and idle ones are not")
  func fromNothing() throws {
    let world = World()
    let lesson = Learner(model(), .topics).lesson(from: world.examples(120, seed: 1))
    for (topic, own) in world.words {
      let learned = try #require(lesson.changes[topic])
      let heaviest = learned.sorted { $0.keyword.weight > $1.keyword.weight }.prefix(4)
      #expect(Set(heaviest.map(\.keyword.text)) == Set(own))
      #expect(learned.allSatisfy { $0.before == nil && $0.keyword.weight % 50 == 0 })
    }
    #expect(lesson.before.allSatisfy { $0.answer == nil })
    #expect(lesson.after.count == 120 && lesson.after.allSatisfy(\.isRight))
    #expect(lesson.certainty != nil)
  }

  @Test("Few corrections move hand-written weights little")
  func heldNear() throws {
    let words = [
      "heat": words("pump", "boiler"), "ship": words("harbour", "vessel"),
      "food": words("oats", "dairy"),
    ]
    let lesson = Learner(model(words), .topics).lesson(from: World().examples(6, seed: 2))
    #expect(!lesson.changes.isEmpty)
    for change in lesson.changes.values.joined() where change.before != nil {
      #expect(abs(change.keyword.weight - 1000) <= 300, "\(change)")
    }
  }

  @Test("A word that people dismiss signals for loses weight, one that they keep gains")
  func corrections() throws {
    let words = ["heat": words("pump", "crown")]
    var examples = (0..<30).map {
      LabelledSignal(signal("no\($0)", "", "The crown of king number \($0) again"), label: nil)
    }
    examples += (0..<30).map {
      LabelledSignal(signal("yes\($0)", "", "A pump for house number \($0) today"), label: "heat")
    }
    let lesson = Learner(model(words), .topics).lesson(from: examples)
    let changes = try #require(lesson.changes["heat"])
    let crown = try #require(changes.first { $0.keyword.text == "crown" })
    #expect(crown.before == 1000 && crown.keyword.weight < 600)
    #expect(!changes.contains { $0.keyword.text == "pump" && $0.keyword.weight < 1000 })
  }

  @Test("One text alone, an empty one, and words in languages that no text has teach without harm")
  func little() {
    var list = words("pump")
    list.keywords += [Keyword("pumppu", language: "fi"), Keyword("siurblys", language: "lt")]
    let model = model(["heat": list])
    for examples in [
      [LabelledSignal(signal("a", "", "A pump of today"), label: "heat")],
      [LabelledSignal(signal("a", "", ""), label: nil)], [],
      World().examples(30, seed: 9),
    ] {
      let lesson = Learner(model, .topics).lesson(from: examples)
      let changes = lesson.changes.values.joined()
      #expect(!changes.contains { ["pumppu", "siurblys"].contains($0.keyword.text) })
      #expect(changes.allSatisfy { abs($0.keyword.weight) <= 5_000 })
    }
  }

  @Test("A word that wants company keeps it and its weight, and is not learned without it")
  func company() {
    let near = Keyword("pump", language: "en", weight: 700, near: ["heat"])
    let lesson = Learner(model(["heat": WordList(keywords: [near])]), .topics)
      .lesson(from: World().examples(90, seed: 4))
    #expect(!lesson.changes.values.joined().contains { $0.keyword.text == "pump" })
  }

  @Test("Words of every text are not learned, nor beginnings that they share")
  func common() {
    let texts = ["inte", "inte internet", "inte", "internet"]
    let examples = texts.enumerated().map { number, text in
      LabelledSignal(
        signal("a\(number)", "", "Det \(text) \(number)", language: "sv"),
        label: number % 2 == 0 ? "ship" : "food")
    }
    let learned = Learner(model(), .topics).lesson(from: examples).changes.values.joined()
    #expect(!learned.contains { $0.keyword.text == "inte*" || $0.keyword.text == "inte" })
  }

  @Test("Beginnings are learned where a language changes its words")
  func beginnings() throws {
    let forms = ["laivas", "laivo", "laivui", "laivą", "laivu", "laive", "laivai", "laivų"]
    let other = ["maistas", "maisto", "maistui", "maistą", "maistu", "maiste", "maistai", "maistų"]
    let examples = (forms + other).enumerated().map { number, form in
      LabelledSignal(
        signal("a\(number)", "", "Naujas \(form) jau čia", language: "lt"),
        label: number < 8 ? "ship" : "food")
    }
    let lesson = Learner(model(), .topics, LearningSettings(mostWords: 5)).lesson(from: examples)
    let ship = try #require(lesson.changes["ship"]).map(\.keyword)
    #expect(ship.contains { $0.text == "laiv*" && $0.language == "lt" && $0.weight > 0 })
  }

  @Test("The same signals teach the same words, in whatever order the workers come back")
  func deterministic() {
    let examples = World().examples(60, seed: 3)
    let backwards = Workers(count: 2) { count, part in
      for number in (0..<count).reversed() { part(number) }
    }
    let learner = Learner(model(), .topics)
    #expect(learner.lesson(from: examples) == learner.lesson(from: examples, by: backwards))
  }

  @Test("Quadrants learn only what the topics in them do not say already")
  func quadrants() throws {
    let topics = [ScoringModel.TopicWords(id: "pumps", quadrant: "energy", words: words("pump"))]
    let model = ScoringModel(
      topics: topics, quadrants: ["energy", "sea"].map { .init(id: $0, words: WordList()) },
      rings: [],
      brake: WordList())
    let examples = (0..<40).map { number in
      let text = number % 2 == 0 ? (number % 4 == 0 ? "pump" : "boiler") : "harbour"
      return LabelledSignal(
        signal("q\(number)", "", "The \(text) of today"), label: number % 2 == 0 ? "energy" : "sea")
    }
    let lesson = Learner(model, .quadrants).lesson(from: examples)
    #expect(lesson.after.count(where: \.isRight) == 40)
    let energy = try #require(lesson.changes["energy"])
    #expect(energy.first { $0.keyword.text == "boiler" }?.keyword.weight ?? 0 > 0)
  }
}

@Suite("Powers and logarithms that are the same everywhere")
struct PowersTests {
  @Test("They undo each other, over all sizes that a fit meets")
  func inverse() {
    for step in -400...400 {
      let x = Double(step) / 4
      #expect(abs(Powers.logarithm(Powers.exponential(x)) - x) < 1e-12 * max(1, abs(x)))
    }
    #expect(Powers.exponential(0) == 1 && Powers.logarithm(1) == 0)
    #expect(abs(Powers.exponential(1) - 2.718_281_828_459_045) < 1e-14)
    #expect(Powers.exponential(-1000) == 0)
  }
}
