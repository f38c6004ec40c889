import Testing
import Text

@Suite("Days and moments")
struct DayTests {
  @Test("Every day from 1600 to 2400 survives a round trip through its written form")
  func roundTrip() throws {
    let first = try #require(Day("1600-01-01"))
    let last = try #require(Day("2400-12-31"))
    for number in first.number...last.number {
      let day = Day(number: number)
      #expect(Day(day.description) == day)
    }
  }

  @Test(
    "A day the calendar does not have is none",
    arguments: [
      "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "x026-01-01", "",
    ])
  func impossible(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("A week begins on Monday")
  func weekStart() {
    #expect(Day("2026-11-16")?.weekStart == Day("2026-11-16"))
    #expect(Day("2026-11-22")?.weekStart == Day("2026-11-16"))
    #expect(Day("1969-12-31")?.weekStart == Day("1969-12-29"))
  }

  @Test("A moment is written in RFC 3339 and knows its day, before 1970 too")
  func moments() throws {
    #expect(Timestamp(seconds: 0).description == "1970-01-01T00:00:00Z")
    #expect(Timestamp(seconds: -1).description == "1969-12-31T23:59:59Z")
    let day = try #require(Day("2026-11-16"))
    let moment = Timestamp(day: day, hour: 6, minute: 5, second: 4)
    #expect(moment.description == "2026-11-16T06:05:04Z")
    #expect(moment.day == day)
  }

  @Test(
    "Hundredths are written without trailing zeros",
    arguments: [(0, "0"), (1250, "12.5"), (-5, "-0.05"), (100, "1"), (-1234, "-12.34")])
  func hundredths(value: Int, written: String) {
    var writer = ByteWriter()
    writer.write(hundredths: value)
    #expect(writer.text == written)
  }
}
