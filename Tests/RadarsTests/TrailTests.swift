import Radars
import Signals
import Testing
import Text

@Suite("A trail tells what moved between the editions of one radar")
struct TrailTests {
  @Test("Every kind of movement is found, with its reason")
  func kinds() throws {
    let trail = try Trail([
      edition(1, ["a": "pilot", "b": "watch", "c": "pilot", "d": "pilot"]), later,
    ])
    #expect(
      trail.moves.map { "\($0.topic) \($0.kind) \($0.from ?? "-") \($0.to ?? "-")" } == [
        "a in pilot adopt", "b removed watch -", "c out pilot watch", "e new - pilot",
      ])
    #expect(trail.moves.map(\.reason) == ["because a", nil, "because c", "because e"])
    #expect(trail.moved == ["a", "b", "c", "e"] && trail.unmoved == ["d"])
    #expect(trail.differences.isEmpty)
  }

  private var later: Edition {
    edition(2, ["a": "adopt", "c": "watch", "d": "pilot", "e": "pilot"], moved: ["a", "c", "e"])
  }

  @Test("The order of the files does not matter, and the same edition twice counts once")
  func order() throws {
    let one = edition(1, ["a": "pilot"])
    #expect(try Trail([later, one, later]) == Trail([one, later]))
  }

  @Test("One edition, editions of two radars, or two of one day are refused in words")
  func refused() {
    let one = edition(1, ["a": "pilot"])
    var other = edition(2, [:])
    other.frame.id = "other"
    for (editions, words) in [
      ([one], "there is only that of 2026-01-01"), ([], "two editions or more"),
      ([one, other], "of 'heat' and 'other'"),
      ([one, edition(1, [:])], "two different editions are of 2026-01-01"),
    ] {
      let error = #expect(throws: ComparisonError.self) { try Trail(editions) }
      #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }
  }

  @Test("A new ring does not hinder: directions are those of the edition that has both rings")
  func addedRing() throws {
    let four = ["adopt", "pilot", "explore", "watch"]
    let trail = try Trail([
      edition(1, ["a": "pilot", "b": "watch"]),
      edition(2, ["a": "explore", "b": "explore"], rings: four),
      edition(3, ["a": "pilot", "b": "watch"]),
    ])
    #expect(trail.moves.map { "\($0.topic) \($0.kind)" } == ["a out", "b in", "a in", "b out"])
    #expect(trail.rings.map(\.id) == four)
    #expect(trail.differences.map(\.kind) == [.addedRing, .removedRing])
  }

  @Test("Between rings that one edition alone has nobody can tell a movement; that is counted")
  func incomparable() throws {
    var renamed = edition(2, ["a": "hold", "b": "adopt"], rings: ["adopt", "pilot", "hold"])
    renamed.frame.rings[1].name = LocalizedText("Trial")
    let trail = try Trail([edition(1, ["a": "watch", "b": "adopt"]), renamed])
    #expect(trail.moves.isEmpty && trail.unmoved == ["b"] && trail.incomparable == ["a"])
    #expect(
      trail.differences.map(\.kind) == [.addedRing, .removedRing, .renamedRing, .incomparable])
    #expect(trail.differences.last?.topics == 1)
  }

  private func edition(
    _ month: Int, _ topics: [String: String], moved: Set<String> = [],
    rings: [String] = ["adopt", "pilot", "watch"]
  ) -> Edition {
    let frame = RadarFrame(
      id: "heat", kind: .technology, title: LocalizedText("Heat"),
      cluster: Cluster(name: "Example"), languages: ["en"],
      rings: rings.map { RingFace(Ring(id: $0, name: LocalizedText($0))) },
      quadrants: [QuadrantFace(Quadrant(id: "q", name: LocalizedText("Q")))], look: Look())
    let blips = topics.keys.sorted().map { topic in
      Blip(
        topic: topic, name: LocalizedText(topic), quadrant: "q", ring: topics[topic]!,
        movement: moved.contains(topic)
          ? Movement(.in, reason: "because \(topic)") : Movement(.unchanged),
        proposal: .init(topic: topic))
    }
    return Edition(frame: frame, date: Day("2026-0\(month)-01")!, frozen: true, blips: blips)
  }
}
