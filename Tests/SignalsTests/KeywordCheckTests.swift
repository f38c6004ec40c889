import Signals
import Testing

@Suite("Keywords that a radar's writer should look at")
struct KeywordCheckTests {
  private func problems(_ topics: [String: WordList]) -> [String] {
    KeywordCheck.problems(model(topics: topics)).map { "\($0.keyword.text): \($0.kind)" }
  }

  @Test("A word that stands twice, also in another spelling of letters, counts once")
  func twice() {
    let list = words("Heat pump", "heat-pump", "heat pumps")
    #expect(problems(["a": list]) == ["heat-pump: standsTwice"])
    #expect(problems(["a": words("MASS", "mass")]).isEmpty)
  }

  @Test("A word that an exclusion always takes away never counts")
  func excluded() {
    let list = words("order", "pilotinis", not: ["in order to", "order"])
    #expect(problems(["a": list]) == [#"order: excluded(by: "order")"#])
    let lithuanian = words("pilotinis", not: ["pilotas"], in: "lt")
    #expect(problems(["a": lithuanian]) == [#"pilotinis: excluded(by: "pilotas")"#])
  }

  @Test("A word that matches the commonest words matches everything")
  func everything() {
    #expect(problems(["a": words("th*", "wind")]) == [#"th*: matchesEverything(like: "the")"#])
    #expect(problems(["a": words("ja", in: "fi")]) == [#"ja: matchesEverything(like: "ja")"#])
  }

  @Test("A word of two topics is told, unless it weighs too little for a hit or wants company")
  func shared() {
    #expect(
      problems(["a": words("biogas"), "b": words("biogas")])
        == [#"biogas: isShared(with: "a")"#])
    let light = WordList(keywords: [Keyword("biogas", language: "en", weight: 500)])
    let near = WordList(keywords: [Keyword("biogas", language: "en", near: ["ship"])])
    #expect(problems(["a": words("biogas"), "b": light, "c": near]).isEmpty)
  }
}

@Suite("A cue that is denied or only hoped for")
struct SpeakingTests {
  private func model() -> ScoringModel {
    var model = SignalsTests.model()
    model.speaking = Speaking(
      denial: words("no longer", "not", not: ["not only"]), hedge: words("could", "plans to"))
    return model
  }

  private func cues(_ text: String) -> [String] {
    (SignalReader(model()).read(signal("a", "", text)).cues["heat-pump"] ?? [])
      .map { "\($0.ring ?? "brake") \($0.speaking)" }
  }

  @Test("What is denied just before does not count, what is denied elsewhere does")
  func denial() {
    #expect(cues("The heat pump is no longer in series production") == [])
    #expect(cues("The heat pump is in series production") == ["adopt 1000"])
    #expect(cues("Not cheap. The heat pump is in series production") == ["adopt 1000"])
    #expect(cues("The heat pump in series production is not cheap") == ["adopt 1000"])
    #expect(cues("Not only a heat pump in series production") == ["adopt 1000"])
    #expect(cues("The heat pump maker did not file for insolvency") == [])
  }

  @Test("What could be counts half for rings near use, and whole for research")
  func hedge() {
    #expect(cues("The heat pump could go into series production") == ["adopt 500"])
    #expect(cues("The firm plans to build a pilot plant for its heat pump") == ["pilot 500"])
    #expect(cues("A heat pump that could grow from basic research") == ["watch 1000"])
    #expect(cues("The heat pump could sell. It is in series production") == ["adopt 1000"])
  }

  @Test("The factor stands in the evidence, and points still are the product of their factors")
  func evidence() throws {
    let assessor = Assessor(model())
    let assessment = assessor.assess(
      [signal("a", "", "The heat pump could go into series production")], on: today)
    let evidence = try #require(assessment.proposals["heat-pump"]?.evidence.first)
    #expect(evidence.factors.speaking == 500 && evidence.points == evidence.factors.points)
    #expect(evidence.points == 500)
  }
}

@Suite("The least that would move a proposal")
struct SmallestChangeTests {
  private func proposal(_ signals: Signal...) throws -> RingProposal {
    try #require(Assessor(model()).assess(signals, on: today).proposals["heat-pump"])
  }

  @Test("One signal more than others carries it, or two together do")
  func hangsOn() throws {
    let one = try proposal(
      signal("a", "Heat pump in series production"), signal("b", "", "Heat pump prototype"))
    let change = try #require(SmallestChange(one))
    #expect(change.hangsOn == ["a"] && change.otherwise == "explore")
    let two = try proposal(
      signal("a", "Heat pump in series production"), signal("b", "Heat pump: series production"),
      signal("c", "", "Heat pump prototype"))
    #expect(SmallestChange(two)?.hangsOn == ["a", "b"])
  }

  @Test("With the points that the rival lacks it leads, with one fewer it does not")
  func rival() throws {
    let both = try proposal(
      signal("a", "Heat pump in series production"), signal("b", "", "Heat pump prototype"))
    let rival = try #require(SmallestChange(both)?.rival)
    let (best, second) = (3000, 1000)
    #expect(rival.ring == "explore")
    let enough = second + rival.points
    #expect(
      (enough - best) * 1000 / enough >= 200 && (enough - 1 - best) * 1000 / (enough - 1) < 200)
  }

  @Test("Where nothing leads nothing can move")
  func nothing() throws {
    #expect(SmallestChange(try proposal(signal("a", "Heat pump"))) == nil)
  }
}
