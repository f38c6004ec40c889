import Foundation
import Pipeline
import Signals
import TestSupport
import Testing
import Text

@Suite("All feeds at a glance")
struct FeedInventoryTests {
  @Test("Each list has its feeds with class, language, country, readers, last answer and signals")
  func list() throws {
    let workspace = try HeatWorkspace.scanned()
    let more = """
      <opml><head><title>More feeds</title></head><body><outline text="Folder">
      <outline text="Long \(String(repeating: "name ", count: 20))" xmlUrl="https://www.a.lt/f" language="lt-LT"/>
      </outline><outline text="B" xmlUrl="https://b.example/f" category="/class/company,/country/lv"/>
      </body></opml>
      """
    try workspace.folder.write(more, to: "feeds/more.opml")
    let text = try workspace.scout("feeds", "list")
    #expect(text.code == 0)
    for line in [
      "heat: 3 feeds, read by heat",
      "  Alpha                           trade-press  en          2026-11-16        2  heat/alpha.rss",
      "more: 2 feeds, no radar reads it",
      "  Long name name name name name…  news         lt    lt    not asked            a.lt/f",
      "No radar reads more: write the names under feeds: in a radar.yaml.",
    ] {
      #expect(text.lines.contains(line), "\(line)\nin\n\(text.text)")
    }
    #expect(text.lines.allSatisfy { $0.count <= 100 })
    let inventory = try workspace.workbench.feedInventory()
    let feeds = inventory.lists.flatMap(\.feeds)
    #expect(feeds.map(\.country) == [nil, nil, nil, "lt", "lv"])
    #expect(feeds.map(\.signals) == [2, 2, 2, 0, 0] && feeds[3].folders == ["Folder"])
    #expect(feeds[0].radars == ["heat"] && feeds[0].answered == workspace.workbench.now)
    #expect(feeds[4].sourceClass == .company && feeds[4].answered == nil)
  }

  @Test(
    "Named radars show their own lists only, and a workspace that was never scanned gets no store")
  func ofRadar() throws {
    let workspace = try HeatWorkspace.make()
    try workspace.folder.write("<opml><body/></opml>", to: "feeds/other.opml")
    let json = try workspace.json("feeds", "list", "heat")
    #expect(json["lists"]?.array.map { $0["name"]?.string } == ["heat"])
    #expect(!workspace.folder.exists(".scout"))
    let unknown = try workspace.scout("feeds", "list", "haet")
    #expect(unknown.code == 2 && unknown.message.contains("did you mean 'heat'?"))
  }

  @Test("A list that cannot be read has its line, and the others are shown")
  func broken() throws {
    let workspace = try HeatWorkspace.make()
    try workspace.folder.write("no list", to: "feeds/broken.opml")
    let ending = try workspace.scout("feeds", "list")
    #expect(ending.code == 1 && ending.text.contains("heat: 3 feeds"))
    #expect(ending.text.contains("problem: feeds/broken.opml: "))
  }

  @Test("Text from lists reaches the terminal without control characters")
  func hostile() throws {
    let workspace = try HeatWorkspace.make()
    let bad = "&#x9b;31m &#x202e;b\u{7f}ad"
    try workspace.folder.write(
      "<opml><head><title>\(bad)</title></head><body><outline text=\"\(bad)\">"
        + "<outline text=\"\(bad)\" xmlUrl=\"https://a.example/\(bad)\"/>"
        + "<outline text=\"\(bad)\" xmlUrl=\"x:\(bad)\"/></outline></body></opml>",
      to: "bad.opml")
    let imported = try workspace.scout("feeds", "import", "bad.opml")
    let listed = try workspace.scout("feeds", "list")
    for text in [imported.text, imported.message, listed.text] {
      let isClean = text.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7f..<0xa0).contains($0.value) && $0.value != 0x202e || $0 == "\n"
      }
      #expect(isClean, "\(text)")
    }
    #expect(listed.text.contains("bad: 1 feed"))
  }
}
