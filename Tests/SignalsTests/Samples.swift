import Signals
import Text

/// Numbers that look random and are the same in every run (splitmix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return StableHash.mixed(state &- 0x9e37_79b9_7f4a_7c15)
  }
}

/// A Monday.
let today = Day("2026-11-16")!

func source(_ id: String, _ sourceClass: SourceClass = .tradePress) -> Source {
  Source(id: id, title: "The \(id)", sourceClass: sourceClass)
}

func signal(
  _ id: String, _ title: String, _ summary: String = "", categories: [String] = [],
  link: String? = nil, language: String? = "en", on day: Day = today, from feed: Source? = nil
) -> Signal {
  Signal(
    id: id, title: title, summary: summary, categories: categories, link: link,
    language: language, published: day, seen: day, source: feed ?? source("feed-\(id)"))
}

func words(_ keywords: String..., not exclusions: [String] = [], in language: String = "en")
  -> WordList
{
  WordList(
    keywords: keywords.map { Keyword($0, language: language) },
    exclusions: exclusions.map { Keyword($0, language: language) })
}

/// A radar's words: one or more topics in one quadrant, and the four usual rings.
func model(
  topics: [String: WordList] = ["heat-pump": words("heat pump")],
  adopt: WordList = words("series production"), pilot: WordList = words("pilot", "pilot plant"),
  explore: WordList = words("prototype"), watch: WordList = words("basic research"),
  brake: WordList = words("insolvency"), settings: ScoringSettings = ScoringSettings()
) -> ScoringModel {
  ScoringModel(
    topics: topics.sorted { $0.key < $1.key }.map {
      .init(id: $0.key, quadrant: "energy", words: $0.value)
    },
    quadrants: [
      .init(id: "energy", words: words("electricity")), .init(id: "food", words: words("dairy")),
      .init(id: "sea", words: words("harbour")),
    ],
    rings: [
      .init(id: "adopt", trl: 9, cues: adopt), .init(id: "pilot", trl: 8, cues: pilot),
      .init(id: "explore", trl: 6, cues: explore), .init(id: "watch", trl: 3, cues: watch),
    ], brake: brake, settings: settings)
}

/// Reads a text, as a summary unless it is said to be a title, against one topic's words.
func lines(
  of text: String, for keywords: WordList, in language: String?, asTitle: Bool = false
) -> [ScoreLine] {
  let reader = SignalReader(model(topics: ["topic": keywords]))
  let signal =
    asTitle ? signal("a", text, language: language) : signal("a", "", text, language: language)
  return reader.read(signal).hits.flatMap(\.lines)
}

/// The words that the keyword was found as, letter for letter.
func found(_ keyword: String, in text: String, _ language: String) -> [String] {
  lines(of: text, for: words(keyword, in: language), in: language).map(\.found)
}

/// The cues near "heat pump", as `ring: words found`, with `brake` for the flag.
func cues(_ signal: Signal, _ model: ScoringModel, topic: String = "heat-pump") -> [String] {
  (SignalReader(model).read(signal).cues[topic] ?? []).map { "\($0.ring ?? "brake"): \($0.found)" }
}

func assess(
  _ signals: [Signal], _ model: ScoringModel = model(), on day: Day = today,
  triage: Triage = Triage()
) -> Assessment {
  Assessor(model).assess(signals, on: day, triage: triage)
}

/// The proposal for "heat-pump".
func proposal(_ signals: [Signal], _ model: ScoringModel = model(), on day: Day = today)
  -> RingProposal
{
  assess(signals, model, on: day).proposals["heat-pump"] ?? RingProposal(topic: "none")
}
