import TestSupport
import Testing

@testable import Fetching

@Suite struct ConditionalTests {
  @Test(arguments: [
    Validators(etag: "\"v1\"", lastModified: "Mon, 06 Sep 2010 00:01:00 GMT"),
    Validators(etag: "W/\"weak\""),
    Validators(etag: "unquoted-gzip", lastModified: "2010-09-06 00:01"),
    Validators(etag: "\"ä ; \\\"\"", lastModified: "Sat, 16 Nov 2041 19:11:00 GMT"),
    Validators(lastModified: "Thu, 01 Jan 1970 00:00:00 GMT"),
  ])
  func sendsBackWhatCameByteForByte(_ validators: Validators) throws {
    let fields =
      (validators.etag.map { ["ETag: \($0)"] } ?? [])
      + (validators.lastModified.map { ["Last-Modified: \($0)"] } ?? [])
    try withServer([
      "/feed": { _, number in
        [.send(number == 1 ? reply(200, fields, body: feed) : reply(304))]
      }
    ]) { server in
      let fetcher = Fetcher(testing: testPolicy(server))
      let first = try fetcher.body(of: server.address("/feed"))
      #expect(first.facts.validators == validators)
      #expect(String(decoding: first.bytes, as: UTF8.self) == feed)
      let second = fetcher.outcome(of: server.address("/feed"), first.facts.validators)
      #expect(second?.unchanged == validators)
      let sent = server.requests[1]
      #expect(sent.value(of: "If-None-Match") == validators.etag.map(latin1))
      #expect(sent.value(of: "If-Modified-Since") == validators.lastModified)
    }
  }

  @Test func a304ReplacesWhatItNames() throws {
    try withServer(["/feed": { _, _ in [.send(reply(304, ["ETag: \"v2\""]))] }]) { server in
      let outcome = Fetcher(testing: testPolicy(server)).outcome(
        of: server.address("/feed"), Validators(etag: "\"v1\"", lastModified: "odd"))
      #expect(outcome?.unchanged == Validators(etag: "\"v2\"", lastModified: "odd"))
    }
  }

  @Test func validatorsGoOnlyToTheAddressThatGaveThem() throws {
    try withServer([
      "/feed": { _, _ in [.send(redirect(302, to: "/there"))] },
      "/there": { _, number in
        [.send(number == 1 ? reply(200, ["ETag: \"t\""], body: feed) : reply(304))]
      },
    ]) { server in
      let fetcher = Fetcher(testing: testPolicy(server))
      let first = try fetcher.body(of: server.address("/feed"))
      var known = first.facts.validators
      known.source = first.facts.finalAddress
      #expect(fetcher.outcome(of: server.address("/feed"), known)?.unchanged?.etag == "\"t\"")
      #expect(
        server.requests.map { $0.value(of: "If-None-Match") } == [nil, nil, nil, "\"t\""])
      known.source = server.address("/elsewhere")
      #expect(try fetcher.failure(of: server.address("/feed"), known).kind == .unaskedNotModified)
    }
  }

  @Test func a304NobodyAskedForIsAFailure() throws {
    try withServer(["/feed": { _, _ in [.send(reply(304))] }]) { server in
      let fetcher = Fetcher(testing: testPolicy(server))
      for validators in [nil, Validators()] {
        let failure = try fetcher.failure(of: server.address("/feed"), validators)
        #expect(failure.kind == .unaskedNotModified)
      }
    }
  }

  @Test func validatorsCannotSmuggleHeaderLines() throws {
    try withServer(["/feed": { _, _ in [.send(reply(200, body: feed))] }]) { server in
      let evil = Validators(etag: "a\r\nX-Evil: 1", lastModified: "b\nX-Evil: 2")
      _ = Fetcher(testing: testPolicy(server)).outcome(of: server.address("/feed"), evil)
      #expect(server.requests.count == 1)
      #expect(server.requests[0].value(of: "X-Evil") == nil)
      #expect(server.requests[0].value(of: "If-None-Match") == nil)
    }
  }

  @Test func asksHonestlyWithoutCookies() throws {
    try withServer([
      "/feed": { _, _ in [.send(reply(200, ["Set-Cookie: a=b"], body: feed))] }
    ]) { server in
      let fetcher = Fetcher(testing: testPolicy(server))
      for _ in 1...2 { _ = try fetcher.body(of: server.address("/feed")) }
      let sent = server.requests[1]
      #expect(sent.value(of: "User-Agent") == "scout-test/0.1 (+tests)")
      #expect(sent.value(of: "Cookie") == nil)
      #expect(sent.value(of: "Accept-Encoding")?.contains("gzip") == true)
      #expect(server.connectionCount == 1, "the connection is used again")
    }
  }
}

/// The server reads bytes as Latin-1.
private func latin1(_ text: String) -> String {
  String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
}
