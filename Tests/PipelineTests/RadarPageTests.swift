import Foundation
import TestSupport
import Testing

@Suite("A radar as one HTML file")
struct RadarPageTests {
  private func page(_ workspace: TestWorkspace, _ radar: String, _ file: String) throws -> String {
    let ending = try workspace.scout("radar", radar, "-o", file)
    try #require(ending.code == 0, "\(ending.message)")
    return try workspace.folder.text(file)
  }

  @Test("The ending .html makes it, with the topics, quotes and links of the radar")
  func written() throws {
    let workspace = try HeatWorkspace.scanned()
    let html = try page(workspace, "heat", "heat.html")
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\""))
    for words in [
      "<h1>Heat Radar</h1>", "href=\"https://news.example/a1\"", "Heat pumps", "Membranes",
      "class=\"blip\"",
    ] { #expect(html.contains(words), "\(words)") }
    #expect(try page(workspace, "heat", "again.html") == html)
    let board = try workspace.scout("board", "heat", "-o", "board.html")
    #expect(board.code == 2 && board.message.contains("use a name that ends in .svg, .png, .pdf"))
  }

  @Test(
    "An edition has its past inside its workspace; a lone file has only what it holds, and needs none"
  )
  func editions() throws {
    let workspace = try HeatWorkspace.scanned()
    func freeze(_ date: String) throws {
      let ending = try workspace.at("\(date)T12:00:00Z").scout("freeze", "heat")
      try #require(ending.code == 0, "\(ending.message)")
    }
    try freeze("2026-11-16")
    let placed = try workspace.at("2026-11-18T08:00:00Z").scout(
      "place", "heat", "heat-pumps", "adopt", "--why", "bought by three")
    try #require(placed.code == 0, "\(placed.message)")
    try freeze("2026-11-20")
    let file = "radars/heat/editions/2026-11-20.json"
    let own = try page(workspace, file, "own.html")
    #expect(own.contains("datetime=\"2026-11-20\"") && own.contains("datetime=\"2026-11-16\""))
    #expect(own.contains("bought by three"))

    for other in [try HeatWorkspace.make(), try TestWorkspace()] {
      try other.folder.copy(URL(filePath: workspace.folder.path(file)), to: "neighbour.json")
      try expectLone(try page(other, "neighbour.json", "lone.html"))
    }
  }

  private func expectLone(_ lone: String) throws {
    #expect(lone.contains("datetime=\"2026-11-20\""))
    #expect(!lone.contains("datetime=\"2026-11-16\""))
    #expect(lone.contains("compared with 2026-11-16"))
  }
}

@Suite("A comparison as one HTML file")
struct ComparisonPageFileTests {
  @Test("What is printed as JSON needs no file, and -o beside it is refused")
  func json() throws {
    let workspace = try HeatWorkspace.scanned()
    let both = try workspace.scout("compare", "heat", "heat", "--json", "-o", "c.svg")
    #expect(both.code == 2 && both.message.contains("--json prints what was found"))
    #expect(!workspace.folder.names(in: ".").contains("c.svg"))
    #expect(try workspace.scout("compare", "heat", "heat", "--json", "-o", "-").code == 0)
  }

  @Test("The ending .html makes it; --theme says what it opens in, and print is refused")
  func written() throws {
    let workspace = try HeatWorkspace.scanned()
    let plain = try workspace.scout("compare", "heat", "heat", "-o", "c.html")
    try #require(plain.code == 0, "\(plain.message)")
    let html = try workspace.folder.text("c.html")
    #expect(html.contains("<h1>Comparison: Heat Radar</h1>") && html.contains("data-agreement="))
    for command in [["compare", "heat", "heat"], ["radar", "heat"]] {
      func draw(_ theme: String, _ file: String) throws -> Program.Ending {
        try Program("scout").run(
          command + ["--theme", theme, "-o", file, "--now", workspace.now],
          in: workspace.folder.path)
      }
      let dark = try draw("dark", "d.html")
      try #require(dark.code == 0, "\(dark.message)")
      #expect(try workspace.folder.text("d.html").contains("data-colours=\"dark\""))
      let print = try draw("print", "p.html")
      #expect(print.code == 2 && print.message.contains("--theme print is for pictures"))
      #expect(!workspace.folder.names(in: ".").contains("p.html"))
    }
  }
}
