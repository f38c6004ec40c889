import Radars
import Signals
import Testing
import Text

@Suite("Movements between two editions")
struct MovementTests {
  private let before = today.adding(days: -30)

  /// The radar of a month ago, one topic a ring.
  private func previous(_ places: [String: String]) -> Edition {
    var edition = edition("north", places)
    edition.date = before
    return edition
  }

  private func place(
    _ topic: String, _ ring: String, on days: Int = -1, why: String? = "We decided"
  )
    -> Decision
  {
    decision(.place(topic: topic, ring: ring), on: days, why: why)
  }

  @Test("In a first edition everything is new, and that is the reason")
  func firstEdition() {
    let edition = draft(radar([topic("a-b")]), [], [place("a-b", "pilot")])
    #expect(edition.blip("a-b")?.movement == Movement(.new, reason: "first edition"))
    #expect(edition.previous == nil)
    #expect(edition.movementsWithoutReason == [])
  }

  @Test(
    "Towards the centre is in, away from it out",
    arguments: [
      ("pilot", "adopt", Movement(.in, from: "pilot", reason: "We decided")),
      ("adopt", "explore", Movement(.out, from: "adopt", reason: "We decided")),
      ("pilot", "pilot", Movement(.unchanged)),
    ])
  func kinds(from old: String, to new: String, movement: Movement) {
    let edition = draft(
      radar([topic("a-b")]), [], [place("a-b", new)], after: previous(["a-b": "energy/\(old)"]))
    #expect(edition.blip("a-b")?.movement == movement)
    #expect(edition.previous == before)
  }

  @Test("A topic that was not on the edition before is new")
  func new() {
    let edition = draft(
      radar([topic("a-b"), topic("c-d")]), [], [place("a-b", "pilot"), place("c-d", "pilot")],
      after: previous(["a-b": "energy/pilot"]))
    #expect(edition.blip("c-d")?.movement == Movement(.new, reason: "We decided"))
  }

  @Test("A movement that nobody gave a reason for is asked for by name")
  func withoutReason() {
    let signals = [signal("x", "A b pilot"), signal("y", "An a b pilot")]
    let old = previous(["a-b": "energy/explore", "gone": "sea/pilot", "still": "sea/pilot"])
    let radar = radar([topic("a-b"), topic("still", in: "sea")])
    let decisions = [place("still", "pilot", on: -40)]
    let edition = draft(radar, signals, decisions, after: old)
    #expect(edition.blip("a-b")?.movement == Movement(.in, from: "explore"))
    #expect(edition.movementsWithoutReason == ["a-b", "gone"])
    let reasons = ["a-b", "gone"].map {
      decision(.reason(topic: $0, edition: today), why: "Because of \($0)")
    }
    let reasoned = draft(radar, signals, decisions + reasons, after: old)
    #expect(reasoned.movementsWithoutReason == [])
    #expect(reasoned.blip("a-b")?.movement.reason == "Because of a-b")
    #expect(reasoned.removed.map(\.reason) == ["Because of gone"])
  }

  @Test("A reason holds for the edition of its date only")
  func otherEdition() {
    let reason = decision(.reason(topic: "gone", edition: today.adding(days: 1)), why: "Later")
    let edition = draft(radar([]), [], [reason], after: previous(["gone": "sea/pilot"]))
    #expect(edition.movementsWithoutReason == ["gone"])
  }

  @Test("The reason given for the edition goes before the one of the placement")
  func spokenReason() {
    let reason = decision(.reason(topic: "a-b", edition: today), why: "For the board")
    let edition = draft(
      radar([topic("a-b")]), [], [place("a-b", "adopt"), reason],
      after: previous(["a-b": "energy/pilot"]))
    #expect(edition.blip("a-b")?.movement.reason == "For the board")
  }

  @Test(
    "A placement from before the last edition, or of its day, is no reason for a movement now",
    arguments: [-31, -30])
  func oldPlacement(day: Int) {
    let edition = draft(
      radar([topic("a-b")]), [], [place("a-b", "adopt", on: day)],
      after: previous(["a-b": "energy/pilot"]))
    #expect(edition.movementsWithoutReason == ["a-b"])
  }

  @Test("A placement without a why is no reason either", arguments: [nil, "", " "])
  func placementWithoutWhy(why: String?) {
    let edition = draft(
      radar([topic("a-b")]), [], [place("a-b", "adopt", why: why)],
      after: previous(["a-b": "energy/pilot"]))
    #expect(edition.movementsWithoutReason == ["a-b"])
  }

  @Test("A topic that left the radar, or lost its ring, is removed from where it stood")
  func removed() {
    let edition = draft(
      radar([topic("lost-ring")]),
      after: previous(["lost-ring": "energy/pilot", "left": "sea/adopt"]))
    #expect(
      edition.removed == [
        RemovedTopic(
          topic: "left", name: LocalizedText("left of north"), quadrant: "sea", ring: "adopt"),
        RemovedTopic(
          topic: "lost-ring", name: LocalizedText("lost-ring of north"), quadrant: "energy",
          ring: "pilot"),
      ])
    #expect(edition.unplaced.map(\.topic) == ["lost-ring"])
  }

  @Test("A mark keeps its position while its cell stays the same")
  func positions() {
    var old = previous(["a-b": "energy/pilot", "c-d": "energy/pilot", "e-f": "sea/pilot"])
    for index in old.blips.indices {
      old.blips[index].position = BlipPosition(angle: 4500, share: 100 * index)
    }
    let radar = radar([topic("a-b"), topic("c-d"), topic("e-f")])
    let decisions = [place("a-b", "pilot"), place("c-d", "adopt"), place("e-f", "pilot")]
    let edition = draft(radar, [], decisions, after: old)
    #expect(edition.blip("a-b")?.position == BlipPosition(angle: 4500, share: 0))
    #expect(edition.blip("c-d")?.position == nil)
    #expect(edition.blip("c-d")?.before == old.blip("c-d")?.position)
    #expect(edition.blip("e-f")?.position == nil)
    #expect(edition.blip("e-f")?.before == nil)
  }
}
