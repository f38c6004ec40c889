import TestSupport
import Testing

@testable import Fetching

/// What is not asked at all.
@Suite struct RefusalTests {
  private func seen(_ address: String, allowing: [String] = []) throws -> (FetchFailure?, Int) {
    try withServer(["/": { _, _ in [.send(reply(200, body: feed))] }]) { server in
      var policy = testPolicy()
      policy.allowedPrivate = Set(
        allowing.compactMap { HostPort($0.replacing("PORT", with: "\(server.port)")) })
      let fetcher = Fetcher(
        testing: policy, names: ["intranet.example:\(server.port):127.0.0.1"])
      let outcome = fetcher.outcome(of: address.replacing("PORT", with: "\(server.port)"))
      guard case .failed(let failure) = outcome else { return (nil, server.requests.count) }
      return (failure, server.requests.count)
    }
  }

  @Test(arguments: [
    "http://127.0.0.1:PORT/", "http://2130706433:PORT/", "http://017700000001:PORT/",
    "http://0x7f000001:PORT/", "http://localhost:PORT/", "http://feeds.localhost:PORT/",
    "http://[::1]:PORT/", "http://[::]:PORT/", "http://intranet.example:PORT/",
    "http://10.1.2.3/", "http://[fe80::1%25eth0]/", "http://[fd00:ec2::254]/",
    "http://100.100.100.200/", "https://192.168.0.1/",
  ])
  func privateAddressesWithoutPermission(_ address: String) throws {
    let (failure, requests) = try seen(address)
    #expect(failure?.kind == .refusedAddress)
    #expect(requests == 0)
  }

  @Test(arguments: [
    "http://2130706433:PORT/", "http://0177.0.0.1:PORT/", "http://127.1:PORT/",
    "http://localhost:PORT/", "http://intranet.example:PORT/", "http://127.0.0.1:1/",
    "http://[::ffff:127.0.0.1]:PORT/", "http://127.0.0.1:PORT@10.0.0.1/",
  ])
  func permissionIsForOneSpellingOnly(_ address: String) throws {
    let (failure, requests) = try seen(address, allowing: ["127.0.0.1:PORT"])
    #expect(failure?.kind == .refusedAddress)
    #expect(requests == 0)
  }

  @Test func aNumberInAPermissionOpensNothing() throws {
    let (failure, requests) = try seen("http://2130706433:PORT/", allowing: ["2130706433:PORT"])
    #expect(failure?.kind == .refusedAddress && requests == 0)
  }

  @Test(arguments: ["http://Intranet.Example:PORT/", "http://u:p@intranet.example:PORT/?a#b"])
  func aPermittedNameIsAsked(_ address: String) throws {
    let (failure, requests) = try seen(address, allowing: ["intranet.example:PORT"])
    #expect(requests == 1)
    #expect(failure == nil || failure?.status == 404)
  }

  /// Names are read as UTF-8 whatever the locale is, and levelled before they are looked at.
  @Test func namesBeyondASCIIAreAskedAndAddressesInThemSeen() throws {
    try withServer(["/": { _, _ in [.send(reply(200, body: feed))] }]) { server in
      let fetcher = Fetcher(testing: testPolicy(server))
      let refused = try fetcher.failure(of: "http://①②⑦.0.0.1:\(server.port)/")
      #expect(refused.kind == .refusedAddress)
      let wide = try fetcher.failure(of: "http://１２７。0。0。1:\(server.port)/")
      #expect(wide.kind == .refusedAddress)
      #expect(server.requests.isEmpty)
    }
    try withServer(["http://žinios.example/": { _, _ in [] }]) { proxy in
      let fetcher = Fetcher(policy: testPolicy(), proxies: Proxies(http: "http://\(proxy.place)"))
      _ = try fetcher.failure(of: "http://žinios.example/feed")
      #expect(
        proxy.requests.map(\.path).contains { $0.hasPrefix("http://xn--inios-tib.example/") })
      let refused = try fetcher.failure(of: "http://①②⑦.0.0.1/")
      #expect(refused.kind == .refusedAddress)
    }
  }

  @Test(arguments: [
    ("file:///etc/passwd", FetchFailure.Kind.refusedScheme), ("ftp://example.org/", .refusedScheme),
    ("gopher://example.org/", .refusedScheme), ("example.org/feed", .badAddress),
    ("", .badAddress), ("http://", .badAddress),
    ("http://exa mple.org/", .badAddress), ("http://example.org\r\nX: y/", .badAddress),
    ("http://example.org/\0", .badAddress), ("http://u:secret@exa mple.org:x/", .badAddress),
  ])
  func whatIsNoWebAddress(_ address: String, _ kind: FetchFailure.Kind) throws {
    let failure = try Fetcher(testing: testPolicy()).failure(of: address)
    #expect(failure.kind == kind)
    #expect(!failure.message.contains("secret"))
  }

  @Test func aClosedPortIsUnreachable() throws {
    let server = try LoopbackServer([:])
    let policy = testPolicy(server)
    server.stop()
    _ = try? Fetcher(testing: policy).failure(of: server.address("/"))
    let failure = try Fetcher(testing: policy).failure(of: server.address("/"))
    #expect(failure.kind == .unreachable)
    #expect(failure.message == "the server does not answer: \(server.place)")
  }

  @Test func aServerWithoutTLSIsNoSecureServer() throws {
    try withServer([:]) { server in
      let plain = Fetcher(testing: testPolicy(server))
      let address = "https://u:secret@\(server.place)/"
      // The client greeting never looks like a request, so the server says nothing and waits.
      let failure = try plain.failure(of: address)
      #expect([.handshake, .timedOut].contains(failure.kind))
      #expect(!failure.message.contains("secret") && !failure.address.contains("secret"))
    }
  }
}
