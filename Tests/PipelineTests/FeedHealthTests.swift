import Fetching
import Pipeline
import Store
import TestSupport
import Testing
import Text

@testable import Pipeline

@Suite("Each feed gets a verdict and a next step")
struct FeedVerdictTests {
  private static let today = Day("2026-11-16")!
  private static let now = Timestamp(day: today)

  private func verdict(_ facts: FeedFacts, held: Timestamp? = nil) -> FeedVerdict {
    FeedVerdict(facts, in: "feeds/heat.opml", held: held, today: Self.today)
  }

  /// A feed that answered last on a day, and failed since then.
  private func failed(
    _ trouble: String, times: Int = 1, since: String = "2026-11-15", found: [String] = []
  ) -> FeedFacts {
    var facts = FeedFacts(
      checked: Self.now, succeeded: Timestamp(day: Day("2026-09-01")!), failures: times,
      lastError: "it went wrong")
    facts.trouble = trouble
    facts.failingSince = Timestamp(day: Day(since)!)
    facts.found = found
    return facts
  }

  private func working(_ change: (inout FeedFacts) -> Void = { _ in }) -> FeedFacts {
    var facts = FeedFacts(checked: Self.now, succeeded: Self.now)
    facts.newest = Day("2026-11-10")
    change(&facts)
    return facts
  }

  @Test("Feeds that work: ok, moved, slow, silent")
  func working() {
    #expect(verdict(working()).word == .ok && verdict(working()).next == nil)
    #expect(verdict(working { $0.newest = nil }).word == .ok, "a feed without dates is not silent")
    let moved = verdict(working { ($0.movedTo, $0.movedScans) = ("https://b.example/", 2) })
    #expect(moved.word == .moved && moved.finding.contains("https://b.example/, seen in 2 of 3"))
    #expect(verdict(working { $0.address = "https://b.example/" }).word == .moved)
    #expect(verdict(working { $0.answerTime = 10_001 }).word == .slow)
    let silent = verdict(working { $0.newest = Day("2026-05-19") })
    #expect(silent.word == .silent && silent.since == Day("2026-05-19") && !silent.isHealthy)
    #expect(verdict(working { $0.newest = Day("2026-05-20") }).word == .ok)
  }

  @Test(
    "Feeds that do not",
    arguments: [
      ("certificate", FeedVerdict.Word.certificate, "tell the publisher"),
      ("handshake", .certificate, "tell the publisher"),
      ("robots", .blocked, "permission="), ("reserved", .blocked, "permission="),
      ("challenge", .blocked, "let feed readers in"), ("blocked", .blocked, "USER:PASSWORD"),
      ("notAFeed", .notAFeed, "scout feeds discover"), ("unreachable", .failing, "wait"),
      ("status", .failing, "wait"),
    ])
  func broken(_ trouble: String, _ word: FeedVerdict.Word, _ next: String) throws {
    let verdict = verdict(failed(trouble))
    #expect(verdict.word == word && verdict.since == Day("2026-11-15") && !verdict.isHealthy)
    #expect(try #require(verdict.next).contains(next))
  }

  @Test("Dead after three failures, or after two that lie a week apart; since the first of them")
  func dead() {
    #expect(verdict(failed("status", times: 2)).word == .failing)
    let dead = verdict(failed("status", times: 3, since: "2026-11-14"))
    #expect(dead.word == .dead && dead.since == Day("2026-11-14"))
    #expect(dead.finding == "it went wrong; it last answered on 2026-09-01")
    #expect(verdict(failed("nameNotFound", times: 2, since: "2026-11-09")).word == .dead)
    #expect(verdict(failed("nameNotFound", times: 2, since: "2026-11-10")).word == .failing)
  }

  @Test("Turned away: no trouble for a week, and then it is told")
  func turnedAway() {
    var facts = FeedFacts()
    facts.turnAway("the server answered 429", at: Self.now.adding(seconds: -6 * 86_400))
    facts.turnAway("the server answered 429", at: Self.now)
    #expect(verdict(facts).word == .waiting && verdict(facts).since == Day("2026-11-10"))
    facts.failingSince = Self.now.adding(seconds: -7 * 86_400)
    let told = verdict(facts)
    #expect(told.word == .failing && !told.isHealthy)
    #expect(told.finding == "it has been asked to come later ever since: the server answered 429")
    facts.succeed(ResponseFacts(), asked: nil, at: Self.now)
    #expect(verdict(facts).word == .ok)
  }

  @Test("A page that came instead names the feed to put in its place")
  func page() {
    let verdict = verdict(failed("notAFeed", found: ["https://a.example/feed.xml"]))
    #expect(verdict.next == "in feeds/heat.opml, put https://a.example/feed.xml in its place")
  }

  @Test("Gone, never asked, and held back")
  func others() {
    #expect(verdict(working { $0.gone = Self.now }).word == .gone)
    #expect(verdict(FeedFacts()).word == .unasked)
    let until = Self.now.adding(seconds: 60)
    #expect(verdict(working(), held: until).word == .ok, "it answered today")
    let held = verdict(
      working { $0.checked = Self.now.adding(seconds: -86_400) }, held: until)
    #expect(held.word == .waiting && held.isHealthy)
    #expect(held.finding == "its host asked to be left alone until 2026-11-16 00:01 UTC")
  }
}

@Suite("scout feeds check tells how the feeds do, and what none of them covers")
struct FeedHealthTests {
  private static let scripts: [String: LoopbackServer.Script] = [
    "/well": { _, _ in
      [.send(reply(200, body: Entry.feed([Entry("1", "Heat pump in a pilot plant")])))]
    },
    "/silent": { _, _ in
      [.send(reply(200, body: Entry.feed([Entry("2", "Membrane", day: "2025-12-01")])))]
    },
    "/gone": { _, _ in [.send(reply(410))] },
    "/page": { _, _ in
      [
        .send(
          reply(
            200,
            body: "<html><link rel=alternate type='application/rss+xml' href='/well'></html>"))
      ]
    },
  ]

  private func workspace(_ server: LoopbackServer) throws -> TestWorkspace {
    try HeatWorkspace.make(
      ["well", "silent", "gone", "page", "dead"], on: server,
      attributes: "category=\"/class/research,/country/fi\" language=\"en\"")
  }

  private func check(
    _ workspace: TestWorkspace, _ server: LoopbackServer, _ more: String...
  ) throws -> Program.Ending {
    try Program("scout").run(
      [
        "feeds", "check", "-q", "--host-pause", "0", "--allow-private-network", server.place,
        "--now", workspace.now,
      ] + more, in: workspace.folder.path)
  }

  @Test("As a table, the worst first, with the next step under each row")
  func table() throws {
    try withServer(Self.scripts) { server in
      let ending = try check(workspace(server), server)
      #expect(ending.code == 1)
      #expect(
        ending.firstLine
          == "2026-11-16: 5 feeds: 1 ok, 1 silent, 1 failing, 1 not a feed, 1 gone")
      let rows = ending.lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      #expect(
        rows.prefix(6).map { $0.split(separator: " ").first } == [
          "verdict", "gone", "not", "failing", "silent", "ok",
        ])
      #expect(ending.text.contains("→ in feeds/heat.opml, put http://\(server.place)/well in its"))
      #expect(ending.lines.allSatisfy { $0.count <= 160 })
    }
  }

  @Test("Blind spots: what the one healthy feed does not cover")
  func blindSpots() throws {
    try withServer(Self.scripts) { server in
      let workspace = try workspace(server)
      let json = try JSON.value(JSONValue.self, from: check(workspace, server, "--json").output)
      let spots = try #require(json["blindSpots"]?.array.first)
      #expect(spots["quadrants"] == .array([.string("Food"), .string("Sea")]))
      #expect(spots["languages"] == .array([]))
      #expect(
        spots["countries"]?.array.compactMap(\.string) == [
          "de", "dk", "ee", "lt", "lv", "no", "pl", "se",
        ])
      #expect(spots["sourceClasses"]?.array.contains(.string("research")) == false)
      #expect(spots["healthyFeeds"] == .integer(1) && spots["feeds"] == .integer(5))
      let words = json["feeds"]?.array.compactMap { $0["verdict"]?["word"]?.string }
      #expect(words == ["gone", "not a feed", "failing", "silent", "ok"])
    }
  }

  @Test("A list that is named for a radar stands for its own")
  func otherList() throws {
    try withServer(Self.scripts) { server in
      let workspace = try workspace(server)
      try workspace.folder.write(
        workspace.folder.text("feeds/heat.opml"), to: "feeds/other.opml")
      try workspace.folder.write("<opml version=\"2.0\"><body/></opml>", to: "feeds/heat.opml")
      let ending = try check(workspace, server, "heat", "--feeds", "other")
      #expect(ending.text.contains("Heat Radar (heat): 1 of 5 feeds healthy; none covers"))
    }
  }

  @Test("--stored asks nobody, and what a check found a scan knows")
  func stored() throws {
    try withServer(Self.scripts) { server in
      let workspace = try workspace(server)
      let before = try check(workspace, server, "--stored")
      #expect(before.firstLine == "2026-11-16: 5 feeds: 5 unasked")
      #expect(server.requests.isEmpty)
      let first = try check(workspace, server)
      let asked = server.requests.count
      #expect(try check(workspace, server, "--stored").text == first.text)
      #expect(server.requests.count == asked)
      let scan = try workspace.scout(
        "scan", "-q", "--allow-private-network", server.place,
        "--host-pause", "0")
      #expect(scan.firstLine.hasPrefix("2026-11-16: 5 feeds: 0 ok, 2 unchanged, 2 failed, 1 gone"))
    }
  }
}
