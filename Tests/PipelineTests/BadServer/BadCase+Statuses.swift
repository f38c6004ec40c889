import TestSupport

extension BadCase {
  private static let page = "<html><title>Just a moment...</title></html>"

  static let statuses = [
    BadCase(
      "410: gone, and not asked any more",
      ends: ["gone the server says that it is gone for good (410)", "gone gone for good since"],
      asked: ["/feed"], text(410)),
    BadCase(
      "404", ends: ["failed the server answered 404", "failed the server answered 404"],
      asked: twice, text(404, [], "nope")),
    BadCase(
      "403 of a bot challenge, told by a header",
      ends: ["blocked the server wants to see a person"], asked: ["/feed"],
      text(403, ["Server: cloudflare", "cf-mitigated: challenge"], "<html>challenge</html>")),
    BadCase(
      "403 of a bot challenge, told by its page",
      ends: ["blocked the server wants to see a person"], asked: ["/feed"], text(403, [], page)),
    BadCase(
      "a bot challenge as a success", ends: ["blocked the server wants to see a person"],
      asked: ["/feed"], text(200, ["Content-Type: text/html"], page)),
    BadCase(
      "403 without a challenge", ends: ["blocked the server answered 403 (access denied)"],
      asked: ["/feed"], text(403)),
    held("429 with seconds", ["Retry-After: 120"], until: "06:02 UTC"),
    held(
      "429 with a date",
      ["Date: Mon, 16 Nov 2026 06:00:00 GMT", "Retry-After: Mon, 16 Nov 2026 06:05:00 GMT"],
      until: "06:05 UTC"),
    held("429 for longer than a week", ["Retry-After: 99999999999999999999"], until: "2026-11-23"),
    held("429 with a time before now: as without", ["Retry-After: -5"], until: "07:00 UTC"),
    held("503 with seconds", ["Retry-After: 60"], status: 503, until: "06:01 UTC"),
    BadCase(
      "503 without a time", ends: ["failed the server answered 503", "failed"], asked: twice,
      text(503)),
    BadCase(
      "500 with a feed as its page, which is not read", ends: ["failed the server answered 500"],
      asked: ["/feed"], text(500, [], feed)),
    BadCase(
      "every second answer fails", ends: ["ok 50", "failed the server answered 500", "unchanged"],
      asked: twice + ["/feed"]
    ) { _, number in [number % 2 == 1 ? ok() : text(500)] },
    BadCase(
      "a status of three noughts", ends: ["failed the answer is not HTTP"], asked: ["/feed"],
      .send("HTTP/1.1 099 X\r\nContent-Length: 0\r\n\r\n"), .close),
    BadCase(
      "text and data mining is reserved", ends: ["blocked the publisher reserves"],
      asked: ["/feed"], ok("TDM-Reservation: 1", "TDM-Policy: https://example.org/policy.json")),
  ]

  private static func held(
    _ name: String, _ fields: [String], status: Int = 429, until moment: String
  ) -> BadCase {
    BadCase(
      "\(name): the host is left alone until \(moment)",
      ends: ["waiting the server answered \(status)…\(moment)", "waiting its host…\(moment)"],
      asked: ["/feed"], text(status, fields))
  }
}
