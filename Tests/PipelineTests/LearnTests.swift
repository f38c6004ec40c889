import Foundation
import Pipeline
import TestSupport
import Testing
import Text

@Suite("A radar learns from people, and only when they accept it")
struct LearnTests {
  private let workspace: TestWorkspace

  init() throws { workspace = try HeatWorkspace.scanned() }

  private func file() throws -> String { try workspace.folder.text("radars/heat/radar.yaml") }

  /// Texts about heat storage in words that the radar does not have, and others.
  private static let labels = (0..<60).map { number in
    let (topic, word) =
      [
        ("heat-storage", "sand battery"), ("membranes", "ultrafilter"),
        ("sand-heaters", "hot grain"),
      ][
        number % 3]
    return
      #"{"id": "\#(number)", "title": "", "text": "The town bought a \#(word) in week \#(number).", "lang": "en", "topic": "\#(topic)"}"#
  }.joined(separator: "\n")

  @Test("Labelled texts become words with weights, which are written only with --accept")
  func labelled() throws {
    try workspace.folder.write(Self.labels, to: "labels.jsonl")
    let before = try file()
    let proposed = try workspace.scout("learn", "heat", "--from", "labels.jsonl")
    #expect(proposed.code == 0 && proposed.text.contains("sand battery (en): new"))
    #expect(proposed.lines.contains { $0.hasPrefix("  right with the words so far:  0 of 60") })
    #expect(proposed.lines.contains { $0.hasPrefix("  right with the new words:     60 of 60") })
    #expect(proposed.message.contains("Nothing was changed"))
    #expect(try file() == before)

    let accepted = try workspace.scout("learn", "heat", "--from", "labels.jsonl", "--accept")
    #expect(accepted.code == 0 && accepted.lines == proposed.lines)
    let after = try file()
    #expect(after.hasPrefix(before) && after.contains("\nlearned:\n"))
    #expect(try workspace.scout("check").code == 0)
    let evaluated = try workspace.json("evaluate", "heat", "labels.jsonl")
    #expect(evaluated["topics"]?["right"]?["count"] == .integer(60))
    let again = try workspace.scout("learn", "heat", "--from", "labels.jsonl", "--accept")
    #expect(again.code == 0)
    #expect(try file().components(separatedBy: "\nlearned:\n").count == 2)
  }

  @Test("What was learned can be struck out, and then the words above count alone")
  func struckOut() throws {
    try workspace.folder.write(Self.labels, to: "labels.jsonl")
    let before = try file()
    _ = try workspace.scout("learn", "heat", "--from", "labels.jsonl", "--accept")
    let text = try file()
    let block = try #require(text.range(of: "\n# Learned by scout"))
    try workspace.folder.write(String(text[..<block.lowerBound]), to: "radars/heat/radar.yaml")
    #expect(try file() == before)
    let evaluated = try workspace.json("evaluate", "heat", "labels.jsonl")
    #expect(evaluated["topics"]?["right"]?["count"] == .integer(0))
  }

  @Test("Learning the same again changes nothing, and comments and line ends of people stay")
  func again() throws {
    try workspace.folder.write(Self.labels, to: "labels.jsonl")
    _ = try workspace.scout("learn", "heat", "--from", "labels.jsonl", "--accept")
    let first = try file()
    let second = try workspace.scout("learn", "heat", "--from", "labels.jsonl", "--accept")
    #expect(try file() == first)
    #expect(second.lines.contains { $0.hasPrefix("  right with the words so far:  60 of 60") })

    let block = try #require(first.range(of: "\n# Learned by scout"))
    let moved =
      first[block.lowerBound...].dropFirst() + "# ours, do not touch\n\n"
      + first[..<block.lowerBound]
    let windows = moved.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    try workspace.folder.write(windows, to: "radars/heat/radar.yaml")
    let third = try workspace.scout("learn", "heat", "--from", "labels.jsonl", "--accept")
    #expect(third.code == 0)
    let after = try file()
    #expect(after.contains("# ours, do not touch\r\n") && after.contains("\r\nlearned:\r\n"))
    #expect(!after.unicodeScalars.split(separator: "\n").contains { $0.last != "\r" })
    #expect(try workspace.scout("check").code == 0)
  }

  @Test("A signal that is not about one topic may be about another, and teaches nothing then")
  func oneOfTwo() throws {
    try workspace.folder.write(
      HeatWorkspace.radar.replacing("[heat storage]", with: "[heat storage, Turku]"),
      to: "radars/heat/radar.yaml")
    let found = try workspace.scout("signals", "heat", "--json").lines.map {
      try JSON.value(JSONValue.self, from: Array($0.utf8))
    }
    let id = try #require(
      found.first { $0["title"]?.string?.contains("Turku") == true }?["id"]?.string)
    _ = try workspace.scout("dismiss", id, "--topic", "heat-pumps", "--why", "it is the storage")
    #expect(try workspace.scout("learn", "heat").code == 2)
  }

  @Test("Kept, dismissed and promoted signals teach")
  func decisions() throws {
    let nothing = try workspace.scout("learn", "heat")
    #expect(nothing.code == 2 && nothing.message.contains("nobody kept"))
    let signals = try workspace.scout("signals", "heat", "--all", "--json").lines.map {
      try JSON.value(JSONValue.self, from: Array($0.utf8))
    }
    func id(_ title: String) throws -> String {
      try #require(signals.first { $0["title"]?.string?.contains(title) == true }?["id"]?.string)
    }
    _ = try workspace.scout(
      "dismiss", try id("talked about"), "--topic", "heat-storage", "--why", "talk")
    _ = try workspace.scout("keep", try id("year in a pilot"), "--topic", "heat-pumps")
    let learned = try workspace.scout("learn", "heat")
    #expect(learned.code == 0 && learned.text.contains("From 2 decisions on signals"))
    #expect(learned.lines.contains { $0.hasPrefix("    heat storage (en): 1 → 0.") })
  }

  @Test("A file without one label of the radar, or a damaged line, says what was expected")
  func bad() throws {
    try workspace.folder.write(#"{"title": "x", "topic": "moon"}"#, to: "labels.jsonl")
    let unknown = try workspace.scout("learn", "heat", "--from", "labels.jsonl")
    #expect(unknown.code == 2 && unknown.message.contains("no line has a label"))
    try workspace.folder.write("{\"title\": \"x\", \"topic\": null}\nno\n", to: "labels.jsonl")
    let damaged = try workspace.scout("evaluate", "heat", "labels.jsonl")
    #expect(damaged.code == 2 && damaged.message.contains("labels.jsonl:2: it is not JSON"))
    let missing = try workspace.scout("evaluate", "heat", "none.jsonl")
    #expect(missing.code == 2 && missing.message.contains("none.jsonl"))
  }

  @Test("Learned words of a topic that is gone are an error with its place")
  func gone() throws {
    let text = try file()
    try workspace.folder.write(
      text + "learned:\n  topics:\n    heat-pump: {en: [{text: warm, weight: 0}]}\n",
      to: "radars/heat/radar.yaml")
    let check = try workspace.scout("check")
    #expect(check.code == 2 && check.text.contains("did you mean 'heat-pumps'?"))
  }

  @Test("Labels from elsewhere are found by their name as an id, and unknown ones are counted")
  func names() throws {
    try workspace.folder.write(
      """
      {"title": "A heat pump", "quadrant": "Heat pumps"}
      {"title": "A membrane", "quadrant": "membranes"}
      {"title": "A ship", "quadrant": "submarines"}
      """, to: "labels.jsonl")
    let figures = try workspace.json("evaluate", "heat", "labels.jsonl")
    #expect(figures["topics"]?["right"]?["count"] == .integer(2))
    #expect(figures["unknownLabels"] == .object(["submarines": .integer(1)]))
    let words = try workspace.scout("evaluate", "heat", "labels.jsonl").text
    #expect(words.contains("submarines (1)") && words.contains("2 of 2 (100.0 %; 34.2 to 100.0)"))
  }
}
