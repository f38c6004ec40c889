import Foundation
import Pipeline
import TestSupport
import Testing
import Text

@Suite("A week of a radar for members")
struct DigestTests {
  private func mail(_ workspace: TestWorkspace, _ more: String...) throws -> String {
    let ending = try Program("scout").run(
      ["digest", "heat", "-o", "out/mail.html", "--now", workspace.now] + more,
      in: workspace.folder.path)
    try #require(ending.code == 0, "\(ending.message)")
    return try workspace.folder.text("out/mail.html")
  }

  @Test("The mail says what is new, proposed, decided and silent, in the language asked for")
  func mail() throws {
    var workspace = try HeatWorkspace.scanned()
    for (ring, why) in [("watch", "too early"), ("adopt", "three members <b>bought</b> one")] {
      let placed = try workspace.scout("place", "heat", "heat-pumps", ring, "--why", why)
      try #require(placed.code == 0)
    }
    let html = try mail(workspace)
    for part in [
      "<html lang=\"en\">", "<title>Heat Radar, 2026-11-10 to 2026-11-16</title>",
      "New signals (3)", "Second pilot plant with a heat pump opens in Turku",
      "Proposed by this week&#39;s evidence", "Pilot (before: Adopt)", "Adopt (before: Watch)",
      "three members &lt;b&gt;bought&lt;/b&gt; one",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(!html.contains("Feeds that bring nothing"))
    let german = try mail(workspace, "--lang", "de")
    #expect(german.contains("Neue Signale (3)") && german.contains("<html lang=\"de\">"))
    let lithuanian = try workspace.scout("digest", "heat", "--lang", "lt").text
    #expect(lithuanian.contains("## Nauji signalai (3)") && lithuanian.contains("## Nuspręsta"))

    workspace.now = "2026-11-23T06:00:00Z"
    try workspace.folder.write("nothing", to: "feeds/heat/alpha.rss")
    _ = try workspace.scout("scan", "-q")
    let later = try mail(workspace)
    #expect(later.contains("Feeds that bring nothing"))
    #expect(later.contains("Alpha") && later.contains("does not answer since 2026-11-"))
    #expect(later.contains("No new signal matched") == !later.contains("New signals"))
  }

  @Test("With a neighbour's radar it tells what the clusters could do together")
  func leads() throws {
    let workspace = try ScannedExample.workspace.get().copy()
    let ending = try workspace.scout("digest", "food-lt", "--with", "energy-fi")
    #expect(ending.code == 0, "\(ending.message)")
    let lines = ending.lines
    let start = try #require(lines.firstIndex(of: "## Possible partners"))
    let leads = lines[(start + 2)...].prefix { $0.hasPrefix("- **") }
    #expect((1...5).contains(leads.count))
    #expect(!(try workspace.scout("digest", "food-lt").text.contains("Possible partners")))
  }

  @Test("Of a signal stand at most 300 characters, however often it is named")
  func short() throws {
    let workspace = try HeatWorkspace.make()
    let long = "A heat pump in a pilot plant " + String(repeating: "of long words ", count: 100)
    try workspace.write(
      [Entry("a1", "Heat pump in a pilot plant", long, day: "2026-11-10")], to: "alpha")
    try workspace.scan()
    for text in [try mail(workspace), try workspace.scout("digest", "heat").text] {
      let words = text.components(separatedBy: "of long words").count - 1
      #expect((1...22).contains(words))
    }
  }
}
