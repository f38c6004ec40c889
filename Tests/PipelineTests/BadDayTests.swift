import Fetching
import Foundation
import Pipeline
import Signals
import Store
import TestSupport
import Testing
import Text

@Suite("A bad day of the feeds costs nothing that was stored")
struct BadDayTests {
  private static let names = [
    "fine", "unchanged", "gone", "broken", "moved", "packed", "cut", "endless", "stalled", "closed",
  ]

  /// A feed with one entry of its own.
  private static func feed(_ name: String, _ day: Int = 1) -> String {
    Entry.feed(
      (1...day).map { Entry("\(name)\($0)", "Heat pump number \($0) of \(name)") }, title: name)
  }

  /// On the first day every feed is in order; from the second on each has its trouble.
  private static func scripts(stallsFor seconds: Double) -> [String: LoopbackServer.Script] {
    var scripts: [String: LoopbackServer.Script] = [:]
    for name in names {
      scripts["/\(name)"] = { request, day in
        guard day > 1 else { return [.send(reply(200, ["ETag: \"\(name)\""], body: feed(name)))] }
        return trouble(name, request, seconds)
      }
    }
    scripts["/new-place"] = { _, _ in [.send(reply(200, body: feed("moved", 2)))] }
    return scripts
  }

  private static func trouble(
    _ name: String, _ request: LoopbackServer.Request, _ seconds: Double
  ) -> [LoopbackServer.Step] {
    switch name {
    case "fine": return [.send(reply(200, body: feed(name, 2)))]
    case "unchanged":
      let isKnown = request.value(of: "If-None-Match") == "\"unchanged\""
      return [.send(reply(isKnown ? 304 : 500))]
    case "gone": return [.send(reply(404, body: "no"))]
    case "broken": return [.send(reply(500, body: "oh"))]
    case "moved": return [.send(redirect(301, to: "/new-place"))]
    case "packed":
      return [.send(reply(200, ["Content-Encoding: gzip"], bytes: gzip(feed(name, 2))))]
    case "cut":
      return [.send("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{\"version\""), .close]
    case "endless":
      let block = Array(String(repeating: " ", count: 65_536).utf8)
      return [.send("HTTP/1.1 200 OK\r\n\r\n{"), .endless(block)]
    case "stalled":
      return [
        .send("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{"), .pause(seconds: seconds), .close,
      ]
    default: return [.close]
    }
  }

  /// A workspace whose feeds are those of the server; the last one is on a server that will close.
  private func workspace(
    _ names: [String], on server: LoopbackServer, _ closing: LoopbackServer
  ) throws -> TestWorkspace {
    let workspace = try HeatWorkspace.make()
    let outlines = names.map { name in
      let address = (name == "closed" ? closing : server).address("/\(name)")
      return "<outline type=\"rss\" text=\"\(name)\" xmlUrl=\"\(address)\"/>"
    }
    try workspace.folder.write(
      "<opml version=\"2.0\"><body>\(outlines.joined())</body></opml>", to: "feeds/heat.opml")
    return workspace
  }

  @Test("Each trouble has its line, the others are read, and the scan ends in bounded time")
  func troubles() throws {
    let server = try LoopbackServer(Self.scripts(stallsFor: 20))
    let closing = try LoopbackServer(Self.scripts(stallsFor: 0))
    defer { server.stop() }
    let workspace = try workspace(Self.names, on: server, closing)
    var policy = FetchPolicy(userAgent: "scout-test")
    policy.stallTimeout = .seconds(1)
    policy.totalTimeout = .seconds(4)
    policy.decodedBytes = 2_000_000
    policy.connectionsPerHost = 20
    policy.hostPause = .zero
    policy.allowedPrivate = Set([server, closing].compactMap { HostPort($0.place) })
    let first = try workspace.workbench.scan(ScanOrder(policy: policy))
    #expect(first.count(.ok) == 10 && first.newSignals == 10)
    closing.stop()

    let start = Date()
    let second = try workspace.workbench.scan(ScanOrder(policy: policy))
    #expect(Date().timeIntervalSince(start) < 10)
    let lines = second.feeds.map { "\($0.title): \($0.outcome), \($0.new) new" }
    #expect(
      lines == [
        "fine: ok, 1 new", "unchanged: unchanged, 0 new", "gone: failed, 0 new",
        "broken: failed, 0 new", "moved: ok, 1 new", "packed: ok, 1 new", "cut: failed, 0 new",
        "endless: failed, 0 new", "stalled: failed, 0 new", "closed: failed, 0 new",
      ])
    let reasons = second.feeds.compactMap(\.reason)
    let expected = [
      "the server answered 404", "the server answered 500", "the answer broke off",
      "too large", "too slow", "the server does not answer",
    ]
    #expect(reasons.count == expected.count)
    for (reason, beginning) in zip(reasons, expected) { #expect(reason.hasPrefix(beginning)) }
    let stored = try Store(path: workspace.folder.path(".scout/scout.sqlite"))
    let kept = Set(try stored.signals(ofRadar: "heat").map(\.title))
    #expect(kept.isSuperset(of: Self.names.map { "Heat pump number 1 of \($0)" }))
    #expect(kept.count == 13)
  }

  @Test("At the front door: exit code 1, and a line for each feed that failed")
  func frontDoor() throws {
    let server = try LoopbackServer(Self.scripts(stallsFor: 0))
    let closing = try LoopbackServer(Self.scripts(stallsFor: 0))
    defer { server.stop() }
    let names = Self.names.filter { $0 != "stalled" }
    let workspace = try workspace(names, on: server, closing)
    func scan() throws -> Program.Ending {
      try workspace.scout(
        "scan", "-q", "--host-pause", "0", "--allow-private-network", server.place,
        "--allow-private-network", closing.place)
    }
    let first = try scan()
    #expect(
      first.code == 0 && first.firstLine.hasSuffix("9 ok, 0 unchanged, 0 failed; 9 new signals"))
    closing.stop()
    let second = try scan()
    #expect(second.code == 1)
    #expect(second.firstLine.hasSuffix("3 ok, 1 unchanged, 5 failed; 3 new signals"))
    let failed = second.lines.filter { $0.hasPrefix("  failed    ") }
    #expect(failed.count == 5)
    for (line, name) in zip(failed, ["gone", "broken", "cut", "endless", "closed"]) {
      #expect(line.hasPrefix("  failed    \(name) (http://127.0.0.1:") && line.contains("): "))
    }
  }
}
