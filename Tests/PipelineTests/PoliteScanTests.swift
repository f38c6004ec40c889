import Fetching
import Foundation
import Pipeline
import Synchronization
import TestSupport
import Testing
import Text

@Suite("A scan keeps to what publishers and servers say, from one scan to the next")
struct PoliteScanTests {
  private func scan(
    _ workspace: TestWorkspace, _ server: LoopbackServer, _ more: String...
  ) throws -> Program.Ending {
    try Program("scout").run(
      [
        "scan", "--host-pause", "0", "--allow-private-network", server.place, "--now",
        workspace.now,
      ]
        + more, in: workspace.folder.path)
  }

  private static func rss(_ more: String = "") -> [UInt8] {
    reply(
      200,
      body: "<rss version='2.0'><channel><title>T</title>\(more)<item><title>Heat</title>"
        + "<guid>1</guid></item></channel></rss>")
  }

  @Test("robots.txt is kept for a day and obeyed, unless the list has a permission with a reason")
  func robots() throws {
    try withServer([
      "/robots.txt": { _, _ in [.send(reply(200, body: "User-agent: *\nDisallow: /shut"))] },
      "/shut": { _, _ in [.send(Self.rss())] }, "/open": { _, _ in [.send(Self.rss())] },
    ]) { server in
      var workspace = try HeatWorkspace.make(["shut", "open"], on: server)
      let first = try scan(workspace, server, "-q")
      #expect(first.code == 1)
      #expect(first.firstLine.hasSuffix("1 ok, 0 unchanged, 0 failed, 1 blocked; 1 new signal"))
      #expect(
        first.lines[1].hasSuffix("robots.txt asks programs not to fetch it (Disallow: /shut)"))
      workspace.now = "2026-11-17T05:59:59Z"
      _ = try scan(workspace, server, "-q")
      #expect(server.requests.map(\.path) == ["/robots.txt", "/open", "/open"])
      workspace.now = "2026-11-17T06:00:01Z"
      _ = try scan(workspace, server, "-q")
      #expect(server.requests.count { $0.path == "/robots.txt" } == 2)

      let allowed = try HeatWorkspace.make(
        ["shut"], on: server, attributes: "permission=\"Ms Berg, by mail on 2026-10-01\"")
      let read = try scan(allowed, server, "-q")
      #expect(read.code == 0)
      #expect(read.lines[1].hasSuffix("read by permission: Ms Berg, by mail on 2026-10-01"))
      let empty = try HeatWorkspace.make(["shut"], on: server, attributes: "permission=\" \"")
      #expect(try scan(empty, server, "-q").firstLine.contains("1 blocked"))
      #expect(try empty.scout("check").text.contains("gives no reason"))
    }
  }

  @Test("A host that asked for a pause is left alone by the next scans, with all its feeds")
  func held() throws {
    try withServer([
      "/busy": { _, _ in [.send(reply(429, ["Retry-After: 600"]))] },
      "/other": { _, _ in [.send(Self.rss())] },
    ]) { server in
      var workspace = try HeatWorkspace.make(["busy"], on: server)
      let first = try scan(workspace, server, "-q")
      #expect(first.code == 0 && first.firstLine.contains("0 failed, 1 waiting"))
      try workspace.folder.write(
        try HeatWorkspace.make(["busy", "other"], on: server).folder.text("feeds/heat.opml"),
        to: "feeds/heat.opml")
      workspace.now = "2026-11-16T06:09:59Z"
      let second = try scan(workspace, server, "-q")
      #expect(second.firstLine.contains("2 waiting"))
      #expect(
        second.lines[1].contains("its host 127.0.0.1 asked to be left alone until 2026-11-16"))
      #expect(server.requests.map(\.path) == ["/busy"])
      workspace.now = "2026-11-16T06:10:01Z"
      #expect(try scan(workspace, server, "-q").firstLine.contains("1 waiting"))
      #expect(server.requests.map(\.path).sorted() == ["/busy", "/busy", "/other"])
    }
  }

  @Test(
    "--scheduled keeps to ttl and backs off, says nothing for one dead feed, and calls for most")
  func scheduled() throws {
    try withServer([
      "/hourly": { _, _ in [.send(Self.rss("<ttl>60</ttl>"))] },
      "/free": { _, _ in [.send(Self.rss())] },
    ]) { server in
      var workspace = try HeatWorkspace.make(["hourly", "free", "dead"], on: server)
      for minute in ["00", "10"] {
        workspace.now = "2026-11-16T06:\(minute):00Z"
        let ending = try scan(workspace, server, "--scheduled")
        #expect(ending.code == 0 && ending.output.isEmpty && ending.message.isEmpty)
      }
      #expect(
        server.requests.map(\.path).sorted() == ["/dead", "/free", "/free", "/hourly"])
      let json = try scan(workspace, server, "--scheduled", "--json")
      #expect(json.text.contains("its publisher wants to be asked every 60 minutes"))
      #expect(json.text.contains("it failed once in a row"))
      workspace.now = "2026-11-16T06:20:00Z"
      let byHand = try scan(workspace, server, "-q")
      #expect(byHand.code == 1 && byHand.firstLine.contains("2 unchanged, 1 failed"))

      let worse = try HeatWorkspace.make(["dead", "dead2", "free"], on: server)
      let call = try scan(worse, server, "--scheduled")
      #expect(call.code == 1 && call.firstLine.contains("2 failed"))
    }
  }

  @Test("A host that turns us away after a few requests starves none of its feeds")
  func starving() throws {
    let names = (1...6).map { "f\($0)" }
    let answers = Answers()
    var scripts: [String: LoopbackServer.Script] = [:]
    for name in names {
      scripts["/\(name)"] = { _, _ in
        let isMuch = answers.next() % 3 == 0
        return [.send(isMuch ? reply(429, ["Retry-After: 60"]) : Self.rss())]
      }
    }
    try withServer(scripts) { server in
      var workspace = try HeatWorkspace.make(names, on: server)
      for day in 16...20 {
        workspace.now = "2026-11-\(day)T06:00:00Z"
        _ = try Program("scout").run(
          [
            "scan", "-q", "--host-pause", "0", "--connections-per-host", "1",
            "--allow-private-network", server.place, "--now", workspace.now,
          ], in: workspace.folder.path)
      }
      #expect(Set(server.requests.map(\.path)).count == 6)
    }
  }

  @Test("What --since left out is there for the next scan")
  func since() throws {
    try withServer([
      "/feed": { _, _ in
        [
          .send(
            reply(200, ["ETag: \"a\""], body: Entry.feed([Entry("1", "Old", day: "2026-10-01")])))
        ]
      }
    ]) { server in
      let workspace = try HeatWorkspace.make(["feed"], on: server)
      let first = try scan(workspace, server, "-q", "--since", "2026-11-01")
      #expect(first.firstLine.contains("1 ok") && first.firstLine.hasSuffix("; 0 new signals"))
      #expect(try scan(workspace, server, "-q").firstLine.hasSuffix("; 1 new signal"))
      #expect(try scan(workspace, server, "-q").firstLine.contains("1 unchanged"))
    }
  }

  @Test("Passwords in addresses are sent to their server and shown nowhere")
  func passwords() throws {
    try withServer([
      "/locked": { request, _ in
        let isKnown = request.value(of: "Authorization") == "Basic YW5uYTpzM2NyM3Q="
        return [.send(isKnown ? Self.rss() : reply(401))]
      },
      "/broken": { _, _ in [.send(reply(500))] },
    ]) { server in
      let workspace = try HeatWorkspace.make(["locked", "broken"], on: server)
      let list = try workspace.folder.text("feeds/heat.opml")
      try workspace.folder.write(
        list.replacing("http://", with: "http://anna:s3cr3t@"), to: "feeds/heat.opml")
      let report = try scan(workspace, server)
      #expect(report.firstLine.contains("1 ok, 0 unchanged, 1 failed"))
      let json = try scan(workspace, server, "--json")
      _ = try workspace.scout("freeze", "heat")
      let edition = try workspace.folder.text("radars/heat/editions/2026-11-16.json")
      for text in [report.text, report.message, json.text, json.message, edition] {
        #expect(!text.contains("s3cr3t") && !text.contains("anna"))
      }
    }
  }
}

/// Counts the answers of all scripts of a test.
private final class Answers: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

@Suite("Two scans of one workspace, and one that is stopped")
struct ScanEndingTests {
  private static func slow(_ seconds: Double) -> LoopbackServer.Script {
    { _, _ in [.pause(seconds: seconds), .send(reply(200, body: Entry.feed([Entry("s", "Slow")])))]
    }
  }

  private func arguments(_ server: LoopbackServer) -> [String] {
    [
      "scan", "--host-pause", "0", "--allow-private-network", server.place, "--now", demoTime,
    ]
  }

  @Test("The second one says that it waits, and goes on when the first is done")
  func two() throws {
    try withServer(["/slow": Self.slow(1)]) { server in
      let workspace = try HeatWorkspace.make(["slow"], on: server)
      let scout = try Program("scout")
      let first = try scout.start(arguments(server), in: workspace.folder.path)
      try #require(first.wait { !server.requests.isEmpty })
      let second = try scout.start(arguments(server), in: workspace.folder.path)
      #expect(second.wait { second.message.contains("another scan of this workspace is running") })
      #expect(server.mostOpen == 1)
      let (one, two) = (try first.end(), try second.end())
      #expect(one.code == 0 && one.firstLine.contains("1 ok"))
      #expect(two.code == 0 && two.firstLine.contains("1 unchanged"))
    }
  }

  @Test("Ctrl-C ends it within a second, with a report of what has come, and all of that is stored")
  func interrupted() throws {
    let quick: LoopbackServer.Script = { _, _ in
      [.send(reply(200, body: Entry.feed([Entry("q", "Heat pump, quickly")])))]
    }
    try withServer(["/slow": Self.slow(20), "/quick": quick]) { server in
      let workspace = try HeatWorkspace.make(["slow", "quick"], on: server)
      let scan = try Program("scout").start(arguments(server), in: workspace.folder.path)
      try #require(scan.wait { scan.message.contains("1/2 ok: quick") })
      let clock = ContinuousClock()
      var ending: Program.Ending?
      let time = try clock.measure {
        scan.interrupt()
        ending = try scan.end()
      }
      #expect(time < .seconds(1))
      #expect(ending?.code == 130)
      #expect(
        ending?.firstLine.hasSuffix("1 ok, 0 unchanged, 0 failed, 1 not reached; 1 new signal")
          == true)
      #expect(ending?.text.contains("Stopped before the end") == true)
      let titles = try workspace.workbench.inbox("heat", all: true).map(\.title)
      #expect(titles == ["Heat pump, quickly"])
    }
  }
}
