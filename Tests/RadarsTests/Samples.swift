import Radars
import Signals
import Text

/// Numbers that look random and are the same in every run (splitmix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    defer { state &+= 0x9e37_79b9_7f4a_7c15 }
    return StableHash.mixed(state)
  }
}

/// A Monday.
let today = Day("2026-11-16")!

func at(_ days: Int, hour: Int = 9) -> Timestamp {
  Timestamp(day: today.adding(days: days), hour: hour)
}

func list(_ keywords: String...) -> WordList {
  WordList(keywords: keywords.map { Keyword($0, language: "en") })
}

func topic(_ id: String, in quadrant: String = "energy", finding keyword: String? = nil) -> Topic {
  Topic(
    id: id, name: LocalizedText("The \(id)"), quadrant: quadrant,
    words: list(keyword ?? id.split(separator: "-").joined(separator: " ")))
}

let rings = [
  Ring(id: "adopt", name: LocalizedText("Adopt"), trl: 9...9, cues: list("series production")),
  Ring(id: "pilot", name: LocalizedText("Pilot"), trl: 7...8, cues: list("pilot")),
  Ring(id: "explore", name: LocalizedText("Explore"), trl: 4...6, cues: list("prototype")),
]

func radar(
  _ topics: [Topic], id: String = "north", quadrants: [String] = ["energy", "food", "sea"]
) -> Radar {
  Radar(
    id: id, title: LocalizedText("North"), cluster: Cluster(name: "Example", country: "FI"),
    languages: ["en"], rings: rings, brake: list("insolvency"),
    quadrants: quadrants.map { Quadrant(id: $0, name: LocalizedText("Q \($0)")) }, topics: topics)
}

func signal(_ id: String, _ title: String, days ago: Int = 0) -> Signal {
  let day = today.adding(days: -ago)
  return Signal(
    id: id, title: title, language: "en", published: day, seen: day,
    source: Source(id: "feed-\(id)", title: "Feed \(id)", sourceClass: .tradePress))
}

func decision(_ act: Decision.Act, on days: Int = 0, hour: Int = 9, why: String? = "since")
  -> Decision
{
  Decision(when: at(days, hour: hour), who: "Aino", why: why, act: act)
}

/// The draft of a radar on a day, from signals and decisions.
func draft(
  _ radar: Radar, _ signals: [Signal] = [], _ decisions: [Decision] = [],
  after previous: Edition? = nil, on day: Day = today
) -> Edition {
  let ledger = Ledger(decisions, until: day)
  let assessment = Assessor(radar.scoringModel).assess(signals, on: day, triage: ledger.triage)
  return Edition(of: radar, assessment, ledger, after: previous)
}

/// An edition that holds these topics, each `quadrant/ring`.
func edition(
  _ id: String, _ places: [String: String], quadrants: [String] = ["energy", "food", "sea"],
  rings ringSet: [Ring] = rings, unplaced: [String: String] = [:]
) -> Edition {
  var frame = radar([], id: id, quadrants: quadrants).frame
  frame.rings = ringSet.map(RingFace.init)
  return Edition(
    frame: frame, date: today, frozen: true,
    blips: places.sorted { $0.key < $1.key }.map { topic, place in
      let parts = place.split(separator: "/").map(String.init)
      return Blip(
        topic: topic, name: LocalizedText("\(topic) of \(id)"), quadrant: parts[0],
        ring: parts[1], movement: Movement(.new, reason: "first edition"),
        proposal: RingProposal(topic: topic))
    },
    unplaced: unplaced.sorted { $0.key < $1.key }.map { topic, quadrant in
      UnplacedTopic(
        topic: topic, name: LocalizedText(topic), quadrant: quadrant, reason: .noSignal,
        proposal: RingProposal(topic: topic))
    })
}
