extension Timestamp {
  /// Reads a date as feeds write it: RFC 822 and its many deviations, with the months of ten
  /// languages; RFC 3339 and the W3C short forms; days in figures; Unix seconds.
  ///
  /// A date without a zone, or with one that is not known, is taken for UTC. A date that no calendar has is nil, never a near one,
  /// and so is one that may mean two days (`9/6/2010`).
  package init?(feedDate text: String) {
    self.init(feedDate: Array(text.utf8).span)
  }

  package init?(feedDate bytes: Span<UInt8>) {
    let start = bytes.skippingBlanks(from: 0)
    guard start < bytes.count, bytes.count <= 200 else { return nil }
    let cursor = ByteCursor(bytes.extracting(start...).withUnsafeBufferPointer { Array($0) })
    let moment =
      bytes[start].isDigit
      ? Timestamp(w3cDate: cursor) ?? Timestamp(unixSeconds: cursor)
        ?? Timestamp(numericDate: cursor) ?? Timestamp(rfc822Date: cursor)
      : Timestamp(rfc822Date: cursor)
    // Years before it are zeros of some program: 0001-01-01, -0001-11-30.
    guard let moment, moment.day.parts.year >= 1_900 else { return nil }
    self = moment
  }

  /// The moment of a local date and time with an offset, if there is such a time of day.
  init?(day: Day, time: TimeOfDay, offset: Int) {
    guard time.isPossible, abs(offset) <= 15 * 3_600 else { return nil }
    self.init(day: day, hour: time.hour, minute: time.minute, second: time.second)
    seconds -= offset
  }

  /// Ten digits are seconds, thirteen are thousandths: some generators print the clock raw.
  private init?(unixSeconds text: ByteCursor) {
    var cursor = text
    guard let number = cursor.number(upTo: 13) else { return nil }
    cursor.skipBlanks()
    guard cursor.isAtEnd, number.digits == 10 || number.digits == 13 else { return nil }
    if number.digits == 10, Timestamp.isDayAndHour(number.value) { return nil }
    self.init(seconds: number.digits == 13 ? number.value / 1_000 : number.value)
  }
  /// Whether ten digits may as well be a day with its hour, `2010090612`.
  private static func isDayAndHour(_ number: Int) -> Bool {
    let day = Day(year: number / 1_000_000, month: number / 10_000 % 100, day: number / 100 % 100)
    return (1_990...2_099).contains(number / 1_000_000) && day != nil && number % 100 < 24
  }
}

/// Hours, minutes and seconds as written; 24:00:00 and a leap second are possible.
struct TimeOfDay: Equatable {
  var hour = 0
  var minute = 0
  var second = 0

  var isPossible: Bool {
    minute < 60 && second <= 60 && (hour < 24 || (hour == 24 && minute == 0 && second == 0))
  }
}

extension ByteCursor {
  /// `22.30`, as Finnish and Danish write the time, behind a whole date.
  mutating func timeWithDot() -> TimeOfDay? {
    var ahead = self
    guard let hour = ahead.number(upTo: 2), ahead.take("."), let minute = ahead.number(digits: 2),
      ahead.current != UInt8(ascii: "."), ahead.current?.isDigit != true
    else { return nil }
    self = ahead
    return TimeOfDay(hour: hour.value, minute: minute)
  }

  /// `6:01`, `06:01:07` or `06:01:07.123`; the fraction is dropped.
  mutating func timeOfDay() -> TimeOfDay? {
    guard let hour = number(upTo: 2), take(":"), let minute = number(upTo: 2) else { return nil }
    var time = TimeOfDay(hour: hour.value, minute: minute.value)
    guard take(":") else { return time }
    guard let second = number(upTo: 2) else { return nil }
    time.second = second.value
    if let mark = current, ".,".utf8.contains(mark), peek(1)?.isDigit == true {
      advance()
      while current?.isDigit == true { advance() }
    }
    return time
  }

  /// `+02:00`, `+0200`, `-05` or a bare `0200`, in seconds.
  mutating func offset() -> Int? {
    let sign = take("-") ? -1 : 1
    if sign == 1 { _ = take("+") }
    guard let first = number(upTo: 4) else { return nil }
    if first.digits <= 2 {
      let minutes = take(":") ? number(digits: 2) : 0
      return minutes.map { sign * (first.value * 60 + $0) * 60 }
    }
    return sign * (first.value / 100 * 60 + first.value % 100) * 60
  }
}
