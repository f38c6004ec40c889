import Signals
import Testing

@Suite("False friends are not evidence")
struct FalseFriendsTests {
  /// The cues and exclusions of a ring set, in a topic that stands in the same sentence.
  private func evidence(_ text: String, _ cue: String, not: [String], _ language: String)
    -> [String]
  {
    let model = model(pilot: words(cue, not: not, in: language))
    return cues(signal("a", "", text, language: language), model)
  }

  @Test(
    "Phrases that only look like a cue",
    arguments: [
      ("en", "order", ["in order to"], "A heat pump was moved in order to save heat"),
      ("en", "trial", ["court trial", "on trial"], "The heat pump maker faces a court trial"),
      ("en", "trial", ["court trial", "on trial"], "The heat pump boss is on trial for fraud"),
      ("en", "pilot", ["airline pilot"], "An airline pilot repairs his heat pump"),
      ("en", "launch", ["rocket launch"], "After the rocket launch a heat pump cooled the pad"),
      ("de", "Auftrag", ["im Auftrag"], "Die heat pump wird im Auftrag der Stadt geprüft"),
      ("fi", "tilaus", ["lehden tilaus"], "Lehden tilaus ja heat pump samaan hintaan"),
      ("lt", "pilotinis", [], "Pilotas įsigijo heat pump"),
    ])
  func phrases(language: String, cue: String, exclusions: [String], text: String) {
    #expect(evidence(text, cue, not: exclusions, language) == [])
  }

  @Test(
    "The same cues in their own sense still count",
    arguments: [
      ("en", "order", ["in order to"], "An order for 40 heat pumps", "order"),
      ("en", "trial", ["court trial"], "A trial of the heat pump in a school", "trial"),
      ("en", "launch", ["rocket launch"], "The launch of a heat pump", "launch"),
      ("de", "Auftrag", ["im Auftrag"], "Ein Auftrag über 40 heat pumps", "Auftrag"),
      ("fi", "tilaus", ["lehden tilaus"], "Suuri heat pump tilaus Ruotsista", "tilaus"),
      ("lt", "pilotinis", [], "Pilotinis projektas: heat pump", "Pilotinis"),
    ])
  func ownSense(
    language: String, cue: String, exclusions: [String], text: String, quoted: String
  ) {
    #expect(evidence(text, cue, not: exclusions, language) == ["pilot: \(quoted)"])
  }

  @Test("A false friend takes away only the place it covers")
  func onlyThere() {
    let text = "In order to grow, the heat pump maker took an order"
    #expect(evidence(text, "order", not: ["in order to"], "en") == ["pilot: order"])
  }

  @Test("A false friend of one ring is one for every ring and for the brake")
  func everyRing() {
    let model = model(
      adopt: words("trial", not: ["court trial"]), pilot: words("trial"), brake: words("trial"))
    #expect(cues(signal("a", "Court trial of a heat pump maker"), model) == [])
  }

  @Test("An exclusion of a topic takes its keyword away, and no other topic's")
  func topicExclusion() {
    let topics = [
      "beer": words("fermented"), "protein": words("fermented", not: ["fermented beverage"]),
    ]
    let reader = SignalReader(model(topics: topics))
    let reading = reader.read(signal("a", "A fermented beverage"))
    #expect(reading.hits.map(\.topic) == ["beer"])
    #expect(reader.read(signal("b", "A fermented food")).hits.count == 2)
  }
}
