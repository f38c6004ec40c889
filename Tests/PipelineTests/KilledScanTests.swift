import Foundation
import GRDB
import Signals
import Store
import TestSupport
import Testing
import Text

@Suite("A scan that is killed loses nothing and is finished by the next one")
struct KilledScanTests {
  private static let feeds = (1...8).map { "feed\($0)" }

  /// Answers after a moment, so that there is something to interrupt.
  private static func server() throws -> LoopbackServer {
    var scripts: [String: LoopbackServer.Script] = [:]
    for name in feeds {
      let entries = (1...30).map { number in
        Entry("\(name)-\(number)", "Heat pump \(number) of \(name) leaves the pilot plant")
      }
      let body = Entry.feed(entries, title: name)
      scripts["/\(name)"] = { request, _ in
        let isKnown = request.value(of: "If-None-Match") == "\"\(name)\""
        return [
          .pause(seconds: 0.03),
          .send(reply(isKnown ? 304 : 200, ["ETag: \"\(name)\""], body: body)),
        ]
      }
    }
    return try LoopbackServer(scripts)
  }

  private func arguments(_ server: LoopbackServer) -> [String] {
    [
      "scan", "heat", "--host-pause", "0", "--allow-private-network", server.place, "--now",
      demoTime,
    ]
  }

  private struct Contents: Equatable {
    var signals: [Signal]
    var hits: [HitName: Day]
    var proposals: [PastProposal]

    init(_ workspace: TestWorkspace) throws {
      let store = try Store(path: workspace.folder.path(".scout/scout.sqlite"))
      signals = try store.signals(ofRadar: "heat").map { signal in
        var signal = signal
        signal.source.id = String(signal.source.id.suffix(5))
        return signal
      }.sorted { $0.title < $1.title }
      hits = try store.hitDays(ofRadar: "heat")
      proposals = try store.pastProposals(ofRadar: "heat")
    }
  }

  @Test(
    "Killed after so many feeds have been stored",
    arguments: [0, 1, 3, 6, 8])
  func killed(stored: Int) throws {
    let server = try Self.server()
    defer { server.stop() }
    let undisturbed = try HeatWorkspace.make(Self.feeds, on: server)
    let scout = try Program("scout")
    #expect(try scout.run(arguments(server), in: undisturbed.folder.path).code == 0)

    let disturbed = try HeatWorkspace.make(Self.feeds, on: server)
    let scan = try scout.start(arguments(server), in: disturbed.folder.path)
    try #require(scan.wait { lines(scan.message) >= stored }, "\(scan.message)")
    scan.kill()
    let ending = try scan.end()
    // What comes after the last feed is short: that kill may come too late, and then nothing may differ either.
    try #require(ending.code == -SIGKILL || stored == Self.feeds.count, "it was over too early")
    let before = try signalCount(disturbed)
    #expect(before >= stored * 30, "what was reported as done is stored")
    #expect(before % 30 == 0, "a feed is stored whole or not at all")

    let next = try scout.run(arguments(server), in: disturbed.folder.path)
    #expect(next.code == 0, "\(next.message)")
    #expect(next.firstLine.hasSuffix("; \(240 - before) new signals"))
    #expect(try integrity(disturbed) == "ok")
    #expect(try Contents(disturbed) == Contents(undisturbed))
    #expect(try Contents(disturbed).signals.count == 240)
  }

  private func lines(_ text: String) -> Int { text.count { $0 == "\n" } }

  /// Looked up with SQLite itself, as the killed program left the file; zero where it made none yet.
  private func signalCount(_ workspace: TestWorkspace) throws -> Int {
    guard workspace.folder.exists(".scout/scout.sqlite") else { return 0 }
    return try DatabaseQueue(path: workspace.folder.path(".scout/scout.sqlite")).read { database in
      guard try database.tableExists("signal") else { return 0 }
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM signal") ?? 0
    }
  }

  private func integrity(_ workspace: TestWorkspace) throws -> String? {
    try DatabaseQueue(path: workspace.folder.path(".scout/scout.sqlite")).read {
      try String.fetchOne($0, sql: "PRAGMA integrity_check")
    }
  }
}
