import TestSupport

extension BadCase {
  private static let packed = gzip(feed)
  private static let isPacked = ["Content-Encoding: gzip"]
  private static let plain = "HTTP/1.1 200 OK\r\nConnection: close\r\n"

  static let bodies = [
    BadCase(
      "a page instead of a feed names the feed it knows",
      ends: ["failed this is a web page, not a feed; the page names http://127.0.0.1"],
      asked: ["/feed"],
      text(
        200, ["Content-Type: text/html"],
        "<html><head><link rel=alternate type='application/rss+xml' href='/ok'></head></html>")),
    BadCase(
      "a feed that is called a page", ends: ["ok 50"], asked: ["/feed"],
      ok("Content-Type: text/html; charset=utf-8")),
    BadCase(
      "a charset that is a lie", ends: ["ok 50"], asked: ["/feed"],
      .send(
        reply(
          200, ["Content-Type: text/xml; charset=us-ascii"],
          body: feed.replacing("t0<", with: "é<")))),
    BadCase("gzip", ends: ["ok 50"], asked: ["/feed"], .send(reply(200, isPacked, bytes: packed))),
    BadCase(
      "gzip that is cut: what came is read, and it is asked for again without conditions",
      ends: ["ok", "ok"], asked: twice,
      .send(reply(200, isPacked + ["ETag: \"a\""], bytes: Array(packed.dropLast(30))))),
    BadCase(
      "gzip that is none is asked for once more without compression",
      ends: ["ok 50"], asked: ["/feed", "/feed identity"], .send(reply(200, isPacked, body: feed))),
    BadCase(
      "gzip that nobody declared", ends: ["ok 50"], asked: ["/feed"],
      .send(reply(200, bytes: packed))),
    BadCase(
      "an encoding that nobody knows", ends: ["ok 50"], asked: ["/feed", "/feed identity"],
      .send(reply(200, ["Content-Encoding: x-foo"], body: feed))),
    BadCase(
      "rubbish behind gzip", ends: ["ok 50"], asked: ["/feed"],
      .send(reply(200, isPacked, bytes: packed + Array("garbage".utf8)))),
    BadCase(
      "a length that is too short: what came is read, and it is asked for again",
      ends: ["ok", "ok"], asked: twice,
      .send("HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 400\r\n\r\n\(feed)"), .close),
    BadCase(
      "a length that is too long: what came is read, and it is asked for again",
      ends: [
        "ok 50 the answer broke off before its end; what came was read", "ok 50",
      ], asked: twice,
      .send("HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 9999\r\n\r\n\(feed)"), .close),
    BadCase(
      "too many header lines", ends: ["failed too large: more than 20 kB of header"],
      asked: ["/feed"],
      .send("HTTP/1.1 200 OK\r\n"),
      .send(String(repeating: "X-Long: \(String(repeating: "y", count: 900))\r\n", count: 40)),
      .send("\r\n\(feed)"), .close),
    BadCase(
      "a body larger than the bound after unpacking", ends: ["failed too large: more than 50 kB"],
      asked: ["/feed"],
      .send(reply(200, isPacked, bytes: gzip(String(repeating: "A", count: 60_000))))),
    BadCase(
      "one byte after another", ends: ["failed too slow: not finished within 2 s"],
      asked: ["/feed"], .send(plain + "\r\n"), .drip(Array(feed.utf8), seconds: 0.2)),
    BadCase(
      "header lines without end", ends: ["failed too slow: not finished within 2 s"],
      asked: ["/feed"], .send(plain), .drip(Array("X-Y: z\r\n".utf8), seconds: 0.05)),
    BadCase(
      "not a single byte", ends: ["failed too slow: nothing came for 1 s"], asked: ["/feed"],
      .pause(seconds: 4)),
    BadCase(
      "a body without end", ends: ["failed too large: more than 50 kB"], asked: ["/feed"],
      .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
      .endless(Array("1d\r\n<item><title>x</title></item>\r\n".utf8))),
    BadCase(
      "a connection that is reset", ends: ["failed the answer broke off before its end"],
      asked: ["/feed"], .send("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<rss>"), .reset),
    BadCase(
      "not HTTP", ends: ["failed the answer is not HTTP"], asked: ["/feed"],
      .send("\u{0}\u{1}\u{2}SSH-2.0-foo\r\n"), .close),
    BadCase(
      "HTTP/0.9", ends: ["failed the answer is not HTTP"], asked: ["/feed"], .send(feed), .close),
    BadCase(
      "a chunk without a size", ends: ["failed the answer broke off before its end"],
      asked: ["/feed"],
      .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n\(feed)"), .close),
    BadCase(
      "many hints before the answer", ends: ["ok 50"], asked: ["/feed"],
      .send(String(repeating: "HTTP/1.1 103 Early Hints\r\n\r\n", count: 50)), ok()),
  ]
}
