import Signals
import Testing
import Text

@Suite("All signals of a radar, scored on one day")
struct AssessmentTests {
  private func pilot(_ id: String, days ago: Int = 0) -> Signal {
    signal(id, "Heat pump pilot \(id)", on: today.adding(days: -ago))
  }

  @Test("The window ends on the day itself; older signals and those of tomorrow do not count")
  func window() {
    let signals = [0, 29, 30, -1].map { pilot("d\($0)", days: $0) }
    let assessment = assess(signals, model(settings: ScoringSettings(windowDays: 30)))
    #expect(assessment.hits["heat-pump"]?.map(\.signal) == ["d0", "d29"])
    #expect(Set(assessment.signals.keys) == ["d0", "d29"])
  }

  @Test("A date in the future counts as the day the signal was seen")
  func announcedDates() {
    var early = pilot("a", days: 7)
    early.published = today.adding(days: 300)
    #expect(assess([early]).hits["heat-pump"]?.map(\.date) == [today.adding(days: -7)])
  }

  @Test("A decision about a signal holds when an earlier copy of it is found later")
  func decisionsSurviveCopies() {
    let text = "Heat pump pilot opens at a dairy with nine engineers and two bakers"
    let known = signal("known", text, on: today)
    let earlier = signal("earlier", text, on: today.adding(days: -1))
    let dismissed = Triage(dismissed: ["known": ["heat-pump"]])
    #expect(assess([known], triage: dismissed).hits["heat-pump"] == [])
    #expect(assess([known, earlier], triage: dismissed).hits["heat-pump"] == [])
    let promoted = Triage(promoted: ["known": ["other"]])
    let topics = model(topics: ["heat-pump": words("heat pump"), "other": words("unheard-of")])
    let hits = assess([known, earlier], topics, triage: promoted).hits["other"]
    #expect(hits?.map(\.signal) == ["earlier"])
  }

  @Test("The order of the signals does not matter", arguments: UInt64(1)...15)
  func order(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let world = GeneratedWorld(&random)
    let expected = assess(world.signals, world.model)
    #expect(assess(world.signals.shuffled(using: &random), world.model) == expected)
    #expect(assess(world.signals.reversed(), world.model) == expected)
  }

  @Test("A signal about one topic changes no other topic's proposal", arguments: UInt64(1)...15)
  func unrelated(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let world = GeneratedWorld(&random)
    let before = assess(world.signals, world.model)
    let text = "topic-3word and topic-3term more, a pilot plant in the city"
    let more = signal("more", text, text, from: source("elsewhere"))
    let after = assess(world.signals + [more], world.model)
    for (topic, proposal) in before.proposals {
      #expect((after.proposals[topic] == proposal) == (topic != "topic-3"))
    }
  }

  @Test("A copy has no vote and is no hit of its own")
  func copies() {
    let text = "The city of Oulu heats forty houses with it from autumn on"
    let first = signal("first", "Heat pump pilot", text, on: today.adding(days: -1))
    let copy = signal("copy", "Heat pump pilot", text)
    let assessment = assess([first, copy])
    #expect(assessment.originals == ["copy": "first"])
    #expect(assessment.hits["heat-pump"]?.map(\.signal) == ["first"])
    #expect(assessment.proposals["heat-pump"] == proposal([first]))
    #expect(assessment.proposals["heat-pump"]?.verdict == .singleSource)
    #expect(assessment.readings["copy"]?.hits.map(\.topic) == ["heat-pump"])
  }

  @Test("A signal that comes twice, from the store and from a decision, counts once")
  func twice() {
    var kept = pilot("a")
    kept.summary = "As it stood when it was kept"
    #expect(assess([pilot("a"), pilot("a")]) == assess([pilot("a")]))
    #expect(assess([pilot("a"), kept]).hits["heat-pump"]?.map(\.signal) == ["a"])
    #expect(assess([kept, pilot("a")]) == assess([pilot("a"), kept]))
  }

  @Test("Hits stand newest first, and weeks are counted oldest first")
  func weeks() {
    let ages = [0, 6, 7, 20, 83, 84]
    let assessment = assess(ages.map { pilot("age-\($0)", days: $0) })
    #expect(assessment.hits["heat-pump"]?.map { today.number - $0.date.number } == ages)
    #expect(assessment.weeks(of: "heat-pump") == [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2])
    #expect(assessment.weeks(of: "heat-pump", count: 2) == [1, 2])
    #expect(assessment.weeks(of: "unknown", count: 2) == [0, 0])
  }
}

@Suite("What people said of signals")
struct TriageTests {
  private let signals = [
    signal("a", "Heat pump pilot one"), signal("b", "Heat pump pilot two"),
    signal("c", "Something else, a pilot"),
  ]

  private func hits(_ triage: Triage) -> Set<String> {
    Set(assess(signals, triage: triage).hits["heat-pump"]?.map(\.signal) ?? [])
  }

  @Test("A dismissed hit does not count, for one topic or for all")
  func dismissed() {
    #expect(hits(Triage()) == ["a", "b"])
    #expect(hits(Triage(dismissed: ["a": ["heat-pump"]])) == ["b"])
    #expect(hits(Triage(dismissed: ["a": [nil]])) == ["b"])
    #expect(hits(Triage(dismissed: ["a": ["biogas"]])) == ["a", "b"])
    let proposal = assess(signals, triage: Triage(dismissed: ["a": [nil]])).proposals["heat-pump"]
    #expect(proposal?.evidence.map(\.signal) == ["b"])
  }

  @Test("A promoted signal counts for the topic, whatever its words")
  func promoted() {
    #expect(hits(Triage(promoted: ["c": ["heat-pump"]])) == ["a", "b", "c"])
    let triage = Triage(promoted: ["c": ["heat-pump"]])
    let assessment = assess(signals, triage: triage)
    let evidence = assessment.proposals["heat-pump"]?.evidence.filter { $0.signal == "c" }
    #expect(evidence?.map(\.found) == ["pilot"])
    #expect(evidence?.map(\.near) == [""])
    #expect(
      assessment.readings["c"]?.hits.first?.lines == [ScoreLine(kind: .promoted, points: 1000)])
  }
}

@Suite("What makes two observations the same signal")
struct SignalIdentityTests {
  @Test("An id is the same on every computer and in every version, for people wrote it down")
  func pinned() {
    let id = SignalIdentity.id(feed: "https://example.org/feed", entry: "urn:1")
    #expect(id == "566wilgc15")
    #expect(SignalIdentity.id(feed: "https://example.org/feedurn", entry: ":1") != id)
  }

  @Test("Ten characters tell a hundred thousand entries apart")
  func distinct() {
    let ids = Set((0..<100_000).map { SignalIdentity.id(feed: "feed", entry: "\($0)") })
    #expect(ids.count == 100_000)
    #expect(ids.allSatisfy { $0.count == 10 })
  }

  @Test(
    "A link names a page, whatever it is dressed in",
    arguments: [
      ("https://www.Example.org/A/b/", "example.org/A/b"), ("HTTP://example.org:80", "example.org"),
      ("https://example.org:443/?utm_source=x&id=2&fbclid=3#c", "example.org?id=2"),
      ("http://example.org:8080/a", "example.org:8080/a"), ("/news/1", "/news/1"), ("", ""),
      ("https://example.org/a?UTM_Medium=y", "example.org/a"),
      ("https://example.org/a?reference=7", "example.org/a?reference=7"),
    ])
  func canonical(link: String, page: String) {
    #expect(SignalIdentity.canonical(link: link) == page)
  }
}
