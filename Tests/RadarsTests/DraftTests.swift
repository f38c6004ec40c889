import Radars
import Signals
import Testing
import Text

@Suite("A radar as it stands today")
struct DraftTests {
  private let heat = [
    signal("a", "Heat pump pilot in Oulu"), signal("b", "A heat pump pilot for Turku"),
  ]

  @Test("A topic stands where the evidence proposes, until people place it")
  func proposalThenPlacement() throws {
    let radar = radar([topic("heat-pump")])
    let proposed = try #require(draft(radar, heat).blip("heat-pump"))
    #expect((proposed.ring, proposed.placement) == ("pilot", nil))
    let decisions = [decision(.place(topic: "heat-pump", ring: "adopt"), why: "We sell it")]
    let placed = try #require(draft(radar, heat, decisions).blip("heat-pump"))
    #expect(placed.ring == "adopt")
    #expect(
      placed.placement == Placement(ring: "adopt", who: "Aino", when: at(0), why: "We sell it"))
    #expect(placed.proposal == proposed.proposal)
  }

  @Test("A placement needs no signal")
  func placedWithoutSignals() {
    let edition = draft(
      radar([topic("heat-pump")]), [], [decision(.place(topic: "heat-pump", ring: "adopt"))])
    #expect(edition.blip("heat-pump")?.ring == "adopt")
    #expect(edition.unplaced == [])
  }

  @Test("A placement in a ring that the radar no longer has gives way to the proposal")
  func unknownRing() {
    let decisions = [decision(.place(topic: "heat-pump", ring: "hold"))]
    let blip = draft(radar([topic("heat-pump")]), heat, decisions).blip("heat-pump")
    #expect(blip?.ring == "pilot")
    #expect(blip?.placement == nil)
  }

  @Test("Of two decisions the later one wins")
  func laterDecision() {
    let decisions = [
      decision(.place(topic: "heat-pump", ring: "adopt"), on: -3),
      decision(.place(topic: "heat-pump", ring: "explore"), on: -2),
    ]
    #expect(
      draft(radar([topic("heat-pump")]), heat, decisions).blip("heat-pump")?.ring == "explore")
  }

  @Test("A radar of a past day knows neither later signals nor later decisions")
  func pastDay() {
    let decisions = [
      decision(.place(topic: "heat-pump", ring: "explore"), on: -10),
      decision(.place(topic: "heat-pump", ring: "adopt"), on: -1),
    ]
    let signals = heat + [signal("old", "Heat pump prototype", days: 20)]
    let then = draft(
      radar([topic("heat-pump")]), signals, decisions, on: today.adding(days: -2))
    #expect(then.date == today.adding(days: -2))
    #expect(then.blip("heat-pump")?.ring == "explore")
    #expect(then.blip("heat-pump")?.proposal.evidence.map(\.signal) == ["old"])
  }

  @Test("A decision of the same day counts until midnight")
  func sameDay() {
    let late = decision(.place(topic: "heat-pump", ring: "adopt"), hour: 23)
    let radar = radar([topic("heat-pump")])
    #expect(draft(radar, [], [late]).blip("heat-pump")?.ring == "adopt")
    #expect(draft(radar, [], [late], on: today.adding(days: -1)).blip("heat-pump") == nil)
  }

  @Test("A topic without a ring is listed with the reason")
  func unplaced() {
    let radar = radar([topic("biogas"), topic("fuel-cell"), topic("heat-pump")])
    let signals = [
      signal("a", "Biogas in the news"), signal("b", "A fuel cell pilot"),
      signal("c", "A fuel cell prototype"),
    ]
    let edition = draft(radar, signals)
    #expect(edition.blips == [])
    #expect(edition.unplaced.map(\.topic) == ["biogas", "fuel-cell", "heat-pump"])
    #expect(edition.unplaced.map(\.reason) == [.noCue, .split, .noSignal])
    #expect(edition.movementsWithoutReason == [])
  }

  @Test(
    "Every topic is either a blip or listed, once, whatever the evidence", arguments: UInt64(1)...25
  )
  func complete(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let topics = (0..<12).map { topic("topic-\($0)", finding: "word\($0)") }
    let cues = ["pilot", "prototype", "series production", "insolvency", "nothing"]
    let signals = (0..<30).map { number in
      signal(
        "s\(number)",
        "word\(Int.random(in: 0..<12, using: &random)) "
          + cues.randomElement(using: &random)!, days: .random(in: 0...400, using: &random))
    }
    let edition = draft(radar(topics), signals)
    let listed = edition.blips.map(\.topic) + edition.unplaced.map(\.topic)
    #expect(listed.sorted() == topics.map(\.id).sorted())
    #expect(edition.blips.allSatisfy { blip in rings.contains { $0.id == blip.ring } })
  }

  @Test("A blip carries its weeks, the brake flag, and whether its evidence is thin or old")
  func marks() throws {
    let radar = radar([topic("heat-pump")])
    let sure = try #require(draft(radar, heat).blip("heat-pump"))
    #expect((sure.brake, sure.thin) == (false, false))
    #expect(sure.weeks == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2])
    let single = try #require(draft(radar, [heat[0]]).blip("heat-pump"))
    #expect(single.thin)
    let broke = heat + [signal("c", "Heat pump maker files for insolvency")]
    #expect(draft(radar, broke).blip("heat-pump")?.brake == true)
    let placed = [decision(.place(topic: "heat-pump", ring: "adopt"))]
    #expect(draft(radar, [], placed).blip("heat-pump")?.thin == true)
  }

  @Test(
    "Sure evidence is thin once its newest piece is older than half a year",
    arguments: [(182, false), (183, true)])
  func old(age: Int, thin: Bool) {
    let signals = (0..<12).map { signal("s\($0)", "Heat pump pilot number\($0)", days: age) }
    let blip = draft(radar([topic("heat-pump")]), signals).blip("heat-pump")
    #expect(blip?.proposal.verdict == .sure)
    #expect(blip?.thin == thin)
  }
}
