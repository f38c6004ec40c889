import Testing

@testable import Text

struct FeedDateTests {
  @Test(
    "dates are read in the ways in which feeds write them",
    arguments: [
      ("Mon, 06 Sep 2010 00:01:00 +0000", "2010-09-06T00:01:00Z"),
      ("06 Sep 10 00:01 GMT", "2010-09-06T00:01:00Z"),
      ("06 Sep 99 00:01 GMT", "1999-09-06T00:01:00Z"),
      ("Mon, 6 Sep 2010 0:01:00 EST", "2010-09-06T05:01:00Z"),
      ("Fri, 06 Sep 2010 00:01:00 GMT", "2010-09-06T00:01:00Z"),
      ("Mon, 06 September 2010 00:01:00 +02:00", "2010-09-05T22:01:00Z"),
      ("lun., 06 sept. 2010 00:01:00 +0200", "2010-09-05T22:01:00Z"),
      ("Mon, 06 Sep 2010 00:01:00 GMT+7", "2010-09-05T17:01:00Z"),
      ("Mon, 06 Sep 2010 24:00:00 GMT", "2010-09-07T00:00:00Z"),
      ("Fri, Jun 26 2026 10:04:03 PM", "2026-06-26T22:04:03Z"),
      ("Sep 23, 2024", "2024-09-23T00:00:00Z"),
      ("Mon Sep  6 00:01:00 2010", "2010-09-06T00:01:00Z"),
      ("06.09.2010 00:01", "2010-09-06T00:01:00Z"),
      ("2010-09-06T00:01:00Z", "2010-09-06T00:01:00Z"),
      ("2010-09-06T00:01:00.123456789+02:00", "2010-09-05T22:01:00Z"),
      ("2010-09-06T00:01:00 0200", "2010-09-05T22:01:00Z"),
      ("2010-09-06 00:01:00-0530", "2010-09-06T05:31:00Z"),
      ("2010-09-06T00:01Z", "2010-09-06T00:01:00Z"),
      (" 2010-09-06 ", "2010-09-06T00:00:00Z"),
      ("2010-09", "2010-09-01T00:00:00Z"),
      ("2010", "2010-01-01T00:00:00Z"),
      ("2010-249", "2010-09-06T00:00:00Z"),
      ("20100906T000100Z", "2010-09-06T00:01:00Z"),
      ("9/6/2010 12:01:00 AM", "2010-09-06T00:01:00Z"),
      ("2010-09-06 06:01 PM", "2010-09-06T18:01:00Z"),
      ("2010-09-06 12:30:00 AM", "2010-09-06T00:30:00Z"),
      ("6 Sep 2010 6:01 p.m.", "2010-09-06T18:01:00Z"),
      ("2010年9月6日 下午6:01", "2010-09-06T18:01:00Z"),
      ("2010. 9. 6. 12:00", "2010-09-06T12:00:00Z"), ("2010.09.06.", "2010-09-06T00:00:00Z"),
      ("26/09/2010 12:01 PM", "2010-09-26T12:01:00Z"),
      ("26/9/2010", "2010-09-26T00:00:00Z"), ("9/26/2010 18:30", "2010-09-26T18:30:00Z"),
      ("2010/09/06", "2010-09-06T00:00:00Z"), ("6/6/2010", "2010-06-06T00:00:00Z"),
      ("2010-09-06 00:01 GMT+7", "2010-09-05T17:01:00Z"),
      ("2014년 9월 6일", "2014-09-06T00:00:00Z"), ("2014年9月6日 10:00", "2014-09-06T10:00:00Z"),
      ("mar., 06 sept. 2010", "2010-09-06T00:00:00Z"),
      ("1283731260", "2010-09-06T00:01:00Z"),
      ("1283731260000", "2010-09-06T00:01:00Z"),
    ])
  func dates(written: String, meant: String) {
    #expect(Timestamp(feedDate: written)?.description == meant)
  }

  @Test(
    "months are known in the languages around the Baltic Sea, as dates use them",
    arguments: [
      ("6 maj 2010", 5), ("6. januar 2010", 1), ("Mo, 06 Mär 2010", 3), ("6. Dezember 2010", 12),
      ("den 6 oktober 2010", 10), ("6. desember 2010", 12), ("6. kesäkuuta 2010", 6),
      ("ma 6. marraskuuta 2010", 11), ("6. maalis 2010", 3), ("2010 m. gruodžio 6 d.", 12),
      ("6 rugsėjo 2010", 9), ("2010. gada 6. jūnijā", 6), ("6. märts 2010", 3),
      ("R, 6. detsember 2010", 12), ("6 października 2010", 10), ("pon., 6 lut 2010", 2),
      ("6 Kwietnia 2010", 4), ("6 tammik. 2010", 1), ("6 GEGUŽĖS 2010", 5),
    ])
  func months(written: String, month: Int) {
    let day = Timestamp(feedDate: written)?.day.description
    #expect(day == "2010-\(month < 10 ? "0" : "")\(month)-06")
  }

  @Test(
    "a date that does not exist is none",
    arguments: [
      "", "yesterday", "0000-00-00T00:00:00Z", "Thu, 30 Feb 2012 00:00:00 GMT", "2010-13-01",
      "2011-366", "2010-09-06T25:00:00Z", "2010-09-06T00:61:00Z", "Mon, 06 Sep 2010 24:01:00 GMT",
      "06 Sep 2010 07 12:00", "9/6/2010 12:01:00", "2010-09-06T00:00:00+99:00", "Sep 2010",
      "9/6/2010", "13/13/2010", "9/6/10", "9/6/2010 13:00 PM", "6 mar 7 apr 2010", "PM",
      "06/09/2010 12:01 PM", "10/11/2010 1:00 PM", "0001-01-01T00:00:00Z", "2010090612",
      "Mon, 30 Nov -0001 00:00:00 +0000",
    ])
  func impossible(written: String) {
    #expect(Timestamp(feedDate: written) == nil)
  }

  @Test("RFC 3339 is read strictly where it is asked for")
  func strict() {
    #expect(
      Timestamp(rfc3339: "2026-11-16T06:00:00.5+02:00")?.description == "2026-11-16T04:00:00Z")
    for text in [
      "2026-11-16", "2026-11-16T06:00Z", "2026-11-16 06:00:00Z", "2026-11-16T06:00:00", "x",
    ] {
      #expect(Timestamp(rfc3339: text) == nil)
    }
  }

  @Test("HTTP's form of a date is written and read back")
  func http() {
    let moment = Timestamp(rfc3339: "2026-11-16T06:00:00Z")
    #expect(moment?.rfc822 == "Mon, 16 Nov 2026 06:00:00 GMT")
    for seconds in stride(from: -2_200_000_000, to: 10_000_000_000, by: 987_654_321) {
      let moment = Timestamp(seconds: seconds)
      #expect(Timestamp(feedDate: moment.rfc822) == moment)
    }
  }
}
