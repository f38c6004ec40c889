import Files
import Foundation
import Radars
import Signals
import TestSupport
import Testing
import Text

@Suite("A workshop, from the clusters' edition files to the minutes")
struct WorkshopTests {
  /// An empty folder with nothing but three edition files in it.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (index, name) in ["north", "south", "west"].enumerated() {
      let bytes = try EditionFile.bytes(of: Self.edition(name, index))
      try folder.write(String(decoding: bytes, as: UTF8.self), to: "\(name).json")
    }
    return folder
  }

  private static let rings = ["adopt", "pilot", "watch"]

  private static func edition(_ id: String, _ number: Int) -> Edition {
    Edition(
      frame: RadarFrame(
        id: id, kind: .technology, title: LocalizedText(["en": "Radar", "lt": "Radaras"]),
        cluster: Cluster(name: "\(id.capitalized) Cluster"), languages: ["en", "lt"],
        rings: rings.map { RingFace(Ring(id: $0, name: LocalizedText($0.capitalized))) },
        quadrants: ["energy", "food", "sea"].map {
          QuadrantFace(Quadrant(id: $0, name: LocalizedText($0.capitalized)))
        }, look: Look()),
      date: Day("2026-11-16")!, frozen: true,
      blips: (number..<6 + number).map { topic in
        Blip(
          topic: "topic-\(topic)",
          name: LocalizedText(["en": "Topic \(topic)", "lt": "Tema \(topic)"]),
          quadrant: ["energy", "food", "sea"][topic % 3], ring: rings[(topic + number) % 3],
          movement: Movement(.new, reason: "first edition"),
          placement: Placement(
            ring: rings[(topic + number) % 3], who: "Rasa",
            when: Timestamp(day: Day("2026-11-01")!),
            why: "seen at \(id)"), proposal: RingProposal(topic: "topic-\(topic)"))
      })
  }

  private func scout(_ folder: TemporaryFolder, _ arguments: [String], path: String? = nil) throws
    -> Program.Ending
  {
    try Program("scout").run(
      arguments + ["--now", demoTime], in: folder.path,
      environment: ["PATH": path ?? "/usr/bin:/bin"])
  }

  private let files = ["north.json", "south.json", "west.json"]

  @Test("Merged, the edition can be drawn and compared; merged twice into one file it is refused")
  func merge() throws {
    let folder = try folder()
    let merged = try scout(folder, ["merge"] + files + ["-o", "joint.json"])
    #expect(merged.code == 0, "\(merged.message)")
    #expect(merged.message.contains("of two in the middle, in the outer one"))
    #expect(merged.message.contains("only North Cluster has"))
    let edition = try EditionFile.read(try folder.bytes("joint.json"), file: "joint.json")
    #expect(
      edition.blip("topic-2")?.byCluster?.map(\.blip.placement?.why)
        == ["seen at north", "seen at south", "seen at west"])
    #expect(edition.split?.map(\.frame.id) == ["north", "south", "west"])
    let drawn = try scout(folder, ["radar", "joint.json", "-o", "joint.svg"])
    #expect(drawn.code == 0)
    #expect(try folder.text("joint.svg").contains("West Cluster: "))
    #expect(try scout(folder, ["compare", "joint.json", "north.json", "-o", "c.svg"]).code == 0)
    #expect(try scout(folder, ["merge"] + files + ["-o", "joint.json"]).code == 0)
    let other = try scout(folder, ["merge", "north.json", "west.json", "-o", "joint.json"])
    #expect(other.code == 2 && other.message.contains("another edition"))
    let twice = try scout(folder, ["merge", "north.json", "north.json", "-o", "x.json"])
    #expect(twice.code == 2 && twice.message.contains("is named twice"))
  }

  @Test("The agenda goes to the terminal, as Markdown, HTML and JSON, in one or two languages")
  func agenda() throws {
    let folder = try folder()
    let told = try scout(folder, ["agenda"] + files + ["--topics", "3", "--minutes", "30"])
    #expect(told.code == 0 && told.text.contains("Agenda: 3 topics, 30 minutes"))
    #expect(told.text.contains("no signal does not mean not important"))
    let options = ["--languages", "en,lt", "-o"]
    #expect(try scout(folder, ["agenda"] + files + options + ["a.md"]).code == 0)
    #expect(try folder.text("a.md").contains("# Agenda / Darbotvarkė"))
    #expect(try scout(folder, ["agenda"] + files + options + ["a.html"]).code == 0)
    let json = try scout(folder, ["agenda"] + files + ["--json"])
    #expect(try JSON.value(Agenda.self, from: json.output).minutes == 90)
    let wrong = try scout(folder, ["agenda"] + files + ["--languages", "en,xx"])
    #expect(wrong.code == 2 && wrong.message.contains("'xx'"))
  }

  @Test("A kit without PDF says so; its numbers stay when it is made again, and votes are kept")
  func kit() throws {
    let folder = try folder()
    let made = try scout(folder, ["kit"] + files + ["--quiet"], path: "/nowhere")
    #expect(made.code == 0 && made.message.contains("rsvg-convert"), "\(made.message)")
    let names = folder.names(in: "kit")
    #expect(
      names == [
        "README.md", "agenda.html", "agenda.md", "editions", "kit.json", "numbers.json",
        "script.html", "script.md", "svg", "votes.csv",
      ])
    let numbers = try folder.bytes("kit/numbers.json")
    try folder.write("number;cluster;adopt\n1;north;3\n", to: "kit/votes.csv")
    try folder.write("mine", to: "kit/notes.txt")
    let again = try scout(
      folder, ["kit", "south.json", "west.json", "north.json", "--quiet"], path: "/nowhere")
    #expect(again.code == 0 && again.message.contains("votes.csv is filled in and stays"))
    #expect(try folder.bytes("kit/numbers.json") == numbers)
    #expect(try folder.text("kit/votes.csv").contains("1;north;3"))
    #expect(try folder.text("kit/notes.txt") == "mine")
    try folder.write("mine", to: "full/notes.txt")
    let refused = try scout(folder, ["kit"] + files + ["-o", "full"])
    #expect(refused.code == 2 && refused.message.contains("nothing is written over"))
    #expect(folder.names(in: "full") == ["notes.txt"])
  }

  @Test("Every file that the list of contents and kit.json name is there, and the other way round")
  func contents() throws {
    let folder = try folder()
    #expect(try scout(folder, ["kit"] + files + ["--quiet"]).code == 0)
    let record = try JSON.value(JSONValue.self, from: folder.bytes("kit/kit.json"))
    guard case .object(let fields) = record, case .array(let list)? = fields["files"] else {
      Issue.record("kit.json has no list of files")
      return
    }
    let named = list.compactMap { value -> String? in
      if case .string(let name) = value { name } else { nil }
    }
    let there =
      folder.names(in: "kit").filter { $0 != "svg" && $0 != "editions" }
      + ["svg", "editions"].flatMap { part in
        folder.names(in: "kit/\(part)").map { "\(part)/\($0)" }
      }
    #expect(Set(named + ["votes.csv"]) == Set(there))
  }

  @Test("Counted votes become minutes, a map and a joint edition; bad cells are named, all at once")
  func votes() throws {
    let folder = try folder()
    #expect(try scout(folder, ["kit"] + files + ["--quiet"], path: "/nowhere").code == 0)
    let empty = try scout(folder, ["votes", "kit/votes.csv"])
    #expect(empty.code == 2 && empty.message.contains("no votes are filled in yet"))
    try folder.write(
      "number;cluster;adopt;pilot;watch\n1;north;x;;\n99;north;1;;\n1;east;1;;\n",
      to: "kit/votes.csv")
    let bad = try scout(folder, ["votes", "kit/votes.csv"])
    #expect(bad.code == 2 && bad.message.contains("3 things to mend"))
    for cell in ["C2", "A3", "B4"] { #expect(bad.message.contains("cell \(cell) (")) }
    #expect(!folder.exists("kit/results"))
    try folder.write(
      "number;cluster;adopt;pilot;watch;dots;impact\n1;north;1;4;;2;3,5\n1;South Cluster;;;3;;\n",
      to: "kit/votes.csv")
    let read = try scout(
      folder, ["votes", "kit/votes.csv", "--date", "2026-11-20", "--by", "Workshop, Klaipėda"],
      path: "/nowhere")
    #expect(read.code == 0, "\(read.message)")
    #expect(
      folder.names(in: "kit/results") == [
        "disagreement.svg", "joint-radar.svg", "joint.json", "minutes.html", "minutes.md",
      ])
    let joint = try EditionFile.read(try folder.bytes("kit/results/joint.json"), file: "joint")
    let decided = try #require(joint.blips.first { $0.placement?.who == "Workshop, Klaipėda" })
    #expect(decided.ring == "pilot" && joint.date == Day("2026-11-20"))
    #expect(decided.placement?.why.hasPrefix("Adopt 1, Pilot 4, Watch 3 (8)") == true)
    #expect(try folder.text("kit/results/minutes.md").contains("Workshop, Klaipėda"))
    let json = try scout(folder, ["votes", "kit/votes.csv", "--json"])
    #expect(try JSON.value([VoteResult].self, from: json.output).count == 1)
  }

  @Test("A sheet that lies in no kit is read with the editions and numbers that are named")
  func withoutKit() throws {
    let folder = try folder()
    try folder.write("topic,cluster,ring\ntopic-2,north,Pilot\n", to: "counted.csv")
    let unknown = try scout(folder, ["votes", "counted.csv"])
    #expect(unknown.code == 2 && unknown.message.contains("does not lie in a kit"))
    let read = try scout(
      folder, ["votes", "counted.csv"] + files + ["-o", "out"], path: "/nowhere")
    #expect(read.code == 0 && folder.exists("out/minutes.md"), "\(read.message)")
  }

  @Test("What members keep to themselves or their cluster is in none of a kit's files")
  func privacy() throws {
    let workspace = try TestWorkspace.example()
    let kit = try workspace.scout(
      "kit", "food-lt", "energy-fi", "maritime-se", "-o", "kit", "--quiet")
    #expect(kit.code == 0, "\(kit.message)")
    let secrets = [
      "40 tonnes of acid whey", "two years of line data", "8 megawatts of summer heat",
      "vibration data from the same", "five years of fuel",
    ]
    let sources = try ["food-lt", "energy-fi", "maritime-se"].map {
      try Checkout.text("radars/\($0)/radar.yaml")
    }
    try #require(secrets.allSatisfy { secret in sources.contains { $0.contains(secret) } })
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: workspace.folder.path("kit")
    ).filter { $0.contains(".") && !$0.hasSuffix(".pdf") }
    try #require(files.count > 20)
    for file in files {
      let text = try workspace.folder.text("kit/\(file)")
      #expect(!secrets.contains { text.contains($0) }, "\(file)")
    }
  }
}
