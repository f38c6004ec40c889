import TestSupport
import Testing

@testable import Fetching

@Suite struct RedirectTests {
  private static let scripts: [String: LoopbackServer.Script] = [
    "/ok": { _, _ in [.send(reply(200, body: feed))] },
    "/301": { _, _ in [.send(redirect(301, to: "/ok"))] },
    "/302": { _, _ in [.send(redirect(302, to: "ok#fragment"))] },
    "/303": { _, _ in [.send(redirect(303, to: "/ok"))] },
    "/307": { _, _ in [.send(redirect(307, to: "/ok"))] },
    "/308": { _, _ in [.send(redirect(308, to: "/ok"))] },
    "/301-301": { _, _ in [.send(redirect(301, to: "/301"))] },
    "/301-302": { _, _ in [.send(redirect(301, to: "/302"))] },
    "/302-301": { _, _ in [.send(redirect(302, to: "/301"))] },
    "/loop": { _, _ in [.send(redirect(302, to: "/loop"))] },
    "/nowhere": { _, _ in [.send(reply(302))] },
  ]

  @Test(arguments: [
    ("/ok", nil), ("/301", "/ok"), ("/302", nil), ("/303", nil), ("/307", nil),
    ("/308", "/ok"), ("/301-301", "/ok"), ("/301-302", "/302"), ("/302-301", nil),
  ])
  func followsAndKnowsWhatIsPermanent(_ path: String, _ prefix: String?) throws {
    try withServer(Self.scripts) { server in
      let body = try Fetcher(testing: testPolicy(server)).body(of: server.address(path))
      #expect(body.facts.permanentAddress == prefix.map(server.address))
      #expect(body.facts.finalAddress == server.address("/ok"))
    }
  }

  @Test func sendsValidatorsAlong() throws {
    try withServer(Self.scripts) { server in
      let known = Validators(etag: "\"v\"")
      _ = Fetcher(testing: testPolicy(server)).outcome(of: server.address("/301"), known)
      #expect(server.requests.map { $0.value(of: "If-None-Match") } == ["\"v\"", "\"v\""])
    }
  }

  @Test func aLoopEnds() throws {
    try withServer(Self.scripts) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/loop"))
      #expect(failure.kind == .tooManyRedirects)
      #expect(server.requests.count == 9)
    }
  }

  @Test func aRedirectToNowhereIsAFailure() throws {
    try withServer(Self.scripts) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(
        of: server.address("/nowhere"))
      #expect(failure.kind == .badRedirect && failure.status == 302)
    }
  }

  @Test(arguments: ["file:///etc/passwd", "gopher://127.0.0.1:6379/_INFO", "ftp://example.org/"])
  func otherSchemesAreRefused(_ target: String) throws {
    try withServer(["/": { _, _ in [.send(redirect(302, to: target))] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .refusedScheme && failure.redirected)
    }
  }

  /// Both servers may be asked, but not by way of the other's redirect, in no spelling.
  @Test(arguments: [
    "http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://2130706433:PORT/",
    "http://0177.0.0.1:PORT/", "http://0x7f.1:PORT/", "http://127.1:PORT/",
    "http://[::1]:PORT/", "http://[::ffff:127.0.0.1]:PORT/", "http://u:p@127.0.0.1:PORT/",
    "http://127.0.0.1.:PORT/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/",
    "http://0.0.0.0:PORT/", "//127.0.0.1:PORT/",
  ])
  func privateTargetsAreRefused(_ target: String) throws {
    try withServer(["/": { _, _ in [.send(reply(200, body: feed))] }]) { inner in
      let target = target.replacing("PORT", with: "\(inner.port)")
      try withServer(["/": { _, _ in [.send(redirect(302, to: target))] }]) { outer in
        let fetcher = Fetcher(testing: testPolicy(outer, inner))
        _ = try fetcher.body(of: inner.address("/"))  // leaves an open connection behind
        let failure = try fetcher.failure(of: outer.address("/"))
        #expect(failure.kind == .refusedAddress && failure.redirected)
        #expect(!failure.message.contains("u:p"))
        #expect(inner.requests.count == 1)
      }
    }
  }

  /// Another spelling of the very place that was asked by permission is another place.
  @Test(arguments: ["localhost", "2130706433", "127.1", "[::ffff:7f00:1]"])
  func aPermissionDoesNotReachOtherSpellingsByRedirect(_ host: String) throws {
    try withServer([
      "/": { request, _ in
        let port = request.value(of: "Host")?.split(separator: ":").last ?? ""
        return [.send(redirect(301, to: "http://\(host):\(port)/again"))]
      }
    ]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .refusedAddress)
      #expect(server.requests.map(\.path) == ["/"])
    }
  }
}
