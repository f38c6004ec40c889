import Files
import Foundation
import Pipeline
import Radars
import Signals
import TestSupport
import Testing
import Text

@Suite("An edition is frozen once, complete, with a reason for every movement")
struct FreezeTests {
  private let workspace: TestWorkspace
  private let first = "radars/heat/editions/2026-11-16.json"
  private let second = "radars/heat/editions/2026-11-23.json"

  init() throws { workspace = try HeatWorkspace.scanned() }

  private func edition(_ file: String) throws -> Edition {
    try workspace.workbench.edition(file: workspace.folder.path(file))
  }

  /// A week after the first edition the membranes have come nearer, by the word of two sources.
  private func aWeekLater() throws -> TestWorkspace {
    #expect(try workspace.scout("freeze", "heat").code == 0)
    let news = ["Membrane prototype cleans brine", "A prototype of a membrane for ports"]
    try workspace.write(
      HeatWorkspace.alpha + [Entry("a3", news[0], day: "2026-11-20")], to: "alpha")
    try workspace.write(
      HeatWorkspace.gamma + [
        Entry("c3", news[1], day: "2026-11-21"),
        Entry("c4", "Sand heater from a laboratory", day: "2026-11-21"),
      ], to: "gamma")
    let later = workspace.at("2026-11-23T06:00:00Z")
    try later.scan()
    return later
  }

  @Test("In a first edition the reason is 'first edition', and every mark has its place")
  func firstEdition() throws {
    let frozen = try workspace.scout("freeze", "heat")
    #expect(frozen.code == 0)
    #expect(frozen.lines == ["froze \(first): 2 topics, 2 without a ring, 0 removed"])
    let edition = try edition(first)
    #expect(edition.frozen && edition.date == demoDay && edition.previous == nil)
    #expect(edition.blips.map(\.topic) == ["heat-pumps", "membranes"])
    for blip in edition.blips {
      #expect(blip.movement == Movement(.new, reason: "first edition"))
      #expect(blip.position != nil && blip.placement == nil && blip.proposal.ring == blip.ring)
    }
    #expect(edition.unplaced.map(\.topic) == ["heat-storage", "sand-heaters"])
  }

  @Test("An edition is never written over")
  func once() throws {
    _ = try workspace.scout("freeze", "heat")
    let bytes = try workspace.folder.bytes(first)
    _ = try workspace.scout("place", "heat", "membranes", "adopt", "--why", "changed our mind")
    let again = try workspace.scout("freeze", "heat", "--why-others", "x")
    #expect(again.code == 2 && again.message.contains("an edition is never changed"))
    #expect(try workspace.folder.bytes(first) == bytes)
  }

  @Test("A freeze is refused while a movement lacks its reason, and takes it with --why")
  func movements() throws {
    let later = try aWeekLater()
    let decisions = later.folder.exists("radars/heat/decisions.jsonl")
    let refused = try later.scout("freeze", "heat")
    #expect(refused.code == 2 && refused.output.isEmpty)
    #expect(refused.message.contains("2 movements without a reason"))
    #expect(refused.message.contains("  membranes: in, from watch to explore\n"))
    #expect(refused.message.contains("  sand-heaters: new in watch\n"))
    let half = try later.scout("freeze", "heat", "--why", "membranes=two prototypes")
    #expect(half.code == 2 && half.message.contains("1 movement without a reason"))
    let blank = try later.scout("freeze", "heat", "--why-others", "  ")
    #expect(blank.code == 2)
    let wrong = try later.scout("freeze", "heat", "--why", "heat-pumps=x", "--why-others", "y")
    #expect(wrong.code == 2 && wrong.message.contains("'heat-pumps', which did not move"))
    #expect(!later.folder.exists(second))
    #expect(later.folder.exists("radars/heat/decisions.jsonl") == decisions)

    let frozen = try later.scout(
      "freeze", "heat", "--why", "membranes=two prototypes", "--why-others", "first word of it")
    #expect(frozen.code == 0)
    let edition = try edition(second)
    #expect(edition.previous == demoDay)
    #expect(
      edition.blips.map(\.movement) == [
        Movement(.unchanged), Movement(.in, from: "watch", reason: "two prototypes"),
        Movement(.new, reason: "first word of it"),
      ])
  }

  @Test("The reason of a placement since the last edition is the reason of its movement")
  func placementReason() throws {
    let later = try aWeekLater()
    _ = try later.scout("place", "heat", "membranes", "adopt", "--why", "members buy it")
    _ = try later.scout("place", "heat", "sand-heaters", "watch", "--why", "keep an eye on it")
    #expect(try later.scout("freeze", "heat").code == 0)
    let reasons = try edition(second).blips.map(\.movement.reason)
    #expect(reasons == [nil, "members buy it", "keep an eye on it"])
  }

  /// Where the layout would not put the heat pumps of its own: only memory keeps them there.
  private let ownPlace = BlipPosition(angle: 9123, share: 357)

  /// The week after, with two more blips in the cell of the heat pumps.
  private func crowdedWeekLater() throws -> TestWorkspace {
    let later = try aWeekLater()
    var before = try edition(first)
    let index = try #require(before.blips.firstIndex { $0.topic == "heat-pumps" })
    try #require(before.blips[index].position != ownPlace)
    before.blips[index].position = ownPlace
    let bytes = try EditionFile.bytes(of: before)
    try later.folder.write(String(decoding: bytes, as: UTF8.self), to: first)
    let radar =
      HeatWorkspace.radar + "  - {id: air-heaters, name: Air heaters, quadrant: energy}\n"
    try later.folder.write(radar, to: "radars/heat/radar.yaml")
    for topic in ["air-heaters", "heat-storage"] {
      _ = try later.scout("place", "heat", topic, "pilot", "--why", "both are in Turku")
    }
    return later
  }

  @Test("A blip whose cell did not change keeps its position in the next edition")
  func positions() throws {
    let later = try crowdedWeekLater()
    #expect(try later.scout("freeze", "heat", "--why-others", "news").code == 0)
    let after = try edition(second)
    #expect(after.blip("heat-pumps")?.position == ownPlace)
    #expect(after.blips.count == 5)
    #expect(after.blips.allSatisfy { $0.position != nil })
  }

  @Test("A blip keeps its position from the edition to the draft after it")
  func draft() throws {
    let drawn = try crowdedWeekLater().picture("radar", "heat")
    try expectMark(of: "heat-pumps", at: ownPlace, ring: "pilot", inner: "adopt", in: drawn)
  }

  @Test("An edition is drawn from its file alone, its marks where the file says")
  func fileAlone() throws {
    _ = try workspace.scout("freeze", "heat")
    let elsewhere = try TestWorkspace()
    try elsewhere.folder.write("", to: "radars/none")
    try elsewhere.folder.write("", to: "feeds/none")
    try elsewhere.folder.write(try workspace.folder.text(first), to: "sent.json")
    let drawn = try elsewhere.scout("radar", "sent.json", "-o", "-")
    #expect(drawn.code == 0)
    let home = try workspace.scout("radar", first, "-o", "-")
    #expect(drawn.output == home.output)
    let picture = try #require(Picture(drawn.output))
    let edition = try edition(first)
    for (topic, ring, inner) in [
      ("heat-pumps", "pilot", "adopt"), ("membranes", "watch", "explore"),
    ] {
      let position = try #require(edition.blip(topic)?.position)
      try expectMark(of: topic, at: position, ring: ring, inner: inner, in: picture)
    }
    #expect(try elsewhere.scout("board", "sent.json", "-o", "-").code == 0)
  }

  /// The middle of a mark is that of a circle, or of a star's corners.
  private func expectMark(
    of topic: String, at position: BlipPosition, ring: String, inner: String, in picture: Picture
  ) throws {
    func number(_ element: Picture.Element?, _ name: String) throws -> Double {
      try #require(element?.attributes[name].flatMap(Double.init))
    }
    let rings = picture.all("ring")
    let outer = try #require(rings.first { $0.attributes["data-ring"] == ring })
    let hole = rings.first { $0.attributes["data-ring"] == inner }
    let (radius, from) = (try number(outer, "r"), try number(hole, "r"))
    let distance = from + (radius - from) * Double(position.share) / 1000
    let angle = Double(position.angle) / 100 * .pi / 180
    let mark = picture.part("mark", of: "blip", topic: topic)
    let x = try number(outer, "cx") + sin(angle) * distance
    let y = try number(outer, "cy") - cos(angle) * distance
    let middle: (x: Double, y: Double)
    if let path = mark?.attributes["d"] {
      let numbers = path.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
      let (across, down) = (stride(from: 0, to: numbers.count, by: 2), numbers.count / 2)
      middle = (
        across.map { numbers[$0] }.reduce(0, +) / Double(down),
        across.map { numbers[$0 + 1] }.reduce(0, +) / Double(down)
      )
    } else {
      middle = (try number(mark, "cx"), try number(mark, "cy"))
    }
    #expect(abs(middle.x - x) < 0.6 && abs(middle.y - y) < 0.6, "\(topic)")
  }
}
