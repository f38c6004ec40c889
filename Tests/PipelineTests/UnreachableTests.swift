import Foundation
import Pipeline
import TestSupport
import Testing

@Suite("A scan that reached no feed is no scan")
struct UnreachableTests {
  @Test("It says so, stays at the scan before, and the next one reports no changes that are none")
  func offline() throws {
    var workspace = try HeatWorkspace.scanned()
    let feeds = workspace.folder.path("feeds/heat")
    try FileManager.default.moveItem(atPath: feeds, toPath: feeds + "-gone")
    workspace.now = "2026-11-23T06:00:00Z"
    let offline = try workspace.scout("scan", "-q")
    #expect(offline.code == 1)
    #expect(offline.lines.contains { $0.hasPrefix("No feed could be reached") })
    let digest = try workspace.scout("digest", "heat")
    #expect(digest.firstLine == "# Heat Radar, 2026-11-10 to 2026-11-16")

    try FileManager.default.moveItem(atPath: feeds + "-gone", toPath: feeds)
    let online = try workspace.scout("scan", "-q")
    #expect(online.code == 0)
    #expect(!online.lines.contains { $0.contains("Proposals that changed") })
  }
}
