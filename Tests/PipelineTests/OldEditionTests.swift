import Files
import Pipeline
import Radars
import TestSupport
import Testing
import Text

@Suite("Editions of earlier formats are used like today's")
struct OldEditionTests {
  private static let old = "radars/food-lt/editions/2026-10-05.json"

  @Test("One of the first format is drawn, compared, put on a trail and exported")
  func uses() throws {
    let workspace = try ScannedExample.workspace.get().copy()
    let format = try JSON.value(JSONValue.self, from: try workspace.folder.bytes(Self.old))[
      "schema"]
    try #require(format == .integer(1), "it is no edition of the first format any more")
    for arguments in [
      ["radar", Self.old, "-o", "r.svg"], ["board", Self.old, "-o", "b.svg"],
      ["compare", Self.old, "energy-fi", "-o", "c.svg"],
      ["compare", Self.old, "food-lt", "-o", "d.svg"],
      ["trail", "food-lt", "--draft", "-o", "t.svg"],
      ["export", Self.old, "--to", "json", "-o", "x.json"],
      ["leads", Self.old, "energy-fi"],
    ] {
      let ending = try Program("scout").run(
        arguments + ["--now", demoTime], in: workspace.folder.path)
      #expect(ending.code == 0, "\(arguments): \(ending.message)")
    }
    let drawn = try #require(Picture(try workspace.folder.bytes("r.svg")))
    #expect(drawn.elements.count { $0.attributes["class"]?.contains("blip") == true } > 10)
  }

  @Test("A picture of one carries it in today's format, and both are the same edition")
  func carried() throws {
    let workspace = try ScannedExample.workspace.get().copy()
    _ = try workspace.scout("radar", Self.old, "-o", "r.svg")
    let again = try workspace.scout("import", "r.svg", "--into", "food-lt")
    #expect(again.text == "\(Self.old) is there already, the same\n", "\(again.message)")
    let written = try workspace.scout("import", Self.old, "-o", "new.json")
    #expect(written.code == 0)
    let format = try JSON.value(JSONValue.self, from: try workspace.folder.bytes("new.json"))[
      "schema"]
    #expect(format == .integer(Edition.currentSchema))
    let path = workspace.folder.path("new.json")
    #expect(
      try EditionFile.read(try Disk.read(path), file: path)
        == (try workspace.workbench.edition("food-lt", of: Day("2026-10-05")!)))
  }
}
