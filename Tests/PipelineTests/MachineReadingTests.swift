import Feeds
import Foundation
import Pipeline
import Signals
import TestSupport
import Testing
import Text

@Suite("What machines read in and out")
struct MachineReadingTests {
  @Test("Every sample feed is parsed to one JSON Feed a line")
  func parse() throws {
    let samples = try SampleFeeds.all.get().feeds
    let files = samples.map { Checkout.root.path + "/" + $0.name }
    let ending = try Program("scout").run(["parse"] + files, in: try TemporaryFolder().path)
    #expect(ending.code == 0 && ending.message.isEmpty)
    try #require(ending.lines.count == samples.count)
    for (line, (file, sample)) in zip(ending.lines, zip(files, samples)) {
      let feed = try JSON.value(JSONValue.self, from: Array(line.utf8))
      #expect(feed["version"]?.string == "https://jsonfeed.org/version/1.1")
      #expect(feed["items"]?.array.map { $0["id"]?.string } == sample.feed.entries.map(\.id))
      #expect(feed["_scout"]?["source"]?.string == file)
      #expect(feed["_scout"]?["problems"]?.array.count == sample.feed.problems.count)
    }
  }

  @Test("What is no feed has its line, and the feeds beside it are printed")
  func parseMixed() throws {
    let folder = try TemporaryFolder()
    try folder.write(Entry.feed(HeatWorkspace.alpha), to: "good.json")
    try folder.write("just words", to: "bad.txt")
    let scout = try Program("scout")
    let mixed = try scout.run(["parse", "bad.txt", "good.json"], in: folder.path)
    #expect(mixed.code == 1 && mixed.lines.count == 1 && mixed.message.contains("bad.txt"))
    #expect(try scout.run(["parse", "bad.txt"], in: folder.path).code == 2)
    let piped = try scout.run(
      ["parse", "-"], in: folder.path, input: Array(Entry.feed(HeatWorkspace.beta).utf8))
    #expect(piped.code == 0 && piped.text.contains("Second pilot plant"))
  }

  @Test("Classify passes an object through and adds its answer")
  func classify() throws {
    let workspace = try HeatWorkspace.make()
    let input = """
      {"id": "1", "title": "Heat pump in a pilot plant", "text": "", "mine": {"a": [1, 2.5, null, true]}}

      {"id": "2", "title": "Choir sings", "mine": "x"}
      """
    let ending = try workspace.scout("classify", "heat", input: input)
    #expect(ending.code == 0)
    let answers = try ending.lines.map { try JSON.value(JSONValue.self, from: Array($0.utf8)) }
    try #require(answers.count == 2)
    #expect(answers[0]["id"]?.string == "1" && answers[0]["text"]?.string == "")
    #expect(
      answers[0]["mine"] == .object(["a": .array([.integer(1), .number(2.5), .null, .bool(true)])]))
    #expect(answers[0]["quadrant"]?.string == "energy" && answers[0]["ring"]?.string == "pilot")
    #expect(answers[0]["topics"]?.array.first?["id"]?.string == "heat-pumps")
    #expect(answers[0]["evidence"]?.array.first?["found"]?.string == "pilot plant")
    let because = answers[0]["because"]?["topic"]
    #expect(because?["id"]?.string == "heat-pumps" && because?["score"] == .integer(2000))
    #expect(because?["lines"]?.array.first?["word"] == .integer(1))
    #expect(answers[1]["because"]?["topic"] == .null)
    #expect(answers[1]["ring"] == .null && answers[1]["topics"] == .array([]))
    #expect(answers[1]["confidence"]?["ring"] == .integer(0) && answers[1]["mine"]?.string == "x")
  }

  @Test("Classify tells the language where the line names none, and leaves alone what it names")
  func classifyLanguage() throws {
    let workspace = try HeatWorkspace.make()
    let input = """
      {"title": "Forskarna visar hur en ny värmepump kan göras billigare"}
      {"title": "Forskarna visar hur en ny värmepump kan göras billigare", "lang": "en"}
      {"title": "ABB", "lang": null}
      {"title": "ABB"}
      """
    let ending = try workspace.scout("classify", "heat", input: input)
    let answers = try ending.lines.map { try JSON.value(JSONValue.self, from: Array($0.utf8)) }
    #expect(answers.map { $0["lang"] } == [.string("sv"), .string("en"), .null, nil])
  }

  @Test(
    "A line that cannot be classified is named by its number",
    arguments: ["nonsense", "[1]", "{\"id\": \"2\"}"])
  func classifyBadLine(line: String) throws {
    let workspace = try HeatWorkspace.make()
    let ending = try workspace.scout("classify", "heat", input: "{\"title\": \"a\"}\n\(line)\n")
    #expect(ending.code == 2 && ending.lines.count == 1)
    #expect(ending.message.contains("line 2: "))
  }

  @Test("The points of an explanation add up, for every topic of every example radar")
  func pointsAddUp() throws {
    var pieces = 0
    for standing in try ScannedExample.standings.get() {
      for (topic, proposal) in standing.assessment.proposals {
        let evidence = proposal.evidence + proposal.counterEvidence
        for piece in evidence + proposal.brake {
          #expect(piece.points == piece.factors.points, "\(topic): \(piece.found)")
          pieces += 1
        }
        for score in proposal.scores {
          let sum = evidence.filter { $0.ring == score.ring }.reduce(0) { $0 + $1.points }
          #expect(sum == score.points, "\(topic) in \(score.ring)")
        }
        #expect(proposal.evidence.allSatisfy { $0.ring == proposal.ring || proposal.ring == nil })
      }
    }
    #expect(pieces > 100)
  }

  @Test("An explanation quotes the words, links to them, and shows its arithmetic")
  func explanation() throws {
    let lines = try HeatWorkspace.scanned().scout("explain", "heat", "heat-pumps").lines
    for line in [
      "The signals propose Pilot: sure (confidence 69 %, 2 independent sources, 2 signals in the last 365 days).",
      "  Pilot: 5.751",
      "Confidence: lead (5.751 − 0) / (5.751 + 0.5) = 0.92, times 0.75 for 2 sources = 0.69; sure from 0.6.",
      "  + 2.886 for Pilot: “pilot plant” near “heat pump”, in the title",
      "  + 2.865 for Pilot: “pilot plant” near “Heat pump”, in the title",
      "    “Heat pump passes a year in a pilot plant”", "    https://news.example/a1",
      "    2.865 = weight 1 × title 3 × source 1 × recency 0.955",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test("A comparison takes radars and edition files, and shows each topic of any of them")
  func compare() throws {
    let workspace = try HeatWorkspace.scanned()
    _ = try workspace.scout("freeze", "heat")
    let edition = "radars/heat/editions/2026-11-16.json"
    let later = workspace.at("2026-11-23T06:00:00Z")
    _ = try later.scout("place", "heat", "membranes", "adopt", "--why", "members buy it")
    try later.scan()
    let rows = try later.json("compare", edition, "heat")["rows"]?.array ?? []
    #expect(rows.map { $0["topic"]?.string } == ["membranes", "heat-pumps"], "widest first")
    #expect(rows.first?["cells"]?.array.map { $0["ring"]?.string } == ["watch", "adopt"])
    #expect(rows.first?["spread"] == .integer(3))
    let picture = try later.picture("compare", edition, "heat")
    #expect(picture.all("radar").count == 2)
    #expect(picture.all("row").map { $0.attributes["data-topic"] } == ["membranes", "heat-pumps"])
    #expect(try later.scout("compare", "heat").code == 2)
    #expect(try later.scout("compare", "heat", edition, "--quadrants", "moon").code == 2)
    let broken = try later.scout("compare", "heat", "radars/heat/radar.yaml.json")
    #expect(broken.code == 2 && broken.message.contains("there is no such file"))
  }
}
