import Files
import Radars
import Signals
import Testing
import Text

@Suite("Joint editions from elsewhere are not trusted either")
struct JointEditionTests {
  private static func edition(_ id: String, ring: String) -> Edition {
    Edition(
      frame: RadarFrame(
        id: id, kind: .technology, title: LocalizedText(id), cluster: Cluster(name: id),
        languages: ["en"],
        rings: ["adopt", "pilot", "watch"].map { RingFace(Ring(id: $0, name: LocalizedText($0))) },
        quadrants: ["a", "b", "c"].map { QuadrantFace(Quadrant(id: $0, name: LocalizedText($0))) },
        look: Look()),
      date: Day("2026-11-16")!, frozen: true,
      blips: [
        Blip(
          topic: "heat", name: LocalizedText("Heat"), quadrant: "a", ring: ring,
          movement: Movement(.new), proposal: .init(topic: "heat"))
      ])
  }

  private func problem(_ change: (inout Edition) -> Void) throws -> String? {
    let comparison = try Comparison([
      Self.edition("north", ring: "adopt"), Self.edition("south", ring: "watch"),
    ])
    var joint = Edition(merging: comparison, id: "joint", date: Day("2026-11-20")!)
    joint = joint.voted(
      [ClusterVotes(topic: "heat", cluster: "south", rings: [0, 2, 1])], by: "workshop",
      on: joint.date)
    change(&joint)
    let bytes = try EditionFile.bytes(of: joint)
    do throws(FilesError) {
      #expect(try EditionFile.read(bytes, file: "joint.json") == joint)
      return nil
    } catch {
      return error.message
    }
  }

  @Test("A good one is read as it was written, with every cluster's view and vote")
  func unharmed() throws {
    #expect(try problem { _ in } == nil)
  }

  @Test("What its clusters say must hold as an edition of their own does")
  func refused() throws {
    let changes: [(String, (inout Edition) -> Void)] = [
      ("but not the clusters", { $0.joint = nil }),
      ("2 to 10 different clusters", { $0.joint?.clusters.removeLast() }),
      ("2 to 10 different clusters", { $0.joint?.clusters[1].key = "north" }),
      ("a cluster or a ring that the edition", { $0.blips[0].byCluster?[0].cluster = "west" }),
      ("a cluster or a ring that the edition", { $0.blips[0].byCluster?[0].ring = "moon" }),
      ("in the edition of 'south'", { $0.blips[0].byCluster?[1].blip.ring = "moon" }),
      ("in the edition of 'north'", { $0.blips[0].byCluster?[0].blip.topic = "No Id" }),
      ("in the edition of 'north'", { $0.joint?.clusters[0].frame.languages = [] }),
      (
        "stands on it twice",
        { $0.blips[0].byCluster = $0.blips[0].byCluster.map { $0 + [$0[0]] } }
      ),
      (
        "a joint one again",
        { $0.blips[0].byCluster?[0].blip.byCluster = [] }
      ),
      ("its votes are not those", { $0.joint?.votes?[0].rings = [1] }),
      ("its votes are not those", { $0.joint?.votes?[0].rings = [1, -1, 0] }),
      ("its votes are not those", { $0.joint?.votes?[0].topic = "wind" }),
      ("its votes are not those", { $0.joint?.votes?[0].impact = 900 }),
    ]
    for (words, change) in changes {
      let found = try problem(change)
      #expect(found?.contains(words) == true, "\(found ?? "nothing") instead of \(words)")
    }
  }
}
