import Radars
import Testing

@Suite("Ring sets on a common scale")
struct RingScaleTests {
  private let stages = [
    Ring(id: "use", name: LocalizedText("Use"), trl: 9...9, horizon: Horizon(from: 0, to: 1)),
    Ring(id: "try", name: LocalizedText("Try"), trl: 6...7, horizon: Horizon(from: 1, to: 3)),
    Ring(id: "follow", name: LocalizedText("Follow"), trl: 1...5, horizon: Horizon(from: 3)),
  ]

  private func ring(
    _ id: String, trl: ClosedRange<Int>? = nil, horizon: Horizon? = nil
  ) -> Ring {
    Ring(id: id, name: LocalizedText(id), trl: trl, horizon: horizon)
  }

  private func compare(
    _ other: [Ring], _ table: RingTable = RingTable(), ring: String
  ) throws -> (row: Comparison.Row, mapping: RingMapping?) {
    let comparison = try Comparison(
      [
        edition("north", ["a": "sea/adopt"]), edition("west", ["a": "sea/adopt"]),
        edition("south", ["a": "sea/\(ring)"], rings: other),
      ], table: table)
    #expect(comparison.rings.map(\.id) == ["adopt", "pilot", "explore"])
    return (
      comparison.rows[0], comparison.mappings.last?.first { $0.ring.id == ring }
    )
  }

  @Test("Radars with the same rings need no mapping")
  func same() throws {
    let radars = [edition("north", ["a": "sea/adopt"]), edition("south", ["a": "sea/pilot"])]
    #expect(try Comparison(radars).mappings.isEmpty)
  }

  @Test("A ring lies where most of its readiness levels are")
  func levels() throws {
    let use = try compare(stages, ring: "use")
    #expect(use.row.cells == ["adopt", "adopt", "adopt"] && use.row.spread == 0)
    #expect(use.mapping?.how == .trl)
    let follow = try compare(stages, ring: "follow")
    #expect(follow.row.cells[2] == "explore" && follow.row.spread == 2)
  }

  @Test("Where levels and years leave two, the farther ring is taken, and that is told")
  func tie() throws {
    let tie = try compare(stages, ring: "try")
    #expect(tie.mapping?.to == "explore" && tie.mapping?.also == "pilot")
  }

  @Test("Without readiness levels the years decide")
  func years() throws {
    let early = [
      ring("now", trl: 9...9, horizon: Horizon(from: 0, to: 2)),
      ring("soon", horizon: Horizon(from: 2, to: 4)), ring("late", horizon: Horizon(from: 4)),
    ]
    let radars = [
      edition("a", ["x": "sea/use"], rings: stages), edition("b", ["x": "sea/use"], rings: stages),
      edition("c", ["x": "sea/late"], rings: early),
    ]
    let comparison = try Comparison(radars)
    #expect(comparison.mappings[2].map(\.to) == ["use", "follow", "follow"])
    #expect(comparison.mappings[2].map(\.how) == [.trl, .horizon, .horizon])
    #expect(comparison.mappings[2][1].also == "try")
  }

  @Test("A ring that fits nowhere leaves its topics without a place, and they keep their row")
  func nowhere() throws {
    let rings = stages + [ring("hold")]
    let hold = try compare(rings, ring: "hold")
    #expect(hold.mapping == RingMapping(ring: RingFace(rings[3]), to: nil, how: .nothing))
    #expect(hold.row.cells == ["adopt", "adopt", nil] && hold.row.own[2] == "a")
    #expect(hold.row.agreement == .shared)
  }

  @Test("What people say about rings goes before levels, years and equal ids")
  func table() throws {
    let table = RingTable(rings: ["south": ["use": "pilot", "try": nil]])
    #expect(try compare(stages, table, ring: "use").row.cells[2] == "pilot")
    #expect(try compare(stages, table, ring: "use").mapping?.how == .given)
    #expect(try compare(stages, table, ring: "try").row.cells[2] == nil)
    let scale = RingTable(scale: "south")
    let radars = [edition("north", ["a": "sea/pilot"]), edition("south", [:], rings: stages)]
    #expect(try Comparison(radars, table: scale).rows[0].cells[0] == "try")
  }

  @Test("Rings of one id with readiness levels that exclude each other are not the same")
  func sameID() throws {
    let rings = [ring("adopt", trl: 1...2), ring("explore", trl: 4...6), ring("pilot", trl: 9...9)]
    #expect(try compare(rings, ring: "pilot").row.cells[2] == "adopt")
    #expect(try compare(rings, ring: "explore").mapping?.how == .same)
  }

  @Test("A table that names what there is not, and radars without any common ring, are refused")
  func refused() {
    let wrong = RingTable(rings: ["south": ["use": "pilto"]])
    let error = #expect(throws: ComparisonError.self) { try compare(stages, wrong, ring: "use") }
    #expect(error?.message.contains("no ring 'pilto'") == true)
    #expect(error?.advice?.contains("did you mean 'pilot'?") == true)
    let bare = [ring("a"), ring("b"), ring("c")]
    let none = #expect(throws: ComparisonError.self) { try compare(bare, ring: "a") }
    #expect(none?.advice?.contains("--rings FILE") == true)
    let scale = #expect(throws: ComparisonError.self) {
      try compare(stages, RingTable(scale: "moon"), ring: "use")
    }
    #expect(scale?.message.contains("'moon'") == true)
  }
}
