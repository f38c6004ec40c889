import Files
import Radars
import Testing

@Suite("Packs that several radars share")
struct PackTests {
  private let topic = "topics:\n  - {id: kelp, name: Kelp, quadrant: sea}"

  @Test("A pack that does not exist is missed where it is named")
  func unknown() {
    #expect(
      problems(good + "\npacks:\n  - foood") == [
        "radar.yaml:18:5: error: there is no pack 'foood' (expected a file radars/packs/foood.yaml)"
      ])
    let rings = good(
      "rings:\n  - {id: adopt, name: Adopt}\n  - {id: pilot, name: Pilot}\n  - {id: watch, name: Watch}",
      to: "rings: matrity")
    #expect(
      problems(rings) == [
        "radar.yaml:5:8: error: there is no pack 'matrity' "
          + "(expected a file radars/packs/matrity.yaml)"
      ])
  }

  @Test("A topic that two packs have is said, with both packs")
  func twoPacks() {
    #expect(
      problems(good + "\npacks: [a, b]", packs: ["a": topic, "b": topic]) == [
        "radar.yaml:17:12: error: the packs 'a' and 'b' both have the topic 'kelp'"
      ])
  }

  @Test("A pack's topic in a quadrant that the radar lacks is said where the pack is named")
  func quadrant() {
    let pack = "topics:\n  - {id: kelp, name: Kelp, quadrant: ocean}"
    #expect(
      problems(good + "\npacks: [a]", packs: ["a": pack]) == [
        "radar.yaml:17:9: error: the topic 'kelp' names the quadrant 'ocean', which this radar "
          + "does not have (its quadrants: energy, food, sea)"
      ])
    let mended = good("topics:", to: "topics:\n  - {id: kelp, quadrant: sea}") + "\npacks: [a]"
    #expect(problems(mended, packs: ["a": pack]) == [])
  }

  @Test("Mistakes inside a pack name the pack's file")
  func inside() {
    let pack = topic + "\n  - {id: kelp, name: Again, quadrant: sea}\nringz: []"
    #expect(
      problems(good + "\npacks: [a]", packs: ["a": pack]) == [
        "packs/a.yaml:3:10: error: the topic 'kelp' stands twice, first in line 2 "
          + "(give one of them another id, or remove it)",
        "packs/a.yaml:4:1: error: unknown key 'ringz' in a pack "
          + "(did you mean 'rings'? known keys: topics, rings, brake, speaking)",
      ])
  }

  @Test("A pack that is named for its rings and for its topics is read once")
  func once() {
    let rings = "rings:\n  - {id: a, name: A}\n  - {id: b, name: B}\n  - {id: c, name: C, x: y}"
    let text = good(
      "rings:\n  - {id: adopt, name: Adopt}\n  - {id: pilot, name: Pilot}\n  - {id: watch, name: Watch}",
      to: "rings: all")
    let found = problems(text + "\npacks: [all]", packs: ["all": rings + "\n" + topic])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("packs/all.yaml:4:22: error: unknown key 'x' in a ring") == true)
  }

  @Test("A pack alone can be checked, and gives what could be read of it")
  func alone() {
    let (pack, found) = Pack.read(topic + "\n  - {id: kelp-2}", file: "packs/sea.yaml")
    #expect(pack.topics == [Topic(id: "kelp", name: LocalizedText("Kelp"), quadrant: "sea")])
    #expect(
      found.map(\.description) == [
        "packs/sea.yaml:3:5: error: a topic lacks 'name'",
        "packs/sea.yaml:3:5: error: a topic lacks 'quadrant'",
      ])
  }
}

@Suite("Ids of radars, topics, rings and quadrants")
struct IdentifierTests {
  @Test(
    "Small letters, digits and hyphens, at most 80",
    arguments: [
      ("food-lt", true), ("a", true), ("3d", true), ("", false), ("Food", false), ("a b", false),
      ("žuvis", false), ("a_b", false), ("../a", false), ("a\n", false),
      (String(repeating: "a", count: 80), true), (String(repeating: "a", count: 81), false),
    ])
  func valid(id: String, isValid: Bool) {
    #expect(Identifier.isValid(id) == isValid)
  }
}
