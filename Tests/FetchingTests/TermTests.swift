import Testing
import Text

@testable import Fetching

@Suite("What a server says about time and use")
struct TermTests {
  private static let now = Timestamp(rfc3339: "2026-11-16T06:00:00Z")

  private func terms(_ fields: [String]) -> ResponseTerms {
    var head = ResponseHead()
    for line in ["HTTP/1.1 200 OK"] + fields + [""] { head.take(line: "\(line)\r\n".utf8) }
    return head.terms
  }

  @Test(
    "Retry-After counts in seconds and in dates of all three forms, at most for a week",
    arguments: [
      ("120", 120), ("99999999999999999999", 604_800), ("604801", 604_800),
      ("Mon, 16 Nov 2026 06:05:00 GMT", 300), ("Monday, 16-Nov-26 06:05:00 GMT", 300),
      ("Mon Nov 16 06:05:00 2026", 300), ("Sat, 16 Nov 2041 06:05:00 GMT", 604_800),
    ])
  func retries(_ written: String, _ seconds: Int) {
    #expect(terms(["Retry-After: \(written)"]).retrySeconds(now: Self.now) == seconds)
  }

  @Test(
    "A Retry-After that makes no sense is none",
    arguments: ["0", "-5", "soon", "1.5", "Mon, 16 Nov 2026 05:59:00 GMT", "+7", ""])
  func noRetry(_ written: String) {
    #expect(terms(["Retry-After: \(written)"]).retrySeconds(now: Self.now) == nil)
  }

  @Test("A date counts from the server's own clock, which may be wrong")
  func ownClock() {
    let fields = [
      "Date: Tue, 16 Nov 2027 06:00:00 GMT", "Retry-After: Tue, 16 Nov 2027 06:02:00 GMT",
      "Expires: Tue, 16 Nov 2027 07:00:00 GMT",
    ]
    #expect(terms(fields).retrySeconds(now: Self.now) == 120)
    #expect(terms(fields).freshSeconds(now: Self.now) == 3_600)
  }

  @Test(
    "How long an answer is fresh",
    arguments: [
      (["Cache-Control: max-age=43200"], 43_200),
      (["Cache-Control: public, Max-Age = \"60\""], 60),
      (["Cache-Control: max-age=600", "Age: 540"], 60),
      (["Cache-Control: max-age=600", "Age: 900"], 0),
      (["Cache-Control: max-age=60", "Expires: Mon, 16 Nov 2026 09:00:00 GMT"], 60),
      (["Cache-Control: s-maxage=900"], nil),
      (["Cache-Control: no-cache, max-age=900"], 0), (["Cache-Control: no-store"], 0),
      (["Cache-Control: public", "Cache-Control: max-age=5"], 5),
      (["Expires: Mon, 16 Nov 2026 09:00:00 GMT"], 10_800),
      (["Expires: 0"], 0), (["Expires: Mon, 16 Nov 2020 09:00:00 GMT"], 0), ([], nil),
    ] as [([String], Int?)])
  func freshness(_ fields: [String], _ seconds: Int?) {
    #expect(terms(fields).freshSeconds(now: Self.now) == seconds)
  }

  @Test("Text and data mining is reserved where the field says 1, and nowhere else")
  func reservation() {
    #expect(terms(["TDM-Reservation: 1"]).isReserved)
    #expect(!terms(["TDM-Reservation: 0"]).isReserved && !terms([]).isReserved)
  }
}
