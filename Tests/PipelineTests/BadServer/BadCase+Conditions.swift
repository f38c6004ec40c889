import TestSupport

extension BadCase {
  private static let date = "Mon, 06 Sep 2010 00:01:00 GMT"

  /// Validators come back as they came, byte for byte, and a 304 brings new ones.
  static let conditions = [
    kept("a usual ETag and date", "\"v1\"", date),
    kept("a weak ETag", "W/\"a\"", nil), kept("an ETag without quotes", "abc", nil),
    kept("an ETag with a suffix of gzip", "\"abc-gzip\"", nil),
    kept("a date of 1970", nil, "Thu, 01 Jan 1970 00:00:00 GMT"),
    kept("a date that is none", nil, "2010-09-06 00:01"),
    kept("a date of the future", nil, "Sat, 16 Nov 2041 19:11:00 GMT"),
    BadCase(
      "a 304 replaces the ETag, and only both together bring one",
      ends: ["ok 50", "unchanged", "unchanged"],
      asked: [
        "/feed", "/feed If-None-Match: \"v1\" If-Modified-Since: \(date)",
        "/feed If-None-Match: \"v2\" If-Modified-Since: \(date)",
      ]
    ) { request, number in
      let fields = ["ETag: \"v\(number)\"", "Last-Modified: \(date)"]
      let isKnown =
        request.value(of: "If-None-Match") == "\"v\(number - 1)\""
        && request.value(of: "If-Modified-Since") == date
      return [.send(isKnown ? reply(304, fields) : reply(200, fields, body: feed))]
    },
    BadCase(
      "an unchanged body under a new ETag is not parsed again", ends: ["ok 50", "unchanged"],
      asked: ["/feed", "/feed If-None-Match: \"1\""]
    ) { _, number in [ok("ETag: \"\(number)\"")] },
    BadCase(
      "a 304 to a first request", ends: ["failed the server answered 304 (not modified)"],
      asked: ["/feed"], text(304, ["ETag: \"z\""])),
    BadCase(
      "a 304 with a body does not disturb the connection", ends: ["ok 50", "unchanged", "ok 50"],
      asked: ["/feed", "/feed If-None-Match: \"a\"", "/feed If-None-Match: \"b\""]
    ) { _, number in
      switch number {
      case 1: [ok("ETag: \"a\"")]
      case 2: [.send(reply(304, ["ETag: \"b\"", "Content-Length: 9"])), .send("<rss/>...")]
      default: [.send(reply(200, body: feed.replacing("t0<", with: "new<")))]
      }
    },
    BadCase(
      "an empty 200 keeps the validators of the last good answer",
      ends: ["ok 50", "failed the server answered with an empty body", "unchanged"],
      asked: ["/feed", "/feed If-None-Match: \"a\"", "/feed If-None-Match: \"a\""]
    ) { _, number in
      [number == 1 ? ok("ETag: \"a\"") : text(number == 2 ? 200 : 304, ["ETag: \"e\""])]
    },
    BadCase(
      "cookies are not kept", ends: ["ok 50", "unchanged"], asked: twice, ok("Set-Cookie: a=b")),
    BadCase(
      "what the server calls fresh for twelve hours is not asked again within them",
      ends: ["ok 50", "waiting the server calls its last answer fresh"], asked: ["/feed"],
      ok("Cache-Control: max-age=43200")),
  ]

  private static func kept(_ name: String, _ etag: String?, _ date: String?) -> BadCase {
    let fields =
      (etag.map { ["ETag: \($0)"] } ?? []) + (date.map { ["Last-Modified: \($0)"] } ?? [])
    let conditions =
      (etag.map { " If-None-Match: \($0)" } ?? "")
      + (date.map { " If-Modified-Since: \($0)" } ?? "")
    return BadCase(name, ends: ["ok 50", "unchanged"], asked: ["/feed", "/feed\(conditions)"]) {
      _, number in [.send(number == 1 ? reply(200, fields, body: feed) : reply(304))]
    }
  }
}
