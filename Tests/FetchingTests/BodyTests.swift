import TestSupport
import Testing

@testable import Fetching

/// Bodies as they come, whole and broken.
@Suite struct BodyTests {
  @Test func decodesGzipAndNamesTheCharset() throws {
    let fields = ["Content-Encoding: gzip", "Content-Type: text/xml; charset=\"iso-8859-4\""]
    try withServer(["/": { _, _ in [.send(reply(200, fields, bytes: gzip(feed)))] }]) { server in
      let body = try Fetcher(testing: testPolicy(server)).body(of: server.address("/"))
      #expect(String(decoding: body.bytes, as: UTF8.self) == feed)
      #expect(body.charset == "iso-8859-4")
      #expect(body.contentType == "text/xml; charset=\"iso-8859-4\"")
      #expect(body.status == 200 && body.facts.permanentAddress == nil)
    }
  }

  @Test(arguments: ["gzip", "x-foo"])
  func asksOnceMoreWithoutCompressionAfterALie(_ encoding: String) throws {
    let lie = reply(200, ["Content-Encoding: \(encoding)"], body: feed)
    try withServer(["/": { _, _ in [.send(lie)] }]) { server in
      let body = try Fetcher(testing: testPolicy(server)).body(of: server.address("/"))
      #expect(String(decoding: body.bytes, as: UTF8.self) == feed)
      #expect(server.requests.map { $0.value(of: "Accept-Encoding") }.last == "identity")
      #expect(server.requests.count == 2)
    }
  }

  @Test func bytesAfterTheCompressedBodyAreIgnored() throws {
    let answer = reply(
      200, ["Content-Encoding: gzip"], bytes: gzip(feed) + Array("garbage".utf8))
    try withServer(["/": { _, _ in [.send(answer)] }]) { server in
      let body = try Fetcher(testing: testPolicy(server)).body(of: server.address("/"))
      #expect(String(decoding: body.bytes, as: UTF8.self) == feed)
    }
  }

  @Test func compressedBytesThatNobodyDeclaredComeAsTheyAre() throws {
    try withServer(["/": { _, _ in [.send(reply(200, bytes: gzip(feed)))] }]) { server in
      let body = try Fetcher(testing: testPolicy(server)).body(of: server.address("/"))
      #expect(body.bytes == gzip(feed))
    }
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n",
    "HTTP/1.1 200 OK\r\nContent-Ty",
    "",
  ])
  func whatBreaksOffIsTruncated(_ bytes: String) throws {
    try withServer(["/": { _, _ in [.send(bytes), .close] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .truncated)
    }
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\nZZZ\r\n",
  ])
  func whatCameBeforeTheBreakIsKept(_ bytes: String) throws {
    try withServer(["/": { _, _ in [.send(bytes), .close] }]) { server in
      let body = try Fetcher(testing: testPolicy(server)).body(of: server.address("/"))
      #expect(String(decoding: body.bytes, as: UTF8.self) == "<rss>" && body.isPartial)
    }
  }

  @Test(arguments: ["<rss version='2.0'/>", "\u{0}\u{1}SSH-2.0-x\r\n"])
  func whatIsNotHTTPIsRefused(_ bytes: String) throws {
    try withServer(["/": { _, _ in [.send(bytes), .close] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .notHTTP)
    }
  }

  @Test func anEmptyBodyIsAFailure() throws {
    try withServer(["/": { _, _ in [.send(reply(200, ["ETag: \"e\""]))] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .empty && failure.status == 200)
    }
  }

  @Test(arguments: [404, 410, 429, 500, 503, 206, 300])
  func otherStatusesAreFailures(_ status: Int) throws {
    try withServer(["/": { _, _ in [.send(reply(status, body: feed))] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .status && failure.status == status)
      #expect(failure.message.contains("\(status)"))
    }
  }

  @Test func aBrokenErrorPageIsStillThatError() throws {
    let cut = "HTTP/1.1 404 X\r\nContent-Length: 5000\r\n\r\n<html>"
    try withServer(["/": { _, _ in [.send(cut), .close] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.status == 404)
    }
  }

  @Test func informationalAnswersDoNotCount() throws {
    let hints = String(repeating: "HTTP/1.1 103 Early\r\nETag: \"no\"\r\n\r\n", count: 20)
    try withServer([
      "/": { _, _ in [.send(hints), .send(reply(200, body: feed))] }
    ]) { server in
      let body = try Fetcher(testing: testPolicy(server)).body(of: server.address("/"))
      #expect(body.facts.validators.isEmpty && !body.bytes.isEmpty)
    }
  }
}
