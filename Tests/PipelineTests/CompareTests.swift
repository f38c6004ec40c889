import Foundation
import TestSupport
import Testing
import Text

@Suite("scout compare and scout match")
struct CompareTests {
  private let workspace: TestWorkspace

  init() throws {
    workspace = try HeatWorkspace.scanned()
    _ = try workspace.scout("freeze", "heat")
    // A neighbour with another id, other rings and other ids of topics.
    var text = try workspace.folder.text("radars/heat/editions/2026-11-16.json")
    for (old, new) in [
      ("\"heat\"", "\"north\""), ("\"name\" : \"Example\"", "\"name\" : \"=North, | Cluster\""),
      ("\"membranes\"", "\"filters\""), ("\"heat-pumps\"", "\"big-pumps\""),
      ("\"en\" : \"Heat pumps\"", "\"en\" : \"Large heat pumps\""),
    ] {
      #expect(text.contains(old), "the edition lacks \(old)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    try workspace.folder.write(text, to: "north.json")
  }

  private func rows() throws -> [JSONValue] {
    try workspace.json("compare", "heat", "north.json")["rows"]?.array ?? []
  }

  @Test("Equal names join and are told; likeness is listed, and people settle it")
  func match() throws {
    let first = try workspace.scout("compare", "heat", "north.json", "-o", "-")
    #expect(first.code == 0, "\(first.message)")
    #expect(first.message.contains("heat/membranes = north/filters: \"Membranes\" (en)"))
    #expect(first.message.contains("heat/heat-pumps ~ north/big-pumps"), "\(first.message)")
    #expect(try rows().count == 3)
    let said = try workspace.scout(
      "match", "north/big-pumps", "heat/heat-pumps", "--same", "--why", "both: \"large\"", "--by",
      "Rasa")
    #expect(said.code == 0 && said.text.contains("radars/matches.yaml"), "\(said.message)")
    #expect(try rows().count == 2)
    _ = try workspace.scout(
      "match", "heat/membranes", "north/filters", "--different", "--why", "ours are for gas")
    #expect(try rows().count == 3)
    let file = try workspace.folder.text("radars/matches.yaml")
    #expect(file.contains("same: [north/big-pumps, heat/heat-pumps]") && file.contains("Rasa"))
    let wrong = try workspace.scout(
      "match", "heat/membrans", "north/filters", "--same", "--why", "x")
    #expect(wrong.code == 2 && wrong.message.contains("did you mean 'membranes'?"))
    #expect(try workspace.scout("match", "heat/membranes", "north/filters", "--same").code == 2)
  }

  @Test("A consensus radar of more topics than anybody reads is refused, with what shows them")
  func crowd() throws {
    let text = try workspace.folder.text("north.json")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    var edition = try #require(object as? [String: Any])
    let blip = try #require((edition["blips"] as? [[String: Any]])?.first)
    edition["blips"] = (0..<201).map { number in
      blip.merging(["topic": "crowd-\(number)", "name": ["en": "Crowd \(number)"]]) { $1 }
    }
    edition["cards"] = [Any]()
    edition["words"] = [Any]()
    let bytes = try JSONSerialization.data(withJSONObject: edition)
    try workspace.folder.write(String(decoding: bytes, as: UTF8.self), to: "crowd.json")
    let refused = try workspace.scout("compare", "heat", "crowd.json", "--part", "consensus")
    #expect(refused.code == 2 && refused.message.contains("too many"), "\(refused.message)")
    #expect(refused.message.contains("--part table"))
    #expect(try workspace.scout("compare", "heat", "crowd.json", "-o", "crowd.csv").code == 0)
  }

  @Test("What cannot all be true is told and needs a look; a broken file stops the work")
  func contradiction() throws {
    try workspace.folder.write(
      """
      matches:
        - same: [heat/membranes, north/filters]
        - same: [heat/heat-pumps, north/filters]
      """, to: "said.yaml")
    let told = try workspace.scout("compare", "heat", "north.json", "--matches", "said.yaml")
    #expect(told.code == 1 && told.message.contains("cannot all be true"), "\(told.message)")
    try workspace.folder.write("matches:\n  - same: [heat]\n", to: "said.yaml")
    let broken = try workspace.scout("compare", "heat", "north.json", "--matches", "said.yaml")
    #expect(broken.code == 2 && broken.message.contains("said.yaml:2"), "\(broken.message)")
  }

  @Test("Each part is a picture of its own, the table is a file too, with evidence")
  func parts() throws {
    for part in ["all", "radars", "consensus", "table"] {
      let picture = try workspace.picture("compare", "heat", "north.json", "--part", part)
      #expect(!picture.elements.isEmpty)
    }
    let consensus = try workspace.picture("compare", "heat", "north.json", "--part", "consensus")
    #expect(consensus.all("consensus").count == 1 && consensus.all("blip").count == 3)
    let wrong = try workspace.scout("compare", "heat", "north.json", "--part", "half")
    #expect(wrong.code == 2 && wrong.message.contains("all, radars, consensus, table"))
    #expect(try workspace.scout("compare", "heat", "north.json", "-o", "x.csv").code == 0)
    let csv = try workspace.folder.text("x.csv")
    #expect(csv.hasPrefix("number,topic,name,quadrant,rings apart,verdict,heat ring,"), "\(csv)")
    #expect(csv.contains(",heat-pumps,Heat pumps,Energy,0,only Example,Pilot,Pilot,2,"), "\(csv)")
    #expect(!csv.contains("\n=") && !csv.contains(",="))
    #expect(try workspace.scout("compare", "heat", "north.json", "-o", "x.md").code == 0)
    let markdown = try workspace.folder.text("x.md")
    #expect(markdown.contains("=North, \\| Cluster") && markdown.contains("| Pilot (2/"))
  }

  @Test("Rings that differ are mapped, told, and may be given")
  func rings() throws {
    var text = try workspace.folder.text("north.json")
    text = text.replacingOccurrences(of: "\"pilot\"", with: "\"try\"")
    try workspace.folder.write(text, to: "north.json")
    let nowhere = try workspace.scout("compare", "heat", "north.json")
    #expect(nowhere.code == 0, "\(nowhere.message)")
    #expect(nowhere.message.contains("fits nowhere (1 topic"), "\(nowhere.message)")
    try workspace.folder.write(
      "scale: heat\nrings:\n  north: {try: pilot}\n", to: "rings.yaml")
    let given = try workspace.scout("compare", "heat", "north.json", "--rings", "rings.yaml")
    #expect(given.message.contains("north/try stands as pilot (as people said)"))
    let mapping = try workspace.json("compare", "heat", "north.json", "--rings", "rings.yaml")
    #expect(mapping["mapping"]?.array.first?["to"]?.string == "pilot")
  }
}
