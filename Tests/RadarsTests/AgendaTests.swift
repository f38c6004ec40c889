import Radars
import Signals
import Testing
import Text

@Suite("What several clusters should discuss, how long, and what each does not see")
struct AgendaTests {
  private func editions(seed: UInt64, count: Int) -> [Edition] {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { number in
      var places: [String: String] = [:]
      for topic in 0..<Int.random(in: 1...30, using: &random) {
        let ring = rings.randomElement(using: &random)!.id
        places["t\(topic)"] = "sea/\(ring)"
      }
      var made = edition("r\(number)", places)
      if Bool.random(using: &random) { made.previous = today.adding(days: -90) }
      for index in made.blips.indices {
        made.blips[index].proposal.sources = Int.random(in: 0...7, using: &random)
        made.blips[index].movement = Movement(Bool.random(using: &random) ? .in : .unchanged)
      }
      return made
    }
  }

  @Test("Points are four a ring apart, one a source up to four, two where it moved")
  func points() throws {
    var north = edition("north", ["a": "sea/adopt", "b": "sea/pilot", "c": "sea/pilot"])
    north.previous = today.adding(days: -90)
    north.blips[0].movement = Movement(.in, from: "pilot")
    north.blips[0].proposal.sources = 6
    north.blips[1].movement = Movement(.unchanged)
    north.blips[2].movement = Movement(.unchanged)
    let south = edition("south", ["a": "sea/explore", "b": "sea/pilot"])
    let agenda = Agenda(try Comparison([north, south]))
    #expect(agenda.items.map(\.topic) == ["a", "b", "c"])
    #expect(agenda.items.map(\.points) == [4 * 2 + 4 + 2, 0, 0])
    #expect(agenda.items.map(\.minutes).reduce(0, +) == 90)
  }

  @Test("All that stands on a first edition is new: that counts for nothing")
  func firstEdition() throws {
    let agenda = Agenda(
      try Comparison([edition("north", ["a": "sea/adopt"]), edition("south", ["b": "sea/pilot"])]))
    #expect(agenda.items.allSatisfy { !$0.moved && $0.points == 0 })
  }

  @Test(
    "The minutes add up exactly, three at least for each, and more points never get less",
    arguments: 0..<60)
  func minutes(seed: Int) throws {
    let comparison = try Comparison(editions(seed: UInt64(seed), count: 2 + seed % 4))
    let minutes = 3 + seed * 5
    let agenda = Agenda(comparison, count: 1 + seed % 15, minutes: minutes)
    #expect(agenda.items.reduce(0) { $0 + $1.minutes } == minutes)
    #expect(agenda.items.allSatisfy { $0.minutes >= 3 })
    #expect(agenda.items.count <= 1 + seed % 15)
    for (one, other) in zip(agenda.items, agenda.items.dropFirst()) {
      #expect(one.points >= other.points && one.minutes >= other.minutes)
    }
  }

  @Test("The order of the clusters changes nothing", arguments: 0..<20)
  func order(seed: Int) throws {
    let editions = editions(seed: UInt64(seed), count: 4)
    let one = Agenda(try Comparison(editions))
    let other = Agenda(try Comparison(editions.reversed()))
    #expect(one.items == other.items)
    #expect(one.blindSpots == other.blindSpots.reversed())
  }

  @Test("A blind spot is what others have: first what most have; and a quadrant without a signal")
  func blindSpots() throws {
    var north = edition("north", ["a": "sea/adopt"], unplaced: ["d": "sea"])
    north.sources = [
      EditionSource(
        id: "f", name: "F", sourceClass: .news, quadrants: ["sea", "food"], signals: 3)
    ]
    let south = edition("south", ["b": "sea/pilot", "c": "sea/pilot", "d": "sea/adopt"])
    let west = edition("west", ["a": "sea/pilot", "c": "sea/pilot"])
    let spots = Agenda(try Comparison([north, south, west])).blindSpots
    #expect(spots[0].unknown == ["c", "b"])
    #expect(spots[0].withoutRing == ["d"])
    #expect(spots[0].quadrants == ["energy"] && spots[0].knowsFeeds)
    #expect(spots[1].quadrants.isEmpty && !spots[1].knowsFeeds)
  }
}
