import Foundation
import Store
import TestSupport
import Testing
import Text

@Suite("The front door says what is wrong, where, and what to do")
struct UsageTests {
  @Test("Every mistake in radar.yaml has its line and column, all in one go")
  func check() throws {
    let workspace = try HeatWorkspace.make()
    var radar = HeatWorkspace.radar
    radar.replace("feeds: [heat]", with: "feed: [heat]")
    radar.replace(
      "name: Heat storage, quadrant: energy", with: "name: Heat storage, quadrant: enrgy")
    radar.replace("{id: membranes,", with: "{id: heat-pumps,")
    radar.replace("name: Sand heaters,", with: "name: [Sand heaters],")
    try workspace.folder.write(radar, to: "radars/heat/radar.yaml")
    let checked = try workspace.scout("check")
    #expect(checked.code == 2)
    let expected = [
      ":5:1: error: unknown key 'feed'",
      ":17:54: error: the topic 'heat-storage' names the quadrant 'enrgy'",
      ":18:10: error: the topic 'heat-pumps' stands twice, first in line 16",
      ":19:30: error: 'name' should be text, but there is a list",
    ]
    for words in expected {
      #expect(
        checked.lines.contains { $0.hasPrefix("radars/heat/radar.yaml\(words)") },
        "\(words) in \(checked.text)")
    }
    #expect(checked.lines.count == 4, "\(checked.text)")
    let scanned = try workspace.scout("scan", "heat")
    #expect(scanned.code == 2 && scanned.message.contains(":17:54: error:"))
  }

  @Test("An unknown command or option is wrong use: exit code 2, and nothing on standard output")
  func unknown() throws {
    let folder = try TemporaryFolder().path
    for arguments in [
      ["frobnicate"], ["scan", "--frob"], ["place", "heat"], ["scan", "--now", "soon"],
    ] {
      let ending = try Program("scout").run(arguments, in: folder)
      #expect(ending.code == 2 && ending.output.isEmpty, "\(arguments)")
      #expect(ending.message.hasPrefix("Error: "))
    }
  }

  @Test("Help is a result: exit code 0, on standard output")
  func help() throws {
    let folder = try TemporaryFolder().path
    let help = try Program("scout").run(["--help"], in: folder)
    #expect(help.code == 0 && help.message.isEmpty)
    for command in [
      "init", "scan", "explain", "place", "freeze", "radar", "board", "compare", "trail",
    ] {
      #expect(help.text.contains("\n  \(command) "))
      let one = try Program("scout").run([command, "--help"], in: folder)
      #expect(one.code == 0 && one.text.contains("USAGE: scout \(command)"))
    }
  }

  @Test("A slip in a name is guessed")
  func guesses() throws {
    let workspace = try HeatWorkspace.scanned()
    let radar = try workspace.scout("radar", "haet")
    #expect(radar.code == 2 && radar.message.contains("did you mean 'heat'?"))
    let topic = try workspace.scout("explain", "heat", "heat-pump")
    #expect(topic.code == 2 && topic.message.contains("did you mean 'heat-pumps'?"))
    let list = try workspace.scout("scan", "--feeds", "heta")
    #expect(list.code == 2 && list.message.contains("did you mean 'heat'?"))
  }

  @Test("A format that does not exist is refused with those that do")
  func formats() throws {
    let workspace = try HeatWorkspace.scanned()
    for command in ["radar", "board"] {
      let ending = try workspace.scout(command, "heat", "-o", "picture.jpg")
      #expect(ending.code == 2 && ending.message.contains("picture.jpg"))
      #expect(ending.message.contains("use a name that ends in .svg, .png, .pdf"))
    }
    #expect(!workspace.folder.exists("picture.jpg"))
  }

  @Test("Outside a workspace the way into one is told")
  func noWorkspace() throws {
    let ending = try Program("scout").run(["check"], in: try TemporaryFolder().path)
    #expect(ending.code == 2 && ending.message.contains("scout init DIR"))
  }

  @Test(
    "A workspace of every field has no problem, and an existing one is refused",
    arguments: ["energy", "food", "maritime"])
  func start(field: String) throws {
    let folder = try TemporaryFolder()
    let scout = try Program("scout")
    let made = try scout.run(
      ["init", "ours", "--field", field, "--languages", "lt,en"], in: folder.path)
    #expect(made.code == 0)
    let checked = try scout.run(["check"], in: folder.path("ours"))
    #expect(checked.code == 0 && checked.text == "no problems found\n", "\(checked.text)")
    #expect(try folder.text("ours/radars/\(field)/radar.yaml").contains("languages: [lt, en]"))
    let again = try scout.run(["init", "ours", "--field", field], in: folder.path)
    #expect(again.code == 2 && again.message.contains("nothing there is overwritten"))
  }

  @Test("A field that has no starter radar is refused with those that have one")
  func unknownField() throws {
    let folder = try TemporaryFolder()
    let ending = try Program("scout").run(["init", "ours", "--field", "foood"], in: folder.path)
    #expect(ending.code == 2 && ending.message.contains("did you mean 'food'?"))
    #expect(!folder.exists("ours"))
  }

  @Test("A backup has everything the store has, and goes over no file")
  func backup() throws {
    let workspace = try HeatWorkspace.make()
    let early = try workspace.scout("backup", "early.sqlite")
    #expect(early.code == 2 && early.message.contains("no store yet"))
    try workspace.scan()
    #expect(try workspace.scout("backup", "copy.sqlite").code == 0)
    let copy = try Store(path: workspace.folder.path("copy.sqlite"))
    let original = try Store(path: workspace.folder.path(".scout/scout.sqlite"))
    #expect(try copy.signals(ofRadar: "heat").count == 6)
    #expect(try copy.signals(ofRadar: "heat") == original.signals(ofRadar: "heat"))
    let again = try workspace.scout("backup", "copy.sqlite")
    #expect(again.code == 2 && again.message.contains("copy.sqlite exists"))
  }
}
