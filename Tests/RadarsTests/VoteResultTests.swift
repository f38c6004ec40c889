import Radars
import Testing
import Text

@Suite("Counted votes decide the joint rings")
struct VoteResultTests {
  private func joint() throws -> Edition {
    Edition(
      merging: try Comparison([
        edition("north", ["a": "sea/adopt", "b": "sea/pilot"]),
        edition("south", ["a": "sea/explore"]),
      ]), id: "joint", date: today)
  }

  @Test("Every vote counts once; the middle one decides, and who voted what stays beside it")
  func decided() throws {
    let voted = try joint().voted(
      [
        ClusterVotes(topic: "a", cluster: "north", rings: [5, 1, 0], dots: 2, impact: 400),
        ClusterVotes(topic: "a", cluster: "south", rings: [0, 1, 2], impact: 250),
      ], by: "workshop", on: today.adding(days: 4))
    let blip = try #require(voted.blip("a"))
    #expect(blip.ring == "adopt" && blip.impact == 3)
    #expect(blip.placement?.who == "workshop")
    #expect(
      blip.placement?.why
        == "Adopt 5, Pilot 2, Explore 2 (9) · Example: Adopt (5/6) · Example: Explore (2/3)")
    #expect(blip.byCluster?.map(\.ring) == ["adopt", "explore"])
    let result = try #require(voted.voteResults.first)
    #expect(result.before == "explore" && result.apart == 2 && result.all.spread == 2)
    #expect(result.clusters.map { $0?.median } == [0, 2])
    #expect(voted.date == today.adding(days: 4))
    #expect(voted.blip("b")?.placement == nil && voted.blip("b")?.ring == "pilot")
  }

  @Test("A topic that nobody had voted on by ring stays where it was, whatever its dots")
  func dotsAlone() throws {
    let before = try joint()
    let voted = before.voted(
      [ClusterVotes(topic: "a", cluster: "north", rings: [0, 0, 0], dots: 9)], by: "w", on: today)
    #expect(voted.blip("a") == before.blip("a"))
    #expect(voted.voteResults.isEmpty)
  }

  @Test("A cluster may vote on a topic that is not on its radar")
  func stranger() throws {
    let voted = try joint().voted(
      [ClusterVotes(topic: "b", cluster: "south", rings: [0, 0, 3])], by: "w", on: today)
    #expect(voted.blip("b")?.ring == "explore")
    #expect(voted.split?[1].blip("b") == nil)
  }

  @Test("The widest disagreement between clusters comes first")
  func order() throws {
    let voted = try joint().voted(
      [
        ClusterVotes(topic: "a", cluster: "north", rings: [3, 0, 3]),
        ClusterVotes(topic: "b", cluster: "north", rings: [1, 0, 0]),
        ClusterVotes(topic: "b", cluster: "south", rings: [0, 0, 1]),
      ], by: "w", on: today)
    #expect(voted.voteResults.map(\.topic) == ["b", "a"])
  }
}
