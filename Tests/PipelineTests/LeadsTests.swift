import Files
import Foundation
import Pipeline
import Radars
import TestSupport
import Testing
import Text

@Suite("scout leads: what clusters could do together")
struct LeadsTests {
  private static let radars = ["food-lt", "energy-fi", "maritime-se"]

  /// `SCOUT_RECORD=1` writes the example and its picture anew, to be read before they are committed.
  @Test("The worked example in the docs is what the program says, and so is its picture")
  func example() throws {
    let workbench = try ScannedExample.workspace.get().workbench
    let list = try workbench.leads(Self.radars, most: 2)
    let picture = try #require(try workbench.drawCards(of: list).first).svg
    let text = try Checkout.text("docs/leads.md")
    let fences = text.components(separatedBy: "```\n")
    try #require(fences.count == 3, "the example stands between two fences")
    let example = "```\n" + list.text() + "```\n"
    if ProcessInfo.processInfo.environment["SCOUT_RECORD"] == "1" {
      let changed = fences[0] + example + fences[2]
      try Data(changed.utf8).write(to: Checkout.root.appending(path: "docs/leads.md"))
      try Data(picture).write(to: Checkout.root.appending(path: "docs/pictures/leads.svg"))
      return
    }
    #expect("```\n" + fences[1] + "```\n" == example)
    #expect(try Checkout.bytes("docs/pictures/leads.svg") == picture)
  }

  @Test("Tables hold every lead with room for what people decide, and stay tables")
  func tables() throws {
    let workbench = try ScannedExample.workspace.get().workbench
    var list = try workbench.leads(Self.radars, most: 5)
    #expect(list.leads.count == 5 && list.count > 5)
    let csv = list.csv().split(separator: "\r\n")
    #expect(csv.count == 6 && csv[0].hasSuffix("first step,owner,date"))
    #expect(csv.dropFirst().allSatisfy { $0.hasSuffix(",,,") })
    let markdown = list.markdown().split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(markdown.count == 7)
    #expect(try workbench.drawCards(of: list).count == 3)
    #expect(list.text(in: "de").contains("Punkte"))
    list = try workbench.leads(["food-lt", "energy-fi"], most: 1)
    #expect(list.text().contains("The best 1 of"))
  }

  @Test("What programs read adds up too")
  func report() throws {
    let workspace = try ScannedExample.workspace.get()
    let report = try workspace.json("leads", "food-lt", "energy-fi", "--most", "4")
    guard case .array(let leads)? = report["leads"] else {
      Issue.record("no leads")
      return
    }
    #expect(leads.count == 4)
    for lead in leads {
      guard case .array(let reasons)? = lead["reasons"], case .integer(let points)? = lead["points"]
      else {
        Issue.record("no reasons")
        return
      }
      let parts = reasons.map { reason -> Int in
        guard case .integer(let count)? = reason["count"], case .integer(let each)? = reason["each"]
        else { return .min }
        return count * each
      }
      #expect(parts.reduce(0, +) == points)
    }
  }

  @Test("Misuse is told with what to do")
  func refusals() throws {
    let workspace = try TestWorkspace.example()
    let twice = try workspace.scout("leads", "food-lt", "food-lt")
    #expect(twice.code == 2 && twice.message.contains("leads are between different radars"))
    #expect(try workspace.scout("leads", "food-lt").code == 2)
    let both = try workspace.scout("leads", "food-lt", "energy-fi", "--cards", "--json")
    #expect(both.code == 2)
  }
}
