import Radars
import Signals
import Testing
import Text

@Suite("Several clusters' editions become a joint one, and come out of it again")
struct MergeTests {
  private func merged(_ editions: [Edition]) throws -> Edition {
    Edition(merging: try Comparison(editions), id: "joint", date: today)
  }

  private func ring(_ rings: [String?]) throws -> String? {
    let editions = rings.enumerated().map { index, ring in
      edition("r\(index)", ring.map { ["a": "sea/\($0)"] } ?? ["b": "sea/adopt"])
    }
    return try merged(editions).blip("a")?.ring
  }

  @Test("A topic stands in the middle one of its rings; of two in the middle, in the outer one")
  func middle() throws {
    #expect(try ring(["adopt", "pilot", "explore"]) == "pilot")
    #expect(try ring(["adopt", "adopt", "explore"]) == "adopt")
    #expect(try ring(["adopt", "explore"]) == "explore")
    #expect(try ring(["explore", "adopt", nil]) == "explore")
    #expect(try ring(["adopt", "adopt", "pilot", "explore"]) == "pilot")
    #expect(try ring([nil, "adopt"]) == "adopt")
  }

  @Test("The middle of counted votes is that of the votes one by one")
  func votes() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let votes = (0..<Int.random(in: 3...8, using: &random)).map { _ in
        Int.random(in: 0...4, using: &random)
      }
      let single = votes.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
      #expect(MiddleRing.of(votes: votes) == MiddleRing.of(single))
    }
  }

  @Test("What one cluster alone brought can be told, and so can each cluster's own ring")
  func shares() throws {
    let joint = try merged([
      edition("north", ["a": "sea/adopt", "b": "food/pilot"]),
      edition("south", ["a": "ports/explore"], quadrants: ["ports", "ships", "fish"]),
    ])
    let shared = try #require(joint.blip("a")?.byCluster)
    #expect(shared.map(\.cluster) == ["north", "south"])
    #expect(shared.map(\.ring) == ["adopt", "explore"])
    #expect(shared.map(\.blip.quadrant) == ["sea", "ports"])
    #expect(joint.blip("a")?.quadrant == "sea")
    #expect(joint.blip("b")?.byCluster?.map(\.cluster) == ["north"])
  }

  @Test("People placed a joint blip only where all who have it placed it in that ring")
  func placements() throws {
    var north = edition("north", ["a": "sea/adopt", "b": "sea/pilot"])
    var south = edition("south", ["a": "sea/adopt", "b": "sea/adopt"])
    for index in 0...1 {
      north.blips[index].placement = Placement(
        ring: north.blips[index].ring, who: "Aino", when: at(-9), why: "seen")
      south.blips[index].placement = Placement(
        ring: south.blips[index].ring, who: "Rasa", when: at(-2), why: "bought")
    }
    let joint = try merged([north, south])
    let placement = try #require(joint.blip("a")?.placement)
    #expect(placement.ring == "adopt" && placement.when == at(-2))
    #expect(placement.who == "Aino (Example), Rasa (Example)")
    #expect(placement.why == "Example: seen · Example: bought")
    #expect(joint.blip("b")?.placement == nil)
    #expect(joint.blip("b")?.byCluster?[1].blip.placement?.why == "bought")
  }

  @Test("A topic without a ring anywhere is listed once; one that others have is not")
  func unplaced() throws {
    let joint = try merged([
      edition("north", ["a": "sea/adopt"], unplaced: ["b": "sea", "c": "food"]),
      edition("south", ["b": "sea/pilot"], unplaced: ["c": "sea", "a": "sea"]),
    ])
    #expect(joint.unplaced.map(\.topic) == ["c"])
    #expect(joint.blips.map(\.topic) == ["a", "b"])
  }

  @Test("Two radars of one id are kept apart by a number")
  func sameID() throws {
    let joint = try merged([
      edition("food", ["a": "sea/adopt"]), edition("food", ["a": "sea/pilot"]),
    ])
    #expect(joint.joint?.clusters.map(\.key) == ["food", "food-2"])
    #expect(joint.split?.map(\.frame.id) == ["food", "food"])
  }

  @Test("Merging then splitting gives back every ring, placement and reason", arguments: 0..<40)
  func givesBack(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let editions = (0..<Int.random(in: 2...6, using: &random)).map { number in
      made("r\(number)", &random)
    }
    let joint = try merged(editions)
    let split = try #require(joint.split)
    for (back, own) in zip(split, editions) {
      #expect(back.blips == own.blips)
      #expect(back.unplaced == own.unplaced && back.removed == own.removed)
      #expect(back.frame == own.frame && back.date == own.date && back.frozen == own.frozen)
    }
    let bytes = try JSON.bytes(of: joint)
    #expect(try JSON.value(Edition.self, from: bytes) == joint)
  }

  @Test("The order of the clusters changes no joint ring, placement or evidence", arguments: 0..<20)
  func order(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(100 + seed))
    let editions = (0..<4).map { made("r\($0)", &random) }
    let one = try merged(editions)
    let other = try merged(editions.shuffled(using: &random))
    #expect(one.blips.map(\.topic) == other.blips.map(\.topic))
    #expect(one.blips.map(\.ring) == other.blips.map(\.ring))
    #expect(one.blips.map(\.proposal) == other.blips.map(\.proposal))
    #expect(one.blips.map { $0.placement == nil } == other.blips.map { $0.placement == nil })
  }

  /// An edition with twenty topics of forty, some placed, some without a ring.
  private func made(_ id: String, _ random: inout SeededRandom) -> Edition {
    var places: [String: String] = [:]
    var unplaced: [String: String] = [:]
    for number in (0..<40).shuffled(using: &random).prefix(20) {
      let quadrant = ["energy", "food", "sea"].randomElement(using: &random)!
      if Int.random(in: 0...4, using: &random) == 0 {
        unplaced["t\(number)"] = quadrant
      } else {
        places["t\(number)"] = quadrant + "/" + rings.randomElement(using: &random)!.id
      }
    }
    var made = edition(id, places, unplaced: unplaced)
    for index in made.blips.indices {
      made.blips[index].proposal.sources = Int.random(in: 0...5, using: &random)
      made.blips[index].brake = Bool.random(using: &random)
      if Bool.random(using: &random) {
        made.blips[index].placement = Placement(
          ring: made.blips[index].ring, who: "P\(index)", when: at(-index), why: "\(id) \(index)")
      }
    }
    return made
  }
}
