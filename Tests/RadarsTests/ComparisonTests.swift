import Radars
import Signals
import Testing
import Text

@Suite("Radars side by side")
struct ComparisonTests {
  private func row(_ topic: String, _ radars: [Edition], frame: Int = 0) throws -> Comparison.Row {
    let comparison = try Comparison(radars, frameIndex: frame)
    return try #require(comparison.rows.first { $0.topic == topic })
  }

  @Test("A row holds each cluster's ring, and how far apart they are")
  func spread() throws {
    let radars = [
      edition("north", ["a": "sea/adopt", "b": "sea/pilot", "c": "sea/pilot"]),
      edition("south", ["a": "sea/explore", "b": "sea/pilot"]),
      edition("west", ["a": "sea/pilot"]),
    ]
    #expect(try row("a", radars).cells == ["adopt", "explore", "pilot"])
    #expect(try row("a", radars).spread == 2)
    #expect(try row("b", radars).cells == ["pilot", "pilot", nil])
    #expect(try row("b", radars).spread == 0)
    #expect(try row("c", radars).spread == 0)
    #expect(try row("a", radars).name == LocalizedText("a of north"))
  }

  @Test("Disagreement comes first, then what most share, then what one alone has")
  func order() throws {
    let north = [
      "alone": "sea/adopt", "far": "sea/adopt", "near": "sea/adopt", "same-two": "sea/adopt",
      "same-three": "sea/adopt", "same-two-too": "sea/adopt",
    ]
    let south = [
      "far": "sea/explore", "near": "sea/pilot", "same-two": "sea/adopt",
      "same-three": "sea/adopt", "same-two-too": "sea/adopt",
    ]
    let comparison = try Comparison([
      edition("north", north), edition("south", south),
      edition("west", ["same-three": "sea/adopt", "also-alone": "sea/adopt"]),
    ])
    #expect(
      comparison.rows.map(\.topic) == [
        "far", "near", "same-three", "same-two", "same-two-too", "alone", "also-alone",
      ])
  }

  @Test("All radars are drawn in one frame: the first radar's, or the one that is named")
  func frame() throws {
    let radars = [
      edition("north", ["a": "sea/adopt"]),
      edition("south", ["a": "ports/adopt"], quadrants: ["ports", "ships", "fish"]),
    ]
    #expect(try Comparison(radars).frame.map(\.id) == ["energy", "food", "sea"])
    #expect(try row("a", radars).quadrant == "sea")
    #expect(try Comparison(radars, frameIndex: 1).frame.map(\.id) == ["ports", "ships", "fish"])
    #expect(try row("a", radars, frame: 1).quadrant == "ports")
  }

  @Test("A topic's own quadrant is said where it differs from the frame's")
  func ownQuadrants() throws {
    let radars = [
      edition("north", ["a": "sea/adopt"]), edition("south", ["a": "food/adopt"]),
      edition("west", ["a": "sea/pilot"]), edition("east", [:]),
    ]
    #expect(try row("a", radars).ownQuadrants == [nil, LocalizedText("Q food"), nil, nil])
  }

  @Test("A topic that the frame's radar lacks stands in its quadrant of the same id")
  func sameID() throws {
    let radars = [edition("north", ["a": "sea/adopt"]), edition("south", ["b": "food/adopt"])]
    #expect(try row("b", radars).quadrant == "food")
    #expect(try row("b", radars).ownQuadrants == [nil, nil])
  }

  @Test("Else where most topics of its quadrant stand, which both radars know")
  func mostShared() throws {
    let north = edition(
      "north", ["a": "sea/adopt", "b": "sea/adopt", "c": "food/adopt"],
      unplaced: ["d": "sea"])
    let south = edition(
      "south", ["a": "ports/adopt", "c": "ports/adopt", "d": "ports/adopt", "x": "ports/adopt"],
      quadrants: ["ports", "ships", "fish"])
    #expect(try row("x", [north, south]).quadrant == "sea")
    #expect(try row("x", [north, south]).ownQuadrants == [nil, LocalizedText("Q ports")])
  }

  @Test("Else at the same place clockwise")
  func samePlace() throws {
    let quadrants = ["ports", "ships", "fish", "ice"]
    let south = edition(
      "south", ["x": "ships/adopt", "y": "ice/adopt"], quadrants: quadrants)
    let radars = [edition("north", ["a": "sea/adopt"]), south]
    #expect(try row("x", radars).quadrant == "food")
    #expect(try row("y", radars).quadrant == "energy")
  }

  @Test("A topic that no radar has a ring for has no row")
  func unplacedOnly() throws {
    let comparison = try Comparison([
      edition("north", ["a": "sea/adopt"], unplaced: ["b": "sea"]), edition("south", [:]),
    ])
    #expect(comparison.rows.map(\.topic) == ["a"])
  }

  @Test(
    "Two to ten radars can be compared",
    arguments: [(0, false), (1, false), (2, true), (10, true), (11, false)])
  func counts(count: Int, allowed: Bool) {
    let radars = (0..<count).map { edition("r\($0)", ["a": "sea/adopt"]) }
    guard !allowed else {
      #expect(throws: Never.self) { try Comparison(radars) }
      return
    }
    let error = #expect(throws: ComparisonError.self) { try Comparison(radars) }
    #expect(error?.message == "compare takes 2 to 10 radars, not \(count)")
  }
}
