import Foundation
import TestSupport
import Testing
import Text

@Suite("scout trail: what moved over a radar's editions")
struct TrailTests {
  private let workspace: TestWorkspace

  init() throws { workspace = try HeatWorkspace.scanned() }

  private func freeze(_ date: String, _ ring: String, why: String) throws {
    let later = workspace.at("\(date)T06:00:00Z")
    _ = try later.scout("place", "heat", "membranes", ring, "--why", why, "--by", "Rasa")
    let frozen = try later.scout("freeze", "heat", "--date", date, "--why-others", why)
    #expect(frozen.code == 0, "\(frozen.message)")
  }

  @Test("Without two editions it is told how to make them")
  func tooFew() throws {
    let none = try workspace.scout("trail", "heat")
    #expect(none.code == 2 && none.message.contains("scout freeze heat"), "\(none.message)")
    try freeze("2026-11-16", "explore", why: "first pilots")
    let one = try workspace.scout("trail", "heat")
    #expect(one.code == 2 && one.message.contains("only that of 2026-11-16"), "\(one.message)")
    let wrong = try workspace.scout("trail", "heet")
    #expect(wrong.code == 2 && wrong.message.contains("heet"))
  }

  @Test("Two editions make a picture, a table, a CSV file and JSON; files do as well as the id")
  func drawn() throws {
    try freeze("2026-11-16", "explore", why: "first pilots")
    try freeze("2026-11-23", "pilot", why: "=two | plants, \"open\"")
    let drawn = try workspace.scout("trail", "heat")
    #expect(drawn.code == 0 && drawn.message.contains("out/heat-trail.svg"), "\(drawn.message)")
    let svg = try workspace.folder.text("out/heat-trail.svg")
    #expect(svg.contains("Explore → Pilot") && svg.contains("data-topic=\"membranes\""))
    let files = ["2026-11-23", "2026-11-16"].map { "radars/heat/editions/\($0).json" }
    let same = try workspace.scout("trail", files[0], files[1], "-o", "-")
    #expect(same.text == svg)
    #expect(try workspace.scout("trail", "heat", "-o", "moves.md").code == 0)
    #expect(
      try workspace.folder.text("moves.md").contains(
        "| 2026-11-23 | Membranes | Explore | Pilot | =two \\| plants, \"open\" | Rasa |"))
    #expect(try workspace.scout("trail", "heat", "-o", "moves.csv").code == 0)
    #expect(
      try workspace.folder.text("moves.csv")
        == "edition,topic,from,to,why,who\r\n"
        + "2026-11-23,Membranes,Explore,Pilot,\"'=two | plants, \"\"open\"\"\",Rasa\r\n")
    let json = try workspace.scout("trail", "heat", "--json")
    #expect(json.text.contains("\"kind\":\"in\"") && json.text.contains("\"2026-11-16\""))
    let draft = workspace.at("2026-11-30T06:00:00Z")
    #expect(try draft.scout("place", "heat", "membranes", "adopt", "--why", "sold").code == 0)
    let today = try draft.scout("trail", "heat", "--draft", "-o", "-")
    #expect(today.text.contains("Draft 2026-11-30") && today.text.contains("Pilot → Adopt"))
    let late = try workspace.scout("trail", "heat", "--since", "2026-11-20")
    #expect(late.code == 2 && late.message.contains("earlier --since"), "\(late.message)")
  }
}
