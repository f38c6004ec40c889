import TestSupport
import Testing

@testable import Fetching

/// The parts that need no network.
@Suite struct PureTests {
  private func hop(_ address: String) throws -> Hop {
    try Hop(index: 0, request: FetchRequest(address: address), policy: testPolicy())
  }

  private func following(_ hop: Hop, _ target: String) throws -> Hop {
    try Hop(
      following: hop, to: target, writtenAs: nil, permanently: true, spent: .zero,
      policy: testPolicy())
  }

  @Test(arguments: [
    ("https://example.org/b", true), ("https://x:y@example.org/b", true),
    ("https://other.example/", false), ("http://example.org/", false),
    ("https://example.org:8443/", false), ("https://x:y@other.example/", false),
  ])
  func credentialsStayAtTheirOrigin(_ target: String, _ stay: Bool) throws {
    let first = try hop("https://me:s%40cret@example.org/a")
    #expect(first.address.text == "https://example.org/a")
    #expect(first.address.credentials == Credentials(user: "me", password: "s@cret"))
    let next = try following(first, target)
    #expect(next.address.credentials == (stay ? first.address.credentials : nil))
    #expect(!next.address.text.contains("@"))
  }

  @Test func headsKeepTheFirstValidatorAndIgnoreTrailers() {
    var head = ResponseHead()
    for line in [
      "HTTP/1.1 200 OK\r\n", "ETag:  \"a\" \r\n", "etag: \"b\"\r\n", "Last-Modified:\r\n",
      "no colon\r\n", "Content-Type: text/xml;charset = 'utf-8'\r\n", "\r\n", "ETag: \"c\"\r\n",
    ] {
      head.take(line: line.utf8)
    }
    #expect(head.isComplete && head.status == 200)
    #expect(head.validators == Validators(etag: "\"a\""))
    #expect(head.charset == "utf-8")
  }

  @Test func aValidatorThatIsNotUTF8IsDropped() {
    var head = ResponseHead()
    head.take(line: "HTTP/1.1 200 OK\r\n".utf8)
    head.take(line: Array("ETag: \"".utf8) + [0xE9, 0x22, 13, 10])
    #expect(head.validators.isEmpty)
  }

  @Test func proxiesFollowTheEnvironment() throws {
    let variables = [
      "http_proxy": "http://proxy:3128", "HTTP_PROXY": "http://evil:1",
      "ALL_PROXY": "socks5h://all:1080", "no_proxy": "example.org, .lt,localhost",
    ]
    let proxies = Proxies { variables[$0] }
    func proxy(_ address: String) throws -> String? {
      proxies.proxy(for: try WebAddress(checking: address, redirected: false))
    }
    #expect(try proxy("http://feeds.example/") == "http://proxy:3128")
    #expect(try proxy("https://feeds.example/") == "socks5h://all:1080")
    #expect(try proxy("http://example.org/") == nil)
    #expect(try proxy("http://a.example.org/") == nil)
    #expect(try proxy("http://anexample.org/") != nil)
    #expect(try proxy("http://vu.lt/") == nil)
  }

  @Test func everyFailureHasOneLine() {
    for kind in FetchFailure.Kind.allCases {
      let failure = FetchFailure(kind: kind, address: "http://example.org/", redirected: true)
      #expect(!failure.message.isEmpty && !failure.message.contains("\n"))
    }
  }
}

/// What a proxy says in its own name is told as such.
@Suite struct ProxyRefusalTests {
  @Test(arguments: ["http", "https"])
  func aProxyThatWantsAPasswordSaysSo(_ scheme: String) throws {
    let refusal: LoopbackServer.Script = { _, _ in [.send(reply(407)), .close] }
    try withServer([
      "feeds.example:443": refusal, "http://feeds.example/": refusal,
    ]) { server in
      let proxy = "http://\(server.place)"
      let fetcher = Fetcher(policy: testPolicy(), proxies: Proxies(http: proxy, https: proxy))
      var outcome: FetchOutcome?
      let request = FetchRequest(address: "\(scheme)://feeds.example/", isPermitted: true)
      fetcher.fetch([request]) { outcome = $1 }
      guard case .failed(let failure) = try #require(outcome) else {
        throw Unexpected(outcome: outcome)
      }
      #expect(failure.kind == .proxy)
      #expect(failure.message.contains("407 (it wants a user name and a password)"))
    }
  }
}

/// The proxy itself may be private; what it is asked for may not.
@Suite struct ProxyTests {
  @Test func aPrivateProxyIsAskedAndLiteralTargetsAreNot() throws {
    try withServer(["http://feeds.example/": { _, _ in [.send(reply(200, body: feed))] }]) {
      server in
      let fetcher = Fetcher(
        policy: testPolicy(), proxies: Proxies(http: "http://\(server.place)"))
      let body = try fetcher.body(of: "http://feeds.example/")
      #expect(body.status == 200)
      for address in ["http://10.0.0.1/", "http://2130706433/", "http://localhost/"] {
        let failure = try fetcher.failure(of: address)
        #expect(failure.kind == .refusedAddress)
      }
      #expect(server.requests.map(\.path).filter { !$0.hasSuffix("robots.txt") }.count == 1)
    }
  }
}
