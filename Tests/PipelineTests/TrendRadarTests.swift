import Files
import Foundation
import Pipeline
import Radars
import Signals
import TestSupport
import Testing
import Text

@Suite("A trend radar is made of the same parts")
struct TrendRadarTests {
  @Test("The example has five STEEP fields, rings that are times, and trends with evidence")
  func example() throws {
    let workbench = try ScannedExample.workspace.get().workbench
    let radar = try workbench.radar("trends-de")
    #expect(radar.kind == .trend)
    #expect(
      radar.quadrants.map(\.id) == [
        "social", "technological", "economic", "environmental", "political",
      ])
    #expect(radar.rings.map(\.id) == ["act", "prepare", "explore", "observe"])
    #expect(radar.rings.allSatisfy { $0.horizon != nil && $0.trl == nil })
    #expect((10...14).contains(radar.topics.count))
    let draft = try workbench.standing("trends-de").draft
    #expect(draft.blips.count * 2 >= radar.topics.count, "\(draft.unplaced.map(\.topic))")
    #expect(Set(draft.blips.map(\.ring)).count >= 3)
    let withSignals = try workbench.standing("trends-de").assessment.readings.values
      .flatMap { $0.hits.map(\.topic) }
    #expect(Set(withSignals).count * 10 >= radar.topics.count * 8)
  }

  @Test("It is frozen, drawn as before, and compared with what it has become")
  func freezeAndCompare() throws {
    let workspace = try ScannedExample.workspace.get().copy()
    let frozen = try workspace.scout("freeze", "trends-de", "--why-others", "first edition")
    #expect(frozen.code == 0, "\(frozen.message)")
    let file = "radars/trends-de/editions/2026-11-16.json"
    try expectSnapshot(try workspace.workbench.drawRadar(workspace.folder.path(file)).svg)

    let later = workspace.at("2026-11-23T06:00:00Z")
    #expect(
      try later.scout("place", "trends-de", "energy-costs", "observe", "--why", "prices fell").code
        == 0)
    let comparison = try later.workbench.compare([later.folder.path(file), "trends-de"])
    let row = try #require(comparison.rows.first { $0.topic == "energy-costs" })
    #expect(row.cells[1] == "observe")
    #expect(try later.scout("compare", file, "trends-de").code == 0)
  }

  @Test("With a technology radar it is not compared: their rings mean different things")
  func mixture() throws {
    let workspace = try ScannedExample.workspace.get()
    let refused = try workspace.copy().scout("compare", "trends-de", "food-lt")
    #expect(refused.code == 2)
    for words in [
      "trends-de is a trend radar with the rings act, prepare, explore, observe",
      "food-lt is a technology radar with the rings adopt, pilot, explore, watch",
      "radars of their own kind only",
    ] {
      #expect(refused.message.contains(words), "\(refused.message)")
    }
  }

  /// Compares the picture without the edition in it with the one that people looked at;
  /// `SCOUT_RECORD=1` writes it anew.
  private func expectSnapshot(_ svg: [UInt8]) throws {
    let picture =
      String(decoding: svg, as: UTF8.self)
      .split(separator: "\n").filter { !$0.contains("<metadata") }.joined(separator: "\n") + "\n"
    let golden = "docs/pictures/trends-de-radar.svg"
    if ProcessInfo.processInfo.environment["SCOUT_RECORD"] == "1" {
      try Data(picture.utf8).write(to: Checkout.root.appending(path: golden))
      return
    }
    #expect(try Checkout.bytes(golden) == Array(picture.utf8), "\(golden) differs")
  }
}
