import Files
import Radars
import Signals
import Testing

@Suite("Reading a radar with its packs")
struct RadarFileTests {
  private let maturity = """
    rings:
      - id: adopt
        name: {en: Adopt, lt: Diegti}
        means: Members can buy it
        trl: 9
        horizon: [0, 1]
        cues:
          en: [series production, {text: order, weight: 0.5}]
          not: {en: [in order to]}
      - {id: pilot, name: Pilot, trl: [7, 8], horizon: [1, 3]}
      - {id: watch, name: Watch, horizon: [5]}
    brake: {name: Brake, cues: {en: [insolvency]}}
    """
  private let shared = """
    topics:
      - id: heat-pump
        name: {en: Heat pump, fi: Lämpöpumppu}
        summary: Heat from cold
        quadrant: energy
        impact: 4
        trl: 8
        keywords: {en: [heat pump], fi: [lämpöpumppu], not: {en: [heat pump tumble dryer]}}
      - {id: kelp, name: Kelp, quadrant: sea}
    """
  private let text = """
    id: north
    kind: trend
    title: {en: North, lt: Šiaurė}
    cluster: {name: Example Cluster, country: LT}
    languages: [lt, en, "no"]
    feeds: [research, food]
    rings: maturity
    quadrants:
      - {id: energy, name: {en: Energy}, keywords: {en: [electricity], no: [strøm]}}
      - {id: food, name: Food}
      - {id: sea, name: Sea}
    packs: [shared]
    look: {color: "#0b6E4f", logo: logo.svg}
    scoring: {window: 6 months, sure: 0.75}
    members:
      - name: Example Dairy
        offers: [{text: pilot fermenter, topic: heat-pump, visibility: public}]
        needs: [{text: cheap heat}]
    topics:
      - {id: biogas, name: Biogas, quadrant: energy, keywords: {en: [biogas]}}
      - {id: kelp, quadrant: food}
    """

  private func list(_ keywords: [Keyword], not exclusions: [Keyword] = []) -> WordList {
    WordList(keywords: keywords, exclusions: exclusions)
  }

  private var expected: Radar {
    let rings = [
      Ring(
        id: "adopt", name: LocalizedText(["en": "Adopt", "lt": "Diegti"]),
        means: LocalizedText("Members can buy it"), trl: 9...9, horizon: Horizon(from: 0, to: 1),
        cues: list(
          [
            Keyword("series production", language: "en"),
            Keyword("order", language: "en", weight: 500),
          ], not: [Keyword("in order to", language: "en")])),
      Ring(
        id: "pilot", name: LocalizedText("Pilot"), trl: 7...8, horizon: Horizon(from: 1, to: 3)),
      Ring(id: "watch", name: LocalizedText("Watch"), horizon: Horizon(from: 5)),
    ]
    let heatPump = Topic(
      id: "heat-pump", name: LocalizedText(["en": "Heat pump", "fi": "Lämpöpumppu"]),
      summary: LocalizedText("Heat from cold"), quadrant: "energy", impact: 4, trl: 8,
      words: list(
        [Keyword("heat pump", language: "en"), Keyword("lämpöpumppu", language: "fi")],
        not: [Keyword("heat pump tumble dryer", language: "en")]))
    return Radar(
      id: "north", kind: .trend, title: LocalizedText(["en": "North", "lt": "Šiaurė"]),
      cluster: Cluster(name: "Example Cluster", country: "LT"), languages: ["lt", "en", "no"],
      feeds: ["research", "food"], rings: rings,
      brake: list([Keyword("insolvency", language: "en")]),
      quadrants: [
        Quadrant(
          id: "energy", name: LocalizedText("Energy"),
          words: list([
            Keyword("electricity", language: "en"), Keyword("strøm", language: "no"),
          ])),
        Quadrant(id: "food", name: LocalizedText("Food")),
        Quadrant(id: "sea", name: LocalizedText("Sea")),
      ],
      topics: [
        heatPump, Topic(id: "kelp", name: LocalizedText("Kelp"), quadrant: "food"),
        Topic(
          id: "biogas", name: LocalizedText("Biogas"), quadrant: "energy",
          words: list([Keyword("biogas", language: "en")])),
      ], look: Look(color: "#0b6E4f", logo: "logo.svg"),
      scoring: ScoringSettings(windowDays: 180, sure: 750),
      members: [
        Member(
          name: "Example Dairy",
          offers: [Exchange(text: "pilot fermenter", topic: "heat-pump", visibility: .public)],
          needs: [Exchange(text: "cheap heat")])
      ])
  }

  @Test("gives exactly what the files say")
  func whole() {
    let found = read(text, packs: ["maturity": maturity, "shared": shared])
    #expect(found.problems == [])
    #expect(found.radar == expected)
  }

  @Test("does not mind a byte order mark or Windows' ends of lines")
  func windows() {
    let packs = ["maturity": maturity, "shared": shared].mapValues(dressed)
    #expect(read(dressed(text), packs: packs).radar == expected)
  }

  private func dressed(_ text: String) -> String {
    "\u{feff}" + text.split(separator: "\n").joined(separator: "\r\n")
  }

  @Test("What is left out has its usual value")
  func defaults() {
    let radar = read(good).radar
    #expect(radar?.kind == .technology)
    #expect(radar?.scoring == ScoringSettings(windowDays: 365, sure: 600))
    #expect(radar?.look == Look())
    #expect(radar?.members == [])
    #expect(radar?.feeds == [])
    #expect(radar?.brake == WordList())
  }

  @Test(
    "A radar changes of a pack's topic only the keys it gives",
    arguments: ["name", "summary", "quadrant", "impact", "trl", "keywords"])
  func change(key: String) throws {
    let values = [
      "name": "Hp", "summary": "Other", "quadrant": "sea", "impact": "1", "trl": "2",
      "keywords": "{en: [hp]}",
    ]
    let value = try #require(values[key])
    let own = good(
      "- id: heat-pump\n    name: Heat pump\n    quadrant: energy",
      to: "- {id: heat-pump, \(key): \(value)}")
    let radar = try #require(read(own + "\npacks: [shared]", packs: ["shared": shared]).radar)
    var topic = try #require(expected.topic("heat-pump"))
    switch key {
    case "name": topic.name = LocalizedText("Hp")
    case "summary": topic.summary = LocalizedText("Other")
    case "quadrant": topic.quadrant = "sea"
    case "impact": topic.impact = 1
    case "trl": topic.trl = 2
    default: topic.words = list([Keyword("hp", language: "en")])
    }
    #expect(radar.topics.map(\.id) == ["heat-pump", "kelp"])
    #expect(radar.topics.first == topic)
  }

  @Test("An own topic that no pack has must be complete")
  func incomplete() {
    let own = good("    name: Heat pump\n", to: "")
    #expect(
      problems(own) == [
        "radar.yaml:14:5: error: a topic lacks 'name'"
      ])
  }

  @Test("A radar needs topics", arguments: ["", "topics: []", "packs: []"])
  func noTopics(line: String) {
    let topics = "topics:\n  - id: heat-pump\n    name: Heat pump\n    quadrant: energy"
    #expect(
      problems(good(topics, to: line)) == [
        "radar.yaml:1:1: error: a radar needs topics (own or packs)"
      ])
  }

  @Test(
    "Lengths of time",
    arguments: [
      ("12 months", 365), ("24 months", 730), ("1 month", 30), ("26 weeks", 182), ("90 days", 90),
      ("1 year", 365),
    ])
  func windows(written: String, days: Int) {
    #expect(read(good + "\nscoring: {window: \(written)}").radar?.scoring.windowDays == days)
  }
}
