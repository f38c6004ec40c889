import Foundation
import Pipeline
import TestSupport
import Testing
import Text

@Suite("The feeds of a site are found and kept")
struct DiscoverTests {
  @Test("What the page names and links is read; comments go last")
  func page() throws {
    let page = """
      <html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed">
      <link rel="alternate" type="application/rss+xml" href="/main"></head>
      <body><a href="/rss">feeds</a> <a href="/news.rss">gone</a></body></html>
      """
    try withServer([
      "/": page.answer, "/comments/feed": feed("Comments on Main"), "/main": feed("Main & more"),
      "/rss": "<html><a href='/deep/feed'>deep</a></html>".answer, "/deep/feed": feed("Deep"),
    ]) { server in
      let json = try discover(server, "/", "--json")
      #expect(json.code == 0)
      let report = try JSON.value(JSONValue.self, from: json.output)
      let feeds = report["feeds"]?.array ?? []
      #expect(feeds.map { $0["title"]?.string } == ["Main & more", "Deep", "Comments on Main"])
      #expect(feeds.map { $0["way"]?.string } == ["declared", "linked", "declared"])
      #expect(feeds[0]["entries"] == .integer(2) && feeds[0]["newest"]?.string == "2026-11-10")
      #expect(feeds[0]["format"]?.string == "JSON Feed 1.1" && feeds[0]["language"]?.string == "en")
      #expect(feeds[2]["isOfComments"] == .bool(true))
      #expect(
        server.requests.map(\.path) == [
          "/", "/comments/feed", "/main", "/rss", "/news.rss", "/deep/feed",
        ])
      #expect(server.mostOpen == 1, "one after the other")
    }
  }

  @Test("A feed's own address is that feed, and nothing else is asked")
  func itself() throws {
    try withServer(["/f": feed("Main")]) { server in
      let found = try discover(server, "/f")
      #expect(found.code == 0 && found.text.contains("at this very address"))
      #expect(
        found.text.contains(
          "<outline type=\"rss\" text=\"Main\" xmlUrl=\"\(server.address("/f"))\""))
      #expect(server.requests.count == 1)
    }
  }

  @Test(
    "Where the page names none, common places are asked, beside the page first, until one is there")
  func common() throws {
    try withServer(["/blog/": "<html></html>".answer, "/rss.xml": feed("Main")]) { server in
      let found = try discover(server, "/blog/")
      #expect(found.code == 0 && found.text.contains("in a common place"))
      let paths = server.requests.map(\.path)
      #expect(paths.prefix(3) == ["/blog/", "/blog/feed", "/blog/rss"] && paths.last == "/rss.xml")
    }
  }

  @Test("Where there is none, the exit code is 1, and what was asked is told")
  func none() throws {
    try withServer(["/": "<html></html>".answer]) { server in
      let none = try discover(server, "/")
      #expect(none.code == 1 && none.text.contains("no feed was found"))
      #expect(none.text.contains("\(server.address("/atom.xml")): the server answered 404"))
      #expect(none.text.contains("scout add") && server.requests.count <= 16)
    }
  }

  @Test("A server that wants to be left alone is")
  func refusing() throws {
    let busy = [LoopbackServer.Step.send(reply(429, body: "slow down"))]
    try withServer(["/": "<html></html>".answer, "/feed": { _, _ in busy }]) { server in
      let ending = try discover(server, "/")
      #expect(ending.code == 1)
      #expect(server.requests.map(\.path) == ["/", "/feed"])
    }
  }

  @Test("robots.txt is asked once and kept to, and requests to a host keep their pause")
  func polite() throws {
    let robots = [LoopbackServer.Step.send(reply(200, body: "User-agent: *\nDisallow: /feed"))]
    try withServer([
      "/": "<html></html>".answer, "/robots.txt": { _, _ in robots }, "/feed": feed("No"),
      "/rss.xml": feed("Main"),
    ]) { server in
      let start = SuspendingClock.now
      let found = try discover(server, "/", "--host-pause", "0.2")
      #expect(found.code == 0 && found.text.contains("rss.xml"))
      #expect(server.requests.map(\.path) == ["/robots.txt", "/", "/rss", "/rss.xml"])
      #expect(SuspendingClock.now - start >= .milliseconds(600))
    }
  }

  @Test("The first is put into a list, or all; another time nothing changes")
  func add() throws {
    let page = "<html><a href='/a.rss'>a</a><a href='/b.rss'>b</a></html>"
    try withServer([
      "/": page.answer, "/a.rss": feed("A <\"&'>"), "/b.rss": feed("B"),
    ]) { server in
      let workspace = try HeatWorkspace.make()
      let first = try discover(server, "/", "--add", "heat", in: workspace)
      #expect(first.code == 0 && first.text.contains("feeds/heat.opml: 1 feed added"))
      let list = try workspace.folder.text("feeds/heat.opml")
      let address = server.address("/a.rss")
      #expect(
        list.contains(
          "\n  <outline type=\"rss\" text=\"A &lt;&quot;&amp;'&gt;\" xmlUrl=\"\(address)\" "
            + "language=\"en\"/>\n"))
      let all = try discover(server, "/", "--add", "heat", "--all", in: workspace)
      #expect(all.text.contains("feeds/heat.opml: 1 feed added, 1 was there already"))
      let again = try discover(server, "/", "--add", "heat", "--all", in: workspace)
      #expect(again.text.contains("feeds/heat.opml: nothing to add, 2 were there already"))
      let inventory = try workspace.workbench.feedInventory()
      #expect(inventory.lists[0].feeds.map(\.title) == ["Alpha", "Beta", "Gamma", "A <\"&'>", "B"])
    }
  }

  @Test("A password in the address goes into the list and is shown nowhere")
  func password() throws {
    try withServer(["/f": feed("Main")]) { server in
      let workspace = try HeatWorkspace.make()
      let address = "http://u:secret@\(server.place)/f"
      let ending = try Program("scout").run(
        ["feeds", "discover", address, "--add", "heat", "--allow-private-network", server.place],
        in: workspace.folder.path)
      #expect(ending.code == 0 && !(ending.text + ending.message).contains("secret"))
      #expect(try workspace.folder.text("feeds/heat.opml").contains("xmlUrl=\"\(address)\""))
    }
  }

  @Test(
    "What is no address, and a private one, is refused; a wrong list name before anything is asked")
  func refused() throws {
    try withServer(["/": feed("Main")]) { server in
      let scout = try Program("scout")
      let folder = try HeatWorkspace.make().folder.path
      #expect(try scout.run(["feeds", "discover", "two words"], in: folder).code == 2)
      #expect(try scout.run(["feeds", "discover", "ftp://a.example"], in: folder).code == 2)
      let closed = try scout.run(["feeds", "discover", server.address("/")], in: folder)
      #expect(closed.code == 3 && closed.message.contains("--allow-private-network HOST:PORT"))
      let named = try scout.run(
        ["feeds", "discover", server.address("/"), "--add", "Ä"], in: folder)
      #expect(named.code == 2 && named.message.contains("use a"))
      #expect(try scout.run(["feeds", "discover", "a.example", "--all"], in: folder).code == 2)
      #expect(server.requests.isEmpty)
    }
  }

  @Test("Hostile titles reach the terminal and the list as text")
  func hostile() throws {
    let title = "\u{1b}[2J<script>\u{202e}x"
    try withServer(["/": feed(title)]) { server in
      let workspace = try HeatWorkspace.make()
      let ending = try discover(server, "/", "--add", "heat", in: workspace)
      #expect(
        ending.code == 0 && !ending.text.contains("\u{1b}") && !ending.text.contains("\u{202e}"))
      #expect(Picture(try workspace.folder.bytes("feeds/heat.opml")) != nil)
    }
  }

  private func feed(_ title: String) -> LoopbackServer.Script {
    let text = Entry.feed(HeatWorkspace.alpha, title: title)
    return { _, _ in [.send(reply(200, body: text))] }
  }

  private func discover(
    _ server: LoopbackServer, _ path: String, _ more: String..., in workspace: TestWorkspace? = nil
  ) throws -> Program.Ending {
    try Program("scout").run(
      [
        "feeds", "discover", server.address(path), "--host-pause", "0",
        "--allow-private-network", server.place,
      ] + more,
      in: try workspace?.folder.path ?? TemporaryFolder().path)
  }
}

extension String {
  /// A server's script that always answers with this page.
  fileprivate var answer: LoopbackServer.Script {
    { _, _ in [.send(reply(200, ["Content-Type: text/html"], body: self))] }
  }
}
