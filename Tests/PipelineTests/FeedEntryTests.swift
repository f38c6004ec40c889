import Pipeline
import Store
import TestSupport
import Testing

@Suite("What becomes of a feed's entries in a scan")
struct FeedEntryTests {
  private func rss(_ items: String, end: String = "</channel></rss>") -> String {
    "<rss version=\"2.0\"><channel><title>Alpha</title>\(items)\(end)"
  }

  private func item(_ title: String, _ more: String = "") -> String {
    "<item><title>\(title)</title>\(more)<pubDate>2026-11-12</pubDate></item>"
  }

  private func titles(_ workspace: TestWorkspace) throws -> [String] {
    try workspace.workbench.inbox("heat", all: true).map(\.title).filter { $0.hasPrefix("Heat") }
      .sorted()
  }

  /// A workspace whose first feed is this one, the others empty.
  private func workspace(_ feed: String) throws -> TestWorkspace {
    let workspace = try HeatWorkspace.make()
    for name in ["beta", "gamma"] { try workspace.write([], to: name) }
    try workspace.folder.write(feed, to: "feeds/heat/alpha.rss")
    return workspace
  }

  @Test("An entry in whose middle the feed stops waits for the next scan, and is then there once")
  func torn() throws {
    let whole = item("Heat pump one") + item("Heat pump two", "<guid>2</guid>")
    let workspace = try workspace(rss(String(whole.dropLast(60)), end: ""))
    try workspace.scan()
    #expect(try titles(workspace) == ["Heat pump one"])
    try workspace.folder.write(rss(whole), to: "feeds/heat/alpha.rss")
    try workspace.scan()
    #expect(try titles(workspace) == ["Heat pump one", "Heat pump two"])
  }

  @Test("Entries that share a link, or a guid, and are not the same are all kept")
  func shared() throws {
    let link = "<link>https://status.example/</link>"
    let workspace = try workspace(
      rss(
        item("Heat pump down", link) + item("Heat pump slow", link)
          + item("Heat store a", "<guid>x</guid>") + item("Heat store b", "<guid>x</guid>")))
    #expect(try workspace.scan().newSignals == 4)
    #expect(try workspace.scan().newSignals == 0)
  }

  @Test("A feed that says English and writes Swedish is matched by Swedish words")
  func language() throws {
    let swedish = item("Forskarna visar hur en ny värmepump kan göras billigare i hemmen")
    let workspace = try workspace(rss("<language>en-us</language>" + swedish + item("Heat pump")))
    try workspace.scan()
    let store = try workspace.workbench.store()
    #expect(try store.languages(of: ["heat/alpha.rss"]) == ["en", "sv"])
  }
}
