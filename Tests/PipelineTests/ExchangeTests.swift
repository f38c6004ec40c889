import Files
import Pipeline
import Radars
import TestSupport
import Testing
import Text

@Suite("Radars come from other tools and go to them")
struct ExchangeTests {
  private static let rows = [
    "Heat pumps,Adopt,Energy", "Heat storage,pilot,energy", "Sand heaters,WATCH,Sea",
  ]

  private func table(_ rows: [String]) -> String {
    "name,ring,quadrant\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test("A table becomes an edition of the radar: its ids, names and rings are used again")
  func into() throws {
    let workspace = try HeatWorkspace.make()
    try workspace.folder.write(table(Self.rows), to: "ours-2025-03-01.csv")
    let done = try workspace.scout("import", "ours-2025-03-01.csv", "--into", "heat")
    #expect(done.code == 0, "\(done.message)")
    #expect(
      done.text
        == "imported radars/heat/editions/2025-03-01.json: 3 topics, 3 new, 0 in, 0 out, 0 gone\n")
    let edition = try workspace.workbench.edition("heat", of: Day("2025-03-01")!)
    #expect(edition.frozen && edition.frame.title.text(in: "en") == "Heat Radar")
    #expect(edition.blips.map(\.topic) == ["heat-pumps", "heat-storage", "sand-heaters"])
    #expect(edition.blips.map(\.ring) == ["adopt", "pilot", "watch"])
    #expect(
      edition.blips.allSatisfy { $0.position != nil && $0.placement?.who == "ours-2025-03-01.csv" })
    let again = try workspace.scout("import", "ours-2025-03-01.csv", "--into", "heat")
    #expect(again.text == "radars/heat/editions/2025-03-01.json is there already, the same\n")
    let drawn = try workspace.scout("radar", "radars/heat/editions/2025-03-01.json", "-o", "r.svg")
    #expect(drawn.code == 0)

    try workspace.folder.write(
      table(["Heat pumps,Pilot,Energy", "Membranes,watch,food"]), to: "x.csv")
    let other = try workspace.scout("import", "x.csv", "--into", "heat", "--date", "2025-03-01")
    #expect(other.code == 2 && other.message.contains("exists with other data"))
    let later = try workspace.json(
      "import", "x.csv", "--into", "heat", "--date", "2026-01-01")["editions"]
    guard case .array(let lines)? = later else {
      Issue.record("no editions")
      return
    }
    #expect(lines[0]["movedOut"] == .integer(1) && lines[0]["new"] == .integer(1))
    #expect(lines[0]["removed"] == .integer(2))
    let undated = try workspace.scout("import", "x.csv", "--into", "heat")
    #expect(undated.code == 2 && undated.message.contains("--date"))
  }

  @Test("Rings that the radar lacks stop the import, until somebody says which they are")
  func rings() throws {
    let workspace = try HeatWorkspace.make()
    try workspace.folder.write(
      table(["Heat pumps,Hold,Energy", "Sand,Adopt,Sea"]), to: "x-2025-03-01.csv")
    let stopped = try workspace.scout("import", "x-2025-03-01.csv", "--into", "heat")
    #expect(stopped.code == 2)
    #expect(
      stopped.message.hasPrefix(
        "x-2025-03-01.csv:2:2: error: unknown ring 'Hold'; there are: Adopt, Pilot, Explore, Watch."
      ))
    #expect(!workspace.folder.exists("radars/heat/editions"))
    let other = try workspace.copy()
    try other.folder.write(try workspace.folder.text("x-2025-03-01.csv"), to: "x-2025-03-01.csv")
    let kept = try other.scout(
      "import", "x-2025-03-01.csv", "--into", "heat", "--as-far-as-possible")
    #expect(kept.code == 1 && kept.message.contains("It stays, as a ring of its own."))
    let own = try other.workbench.edition("heat", of: Day("2025-03-01")!)
    #expect(own.frame.rings.map(\.id) == ["adopt", "pilot", "explore", "watch", "hold"])
    let mapped = try workspace.scout(
      "import", "x-2025-03-01.csv", "--into", "heat", "--map-ring", "hold=Watch")
    #expect(mapped.code == 0, "\(mapped.message)")
    let edition = try workspace.workbench.edition("heat", of: Day("2025-03-01")!)
    #expect(edition.blip("heat-pumps")?.ring == "watch" && edition.blip("sand")?.ring == "adopt")
  }

  @Test("34 editions of one radar in a row: each follows the one before, topics keep their ids")
  func row() throws {
    let folder = try TemporaryFolder()
    let rings = ["adopt", "Trial", "ASSESS", "hold"]
    let quadrants = ["techniques", "Platforms", "tools", "languages-and-frameworks"]
    var names: [String] = []
    for volume in 0..<34 {
      let month = ["Jan", "Apr", "Jul", "Oct"][volume % 4]
      let name =
        "Radar Volume \(volume < 9 ? "0" : "")\(volume + 1) (\(month) \(2010 + volume / 4)).csv"
      var text = "name,ring,quadrant,isNew,status,description\n"
      // Topic t is there from volume t on, moves in every fourth volume, and goes after twelve.
      for topic in max(0, volume - 12)...volume {
        let ring = max(0, 3 - (volume - topic) / 4)
        let title = volume % 2 == 0 ? "Topic \(topic), old & new" : "topic \(topic), old and new"
        text += "\"\(title)\",\(rings[ring]),\(quadrants[topic % 4]),\(topic == volume),,<p>x</p>\n"
      }
      try folder.write(text, to: name)
      names.append(name)
    }
    let ending = try Program("scout").run(
      ["import"] + names.reversed() + ["-o", "volumes/", "--now", demoTime], in: folder.path)
    #expect(ending.code == 0, "\(ending.message)")
    #expect(ending.lines.count == 34)
    #expect(
      ending.lines[20]
        == "imported volumes/2015-01-01.json: 13 topics, 1 new, 3 in, 0 out, 1 gone")
    let editions = try (0..<34).map { volume in
      let month = ["01", "04", "07", "10"][volume % 4]
      let path = folder.path("volumes/\(2010 + volume / 4)-\(month)-01.json")
      return try EditionFile.read(try Disk.read(path), file: path)
    }
    #expect(Set(editions.map(\.frame.id)) == ["radar-volume"])
    for (before, edition) in zip(editions, editions.dropFirst()) {
      #expect(edition.previous == before.date)
      for blip in edition.blips where blip.movement.kind == .unchanged {
        #expect(blip.position == before.blip(blip.topic)?.position)
      }
    }
    #expect(Set(editions.flatMap(\.blips).map(\.topic)).count == 34)
    let trail = try Program("scout").run(
      ["trail"] + editions.map { "volumes/\($0.date).json" } + ["-o", "trail.csv"],
      in: folder.path)
    #expect(trail.code == 0, "\(trail.message)")
    // 33 new, 3 moves for each of the first 22 topics and fewer for the last ones, 21 gone.
    #expect(try folder.text("trail.csv").split(separator: "\r\n").count > 100)
  }

  @Test("An unknown format is refused with the list, and a report of losses is JSON too")
  func export() throws {
    let workspace = try HeatWorkspace.scanned()
    let unknown = try workspace.scout("export", "heat", "--to", "zalandoo")
    #expect(unknown.code == 2)
    #expect(unknown.message.contains("did you mean 'zalando'?"))
    for format in ExchangeFormat.allCases {
      #expect(unknown.message.contains("\(format.rawValue), "))
    }
    let three = try workspace.scout("export", "heat", "--to", "byor-csv")
    #expect(three.code == 2 && three.message.contains("has exactly 4 quadrants, this radar has 3"))
    let report = try workspace.json("export", "heat", "--to", "json", "-o", "out/heat.json")
    #expect(report["format"] == .string("json") && report["notCarried"] != nil)
    let piped = try workspace.scout("export", "heat", "--to", "csv", "-o", "-")
    #expect(piped.firstLine.hasPrefix("edition,topic,name,summary"))
    #expect(piped.message.contains("not carried: quoted evidence, for and against"))
    let folder = try workspace.scout("export", "heat", "--to", "aoe", "-o", "data")
    #expect(folder.code == 0 && workspace.folder.exists("data/config.json"))
  }

  @Test("Pictures of scout's own are read as before, whatever else import reads now")
  func own() throws {
    let workspace = try HeatWorkspace.scanned()
    _ = try workspace.scout("freeze", "heat", "--date", "2026-11-16")
    _ = try workspace.scout("radar", "radars/heat/editions/2026-11-16.json", "-o", "r.svg")
    let again = try workspace.scout("import", "r.svg", "--into", "heat")
    #expect(again.text == "radars/heat/editions/2026-11-16.json is there already, the same\n")
    let text = try workspace.scout("import", "-", "--into", "heat", input: "no radar at all")
    #expect(text.code == 2 && text.message.contains("nothing tells what it is"))
  }
}
