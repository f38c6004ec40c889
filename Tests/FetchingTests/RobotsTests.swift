import TestSupport
import Testing

@testable import Fetching

@Suite("What robots.txt says")
struct RobotsTests {
  private func forbids(_ text: String, _ path: String) -> Bool {
    RobotsRules(Array(text.utf8), for: "scout").forbids(path) != nil
  }

  @Test(
    "The longest rule counts, and of equal ones the one that allows (RFC 9309, 5.1 and 5.2)",
    arguments: [
      ("disallow: *.gif$\ndisallow: /example/\nallow: /publications/", "/a/b.gif", true),
      ("disallow: *.gif$\ndisallow: /example/\nallow: /publications/", "/a/b.gif?x", false),
      ("disallow: /example/\nallow: /example/page/", "/example/page/x", false),
      ("disallow: /example/page/\nallow: /example/", "/example/page/x", true),
      ("allow: /p\ndisallow: /p", "/page", false), ("disallow: /p\nallow: /p", "/page", false),
      ("disallow: /", "/", true), ("disallow:", "/", false), ("", "/anything", false),
      ("disallow: /", "/robots.txt", false), ("disallow: /feed", "/Feed", false),
      ("disallow: /a*z$", "/abcz", true), ("disallow: /a*z$", "/abczd", false),
      ("disallow: /a*b*c", "/aXXbYYcZ", true), ("disallow: /a**c", "/abc", true),
      ("disallow: /*", "/x", true), ("disallow: *", "/x", true), ("disallow: /x$", "/x", true),
      ("disallow: /x$", "/xy", false), ("disallow: /*?", "/feed?page=2", true),
      ("disallow: /föö", "/f%C3%B6%c3%b6", true), ("disallow: /f%c3%b6", "/fö", true),
      ("disallow: /~joe", "/%7Ejoe/x", true), ("disallow: /a%2fb", "/a/b", false),
      ("disallow: /a%2fb", "/a%2Fb", true), ("  Disallow :  /x  # why", "/x", true),
    ])
  func rules(_ lines: String, _ path: String, _ forbidden: Bool) {
    #expect(forbids("user-agent: *\n\(lines)", path) == forbidden)
  }

  @Test("The groups that name scout count alone, and together")
  func groups() {
    let text = """
      User-Agent: *
      Disallow: /everyone
      User-agent: other
      User-agent: SCOUT/0.1
      Disallow: /a
      Sitemap: https://example.org/map.xml
      Disallow: /b

      user-agent: scouting-bot
      disallow: /c
      user-agent: scout
      disallow: /d
      """
    #expect(forbids(text, "/a") && forbids(text, "/b") && forbids(text, "/d"))
    #expect(!forbids(text, "/everyone") && !forbids(text, "/c"))
  }

  @Test("A group that allows scout is not joined with that of everyone")
  func allowedByName() {
    #expect(!forbids("user-agent: *\ndisallow: /\nuser-agent: scout\nallow: /", "/feed"))
    #expect(!forbids("user-agent: *\ndisallow: /\nuser-agent: scout\ndisallow:", "/feed"))
  }

  @Test("Odd files: line ends of all kinds, a byte order mark, a web page, bytes beyond the limit")
  func odd() {
    #expect(forbids("\u{feff}user-agent: *\r\rdisallow: /x", "/x"))
    #expect(forbids("user-agent: *\r\ndisallow: /x\r\n", "/x"))
    #expect(!forbids("<html><body>user-agent: * disallow: /</body></html>", "/x"))
    let filler = String(repeating: "# nothing here\n", count: RobotsRules.readBytes / 15 + 1)
    #expect(!forbids(filler + "user-agent: *\ndisallow: /", "/x"))
  }

  @Test("What is kept says the same as what was read")
  func kept() {
    let text =
      "user-agent: scout\ndisallow: /a*b$\nallow: /ä\ncrawl-delay: 2.5\nuser-agent: *\ndisallow: /"
    let rules = RobotsRules(Array(text.utf8), for: "scout")
    #expect(rules.crawlDelay == 3 && rules.rules.count == 2)
    #expect(RobotsRules(kept: rules.description) == rules)
    #expect(RobotsRules(kept: RobotsRules.none.description) == .none)
  }

  @Test(
    "A delay that is no sensible number is none, or the longest",
    arguments: [
      ("1e300", 30), ("inf", 30), ("0x1p70", 30), ("99999999999999999999", 30), ("nan", nil),
      ("-1", nil), ("0", nil), ("soon", nil), ("", nil), ("0.2", 1),
    ] as [(String, Int?)])
  func delays(_ written: String, _ seconds: Int?) {
    let text = "user-agent: *\ncrawl-delay: \(written)"
    #expect(RobotsRules(Array(text.utf8), for: "scout").crawlDelay == seconds)
  }

  @Test("A pattern of many stars costs no more than the path is long times the stars")
  func stars() {
    let pattern = String(repeating: "*a", count: 2_000)
    #expect(
      forbids("user-agent: *\ndisallow: /\(pattern)", "/" + String(repeating: "a", count: 2_500)))
    #expect(
      !forbids("user-agent: *\ndisallow: /\(pattern)b", "/" + String(repeating: "a", count: 2_500)))
  }
}

@Suite("robots.txt is asked for before anything else, and obeyed")
struct RobotsFetchTests {
  private typealias Scripts = [String: LoopbackServer.Script]

  private static func scripts(_ robots: [UInt8]) -> Scripts {
    [
      "/robots.txt": { _, _ in [.send(robots)] },
      "/a": { _, _ in [.send(reply(200, body: feed))] },
      "/b": { _, _ in [.send(redirect(302, to: "/a"))] },
    ]
  }

  /// The outcomes of the paths in words, and the paths that the server saw.
  private func fetch(
    _ scripts: Scripts, _ paths: [String], permitted: Bool = false,
    _ change: (inout HostNotes, LoopbackServer) -> Void = { _, _ in }
  ) throws -> (outcomes: [String], paths: [String], learned: [String]) {
    try withServer(scripts) { server in
      var outcomes = [String](repeating: "", count: paths.count)
      var learned: [String] = []
      var notes = HostNotes()
      change(&notes, server)
      let requests = paths.map {
        FetchRequest(address: server.address($0), isPermitted: permitted)
      }
      Fetcher(testing: testPolicy(server)).fetch(requests, knowing: notes) { event in
        switch event {
        case .ended(let index, .fetched): outcomes[index] = "fetched"
        case .ended(let index, .failed(let failure)): outcomes[index] = failure.kind.rawValue
        case .robots(let origin, let rules):
          #expect(origin == "http://\(server.place)")
          learned.append(rules.description)
        default: break
        }
      }
      return (outcomes, server.requests.map(\.path), learned)
    }
  }

  @Test("Once for a host, before its feeds; what it forbids is not asked, also not by a redirect")
  func obeyed() throws {
    let scripts = Self.scripts(reply(200, body: "User-agent: *\nDisallow: /a"))
    let result = try fetch(scripts, ["/a", "/b", "/b"])
    #expect(result.outcomes == ["robots", "robots", "robots"])
    #expect(result.paths == ["/robots.txt", "/b", "/b"])
    #expect(result.learned == ["user-agent: *\ndisallow: /a"])
  }

  @Test("A permission sets it aside, and then it is not even asked for")
  func permitted() throws {
    let scripts = Self.scripts(reply(200, body: "User-agent: *\nDisallow: /"))
    let result = try fetch(scripts, ["/b"], permitted: true)
    #expect(result.outcomes == ["fetched"] && result.paths == ["/b", "/a"])
  }

  @Test("An answer that is known is not asked for again")
  func known() throws {
    let scripts = Self.scripts(reply(500))
    let result = try fetch(scripts, ["/a", "/b"]) { notes, server in
      notes.robots["http://\(server.place)"] = RobotsRules(kept: "user-agent: *\ndisallow: /b")
    }
    #expect(result.outcomes == ["fetched", "robots"] && result.paths == ["/a"])
  }

  @Test("No robots.txt allows everything", arguments: [401, 403, 404, 410, 451])
  func missing(_ status: Int) throws {
    let result = try fetch(Self.scripts(reply(status, body: "Disallow: /")), ["/a"])
    #expect(result.outcomes == ["fetched"])
  }

  @Test("A server in trouble allows nothing, unless older rules are known", arguments: [500, 503])
  func trouble(_ status: Int) throws {
    let scripts = Self.scripts(reply(status))
    let result = try fetch(scripts, ["/a"])
    #expect(result.outcomes == ["robotsUnreadable"] && result.paths == ["/robots.txt"])
    #expect(result.learned.isEmpty)
    let old = try fetch(scripts, ["/a", "/b"]) { notes, server in
      notes.oldRobots["http://\(server.place)"] = RobotsRules(kept: "user-agent: *\ndisallow: /b")
    }
    #expect(old.outcomes == ["fetched", "robots"])
  }

  @Test("An answer of a proxy is no robots.txt", arguments: [407, 511])
  func proxy(_ status: Int) throws {
    let result = try fetch(Self.scripts(reply(status)), ["/a"])
    #expect(result.outcomes == ["proxy"] && result.learned.isEmpty)
  }

  @Test(
    "A bot challenge says what its status says: 403 that there is none, 503 that nothing may be")
  func challenge() throws {
    let page = "<title>Just a moment...</title>"
    #expect(try fetch(Self.scripts(reply(403, body: page)), ["/a"]).outcomes == ["fetched"])
    let scripts = Self.scripts(reply(503, body: page))
    #expect(try fetch(scripts, ["/a"]).outcomes == ["robotsUnreadable"])
    let old = try fetch(scripts, ["/a", "/b"]) { notes, server in
      notes.oldRobots["http://\(server.place)"] = RobotsRules(kept: "user-agent: *\ndisallow: /b")
    }
    #expect(old.outcomes == ["fetched", "robots"])
  }

  @Test("A robots.txt that asks for a pause holds the host")
  func held() throws {
    let result = try fetch(Self.scripts(reply(429, ["Retry-After: 60"])), ["/a", "/b"])
    #expect(result.outcomes == ["robotsUnreadable", "robotsUnreadable"])
    #expect(result.paths == ["/robots.txt"])
  }

  @Test("Its redirects are followed, five of them; more, or one into a private network, is none")
  func redirected() throws {
    var scripts = Self.scripts(redirect(301, to: "/rules"))
    scripts["/rules"] = { _, _ in [.send(reply(200, body: "User-agent: *\nDisallow: /a"))] }
    #expect(try fetch(scripts, ["/a"]).outcomes == ["robots"])
    scripts["/rules"] = { _, _ in [.send(redirect(302, to: "/rules"))] }
    let loop = try fetch(scripts, ["/a"])
    #expect(loop.outcomes == ["fetched"])
    #expect(loop.paths.count { $0 == "/rules" } == 5)
    scripts["/rules"] = { _, _ in [.send(redirect(302, to: "http://10.0.0.1/robots.txt"))] }
    #expect(try fetch(scripts, ["/a"]).outcomes == ["fetched"])
  }

  @Test("A robots.txt longer than that is read by whole lines")
  func long() throws {
    let start = "User-agent: *\n"
    let rule = "Disallow: /b\n"
    let filler = RobotsRules.readBytes - start.utf8.count - 11
    let text = start + String(repeating: "#", count: filler - 1) + "\n" + rule
    #expect(
      Array(text.utf8)[RobotsRules.readBytes - 1] == UInt8(ascii: "/"), "cut behind the slash")
    #expect(try fetch(Self.scripts(reply(200, body: text)), ["/a"]).outcomes == ["fetched"])
  }

  @Test("An endless robots.txt is read as far as the standard asks")
  func endless() throws {
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nUser-agent: *\nDisallow: /b\n"
    var scripts = Self.scripts([])
    scripts["/robots.txt"] = { _, _ in
      [.send(head), .endless(Array(String(repeating: "#\n", count: 4_000).utf8))]
    }
    #expect(try fetch(scripts, ["/a", "/b"]).outcomes == ["fetched", "robots"])
  }

  @Test("One that breaks off is read by whole lines: half a rule would say something else")
  func brokenOff() throws {
    var scripts = Self.scripts([])
    scripts["/robots.txt"] = { _, _ in
      [
        .send(
          "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent: *\nDisallow: /b\nDisallow: /"),
        .close,
      ]
    }
    #expect(try fetch(scripts, ["/a", "/b"]).outcomes == ["fetched", "robots"])
  }

  @Test("A host that cannot be reached is told as such")
  func unreachable() throws {
    let server = try LoopbackServer([:])
    server.stop()
    let policy = testPolicy(server)
    _ = try? Fetcher(testing: policy).failure(of: server.address("/"))
    #expect(try Fetcher(testing: policy).failure(of: server.address("/a")).kind == .unreachable)
  }
}

@Suite("A host that asks to be left alone is, with all its feeds")
struct HoldTests {
  @Test("429 and 503 with Retry-After: what waits for the host is not asked any more")
  func held() throws {
    try withServer([
      "/1": { _, _ in [.send(reply(503, ["Retry-After: 120"]))] },
      "/2": { _, _ in [.send(reply(200, body: feed))] },
    ]) { server in
      var policy = testPolicy(server)
      policy.connectionsPerHost = 1
      var events: [String] = []
      let requests = ["/1", "/2", "/2"].map { FetchRequest(address: server.address($0)) }
      let fetcher = Fetcher(testing: policy)
      fetcher.fetch(requests, knowing: HostNotes()) { event in
        switch event {
        case .ended(let index, .failed(let failure)):
          events.append("\(index) \(failure.kind) \(failure.retrySeconds ?? 0)")
        case .held(let host, let seconds): events.append("held \(host) \(seconds)")
        case .ended(let index, _): events.append("\(index) answered")
        default: break
        }
      }
      #expect(
        events == [
          "0 status 120", "held 127.0.0.1 120", "1 hostOnHold 120", "2 hostOnHold 120",
        ])
      #expect(server.requests.map(\.path) == ["/1"])
      var notes = HostNotes()
      notes.holds["127.0.0.1"] = 7
      fetcher.fetch([FetchRequest(address: server.address("/2"))], knowing: notes) { event in
        guard case .ended(_, let outcome) = event else { return }
        guard case .failed(let failure) = outcome else {
          Issue.record("it was asked: \(outcome)")
          return
        }
        #expect(failure.kind == .hostOnHold && failure.retrySeconds == 7)
      }
      #expect(server.requests.count == 1)
    }
  }

  @Test("A short pause is waited out, and then the others are asked")
  func short() throws {
    try withServer([
      "/1": { _, _ in [.send(reply(503, ["Retry-After: 1"]))] },
      "/2": { _, _ in [.send(reply(200, body: feed))] },
    ]) { server in
      var policy = testPolicy(server)
      policy.connectionsPerHost = 1
      var fetched = 0
      var held = 0
      let clock = ContinuousClock()
      let time = clock.measure {
        let requests = ["/1", "/2", "/2"].map { FetchRequest(address: server.address($0)) }
        Fetcher(testing: policy).fetch(requests, knowing: HostNotes()) { event in
          if case .ended(_, .fetched) = event { fetched += 1 }
          if case .held = event { held += 1 }
        }
      }
      #expect(fetched == 2 && held == 0 && time >= .seconds(1))
    }
  }

  @Test("Pauses hold from one fetch to the next")
  func across() throws {
    try withServer(["/": { _, _ in [.send(reply(200, body: feed))] }]) { server in
      var policy = testPolicy(server)
      policy.hostPause = .milliseconds(300)
      let fetcher = Fetcher(testing: policy)
      let request = FetchRequest(address: server.address("/"), isPermitted: true)
      let time = ContinuousClock().measure {
        for _ in 1...3 { fetcher.fetch([request]) { _, _ in } }
      }
      #expect(time >= .milliseconds(600))
    }
  }

  @Test("Requests to one host begin a pause apart")
  func pauses() throws {
    try withServer(["/": { _, _ in [.send(reply(200, body: feed))] }]) { server in
      var policy = testPolicy(server)
      policy.hostPause = .milliseconds(150)
      let clock = ContinuousClock()
      let time = clock.measure {
        let requests = Array(repeating: FetchRequest(address: server.address("/")), count: 4)
        Fetcher(testing: policy).fetch(requests) { _, _ in }
      }
      #expect(time >= .milliseconds(600), "robots.txt and four feeds: four pauses")
    }
  }
}
