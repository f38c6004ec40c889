import Signals
import Text

/// A year of invented feeds in several languages, with terms planted among their words.
struct GeneratedFeeds {
  /// A term that begins to rise a few weeks ago, in the forms it is written in.
  struct Planted {
    var language: String
    var forms: [String]
    /// Forms beyond the first are near-variants.
    var name: String { forms[0] }
  }

  static let planted = [
    Planted(
      language: "en", forms: ["sodium-ion battery", "Sodium ion batteries", "sodium-ion batteries"]),
    Planted(language: "en", forms: ["kelp flour", "Kelp flours", "kelp-flour"]),
    Planted(language: "en", forms: ["dronecatcher", "drone-catchers", "Drone catcher"]),
    Planted(language: "fi", forms: ["kvanttianturi", "kvanttianturin", "kvanttiantureita"]),
    Planted(language: "fi", forms: ["vihreä merilevä", "vihreän merilevän", "Vihreää merilevää"]),
    Planted(language: "de", forms: ["Wärmebatterie", "Wärmebatterien", "Wärme-Batterien"]),
    Planted(language: "de", forms: ["essbarer Film", "essbare Filme", "essbaren Film"]),
    Planted(language: "lt", forms: ["dumblių miltai", "dumblių miltų", "dumbliu miltus"]),
    Planted(language: "pl", forms: ["magazyn ciepła", "magazynu ciepła", "magazyny ciepla"]),
    Planted(language: "sv", forms: ["tångmjöl", "tångmjölet", "Tångmjöls"]),
  ]

  static let languages = ["en", "fi", "de", "lt", "pl", "sv"]
  static let sourcesPerLanguage = 5
  static let weeks = 52

  var signals: [Signal] = []
  private var vocabularies: [String: [String]] = [:]

  /// - Parameter votes: how many source weeks each planted term has.
  init(_ random: inout SeededRandom, signalsPerWeek: Int = 2, votes: Int = 6) {
    for language in GeneratedFeeds.languages {
      vocabularies[language] = GeneratedFeeds.vocabulary(6_000, &random)
      for number in 0..<GeneratedFeeds.sourcesPerLanguage {
        for week in 0..<GeneratedFeeds.weeks {
          for _ in 0..<signalsPerWeek { add(language, number, week, &random) }
        }
      }
    }
    for term in GeneratedFeeds.planted { plant(term, votes, &random) }
  }

  /// Adds words to signals that are there, of one source or all, within some weeks.
  mutating func say(
    _ words: String, oneIn rarity: Int = 1, source: String? = nil, weeks: Range<Int> = 0..<52,
    language: String = "en"
  ) {
    var count = 0
    for index in signals.indices where signals[index].language == language {
      let week = (today.number - signals[index].date.number) / 7
      guard weeks.contains(week), source == nil || signals[index].source.id == source else {
        continue
      }
      count += 1
      if count % rarity == 0 { signals[index].summary += " \(words)." }
    }
  }
}

extension GeneratedFeeds {
  private mutating func add(
    _ language: String, _ source: Int, _ week: Int, _ random: inout SeededRandom
  ) {
    let feed = Source(
      id: "\(language)-\(source)", title: "Publisher \(language)\(source) Weekly",
      sourceClass: .tradePress)
    let day = today.adding(days: -week * 7 - Int.random(in: 0..<7, using: &random))
    signals.append(
      signal(
        "signal-\(signals.count)", text(6, language, &random), text(16, language, &random),
        link: "https://www.publisher-\(language)\(source).example/\(signals.count)",
        language: language, on: day, from: feed))
  }

  /// More in later weeks, each time in another source week, and now and then one long ago.
  private mutating func plant(_ term: Planted, _ votes: Int, _ random: inout SeededRandom) {
    let own = signals.indices.filter { signals[$0].language == term.language }
    func week(_ index: Int) -> Int { (today.number - signals[index].date.number) / 7 }
    var places: Set<[String]> = []
    var number = 0
    for index in own.shuffled(using: &random).sorted(by: { week($0) < week($1) })
    where number < votes && week(index) < 4 {
      guard places.insert([signals[index].source.id, "\(week(index))"]).inserted,
        places.count % 2 == 0 || week(index) == 0
      else { continue }
      signals[index].summary += " " + term.forms[number % term.forms.count] + "."
      number += 1
    }
    if let old = own.filter({ week($0) > 20 }).randomElement(using: &random) {
      signals[old].summary += " " + term.name + "."
    }
  }

  /// Frequent words come often and rare ones seldom, as in texts (Zipf).
  private func text(_ count: Int, _ language: String, _ random: inout SeededRandom) -> String {
    let words = vocabularies[language] ?? []
    return (0..<count).map { _ in
      let bound = Int.random(in: 1...words.count, using: &random)
      return words[Int.random(in: 0..<bound, using: &random)]
    }.joined(separator: " ")
  }

  private static func vocabulary(_ count: Int, _ random: inout SeededRandom) -> [String] {
    var words: Set<String> = []
    var list: [String] = []
    while list.count < count {
      let word = (0..<Int.random(in: 2...4, using: &random)).map { _ in
        "\("bdfgklmnprtv".randomElement(using: &random)!)\("aeiou".randomElement(using: &random)!)"
      }.joined()
      if words.insert(word).inserted { list.append(word) }
    }
    return list
  }
}
