import Signals
import Text

/// A radar's words and signals about it, made up from a seed: enough overlap that topics, cues,
/// sources and weeks meet in every way.
struct GeneratedWorld {
  var model: ScoringModel
  var signals: [Signal]

  private static let filler = [
    "ship", "city", "milk", "Åland", "steel", "market", "and", "new", ".",
  ]
  private static let classes = SourceClass.allCases

  init(_ random: inout SeededRandom, signals count: Int = 60) {
    let topics = (0..<6).map { "topic-\($0)" }
    let lists = topics.map { topic in
      WordList(keywords: [
        Keyword("\(topic)word", language: "en", weight: .random(in: 300...1500, using: &random)),
        Keyword("\(topic)term more", language: "en"),
      ])
    }
    model = SignalsTests.model(
      topics: Dictionary(uniqueKeysWithValues: zip(topics, lists)),
      settings: ScoringSettings(windowDays: 200))
    signals = (0..<count).map { number in
      GeneratedWorld.signal(number, topics, &random)
    }
  }

  private static func signal(_ number: Int, _ topics: [String], _ random: inout SeededRandom)
    -> Signal
  {
    let feed = Int.random(in: 0..<8, using: &random)
    return SignalsTests.signal(
      "signal-\(number)", text(5, topics, &random), text(40, topics, &random),
      categories: [text(2, topics, &random)], language: Bool.random(using: &random) ? "en" : nil,
      on: today.adding(days: -Int.random(in: 0...220, using: &random)),
      from: Source(id: "feed-\(feed)", title: "Feed \(feed)", sourceClass: classes[feed % 7]))
  }

  private static func text(_ count: Int, _ topics: [String], _ random: inout SeededRandom)
    -> String
  {
    let cues = ["pilot", "pilot plant", "prototype", "series production", "insolvency"]
    return (0..<count).map { _ in
      switch Int.random(in: 0..<8, using: &random) {
      case 0: cues.randomElement(using: &random)!
      case 1: topics.randomElement(using: &random)! + "word"
      case 2: topics.randomElement(using: &random)! + "term more"
      case 3: "word\(Int.random(in: 0..<2000, using: &random))"
      default: filler.randomElement(using: &random)!
      }
    }.joined(separator: " ")
  }
}
