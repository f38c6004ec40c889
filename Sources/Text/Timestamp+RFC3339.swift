extension Timestamp {
  /// Reads RFC 3339 and nothing else: `2026-11-16T06:00:00Z`, with a fraction or an offset.
  package init?(rfc3339 text: String) {
    var cursor = ByteCursor(text)
    guard let year = cursor.number(digits: 4), cursor.take("-"),
      let month = cursor.number(digits: 2), cursor.take("-"),
      let date = cursor.number(digits: 2), let day = Day(year: year, month: month, day: date),
      cursor.take("T") || cursor.take("t"), let time = cursor.fullTimeOfDay(),
      let offset = cursor.strictOffset(), cursor.isAtEnd
    else { return nil }
    self.init(day: day, time: time, offset: offset)
  }

  /// The forms of W3C-DTF and ISO 8601 that feeds use: `2010`, `2010-09`, `2010-09-06`, with a time
  /// down to minutes, a blank instead of `T`, `20100906T000100Z`, and the day of the year
  /// (`2010-249`).
  init?(w3cDate text: ByteCursor) {
    var cursor = text
    guard let day = cursor.w3cDay() else { return nil }
    _ = cursor.take(",")
    guard var time = cursor.clockTime() else { return nil }
    let isAfternoon = cursor.dayHalf()
    guard let offset = cursor.zone(), time.set(isAfternoon) else { return nil }
    self.init(day: day, time: time, offset: offset)
  }
}

extension ByteCursor {
  fileprivate mutating func w3cDay() -> Day? {
    guard let year = number(digits: 4) else { return nil }
    if current?.isDigit == true {
      guard let month = number(digits: 2), let day = number(digits: 2) else { return nil }
      return current?.isDigit == true ? nil : Day(year: year, month: month, day: day)
    }
    guard take("-") else { return current == nil ? Day(year: year, month: 1, day: 1) : nil }
    guard let second = number(upTo: 3) else { return nil }
    if second.digits == 3 { return day(second.value, ofYear: year) }
    guard take("-") else { return Day(year: year, month: second.value, day: 1) }
    guard let third = number(upTo: 2) else { return nil }
    return Day(year: year, month: second.value, day: third.value)
  }

  private func day(_ number: Int, ofYear year: Int) -> Day? {
    guard let first = Day(year: year, month: 1, day: 1), number >= 1 else { return nil }
    let day = first.adding(days: number - 1)
    return day.parts.year == year ? day : nil
  }

  /// The time of day after a date, midnight where there is none, nil where it cannot be read.
  mutating func clockTime() -> TimeOfDay? {
    let marked = take("T") || take("t")
    skipBlanks()
    guard current?.isDigit == true else { return marked ? nil : TimeOfDay() }
    return peek(2)?.isDigit == true ? basicTimeOfDay() : timeOfDay()
  }

  /// `000100`, the form without colons.
  private mutating func basicTimeOfDay() -> TimeOfDay? {
    guard let hour = number(digits: 2), let minute = number(digits: 2) else { return nil }
    return TimeOfDay(hour: hour, minute: minute, second: number(digits: 2) ?? 0)
  }

  mutating func zone() -> Int? {
    skipBlanks()
    var offset = 0
    if current?.isLetter == true {
      offset = word().flatMap(TimeZoneName.offset) ?? 0
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") {
        guard let found = self.offset() else { return nil }
        offset = found
      }
    } else if !isAtEnd {
      guard let found = self.offset() else { return nil }
      offset = found
    }
    skipBlanks()
    return isAtEnd ? offset : nil
  }

  /// `06:00:00` with an optional fraction, every digit in its place.
  fileprivate mutating func fullTimeOfDay() -> TimeOfDay? {
    guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), take(":"),
      let second = number(digits: 2), hour < 24
    else { return nil }
    guard take(".") else { return TimeOfDay(hour: hour, minute: minute, second: second) }
    guard current?.isDigit == true else { return nil }
    while current?.isDigit == true { advance() }
    return TimeOfDay(hour: hour, minute: minute, second: second)
  }

  fileprivate mutating func strictOffset() -> Int? {
    if take("Z") || take("z") { return 0 }
    guard current == UInt8(ascii: "+") || current == UInt8(ascii: "-") else { return nil }
    let sign = take("-") ? -1 : 1
    if sign == 1 { _ = take("+") }
    guard let hours = number(digits: 2), take(":"), let minutes = number(digits: 2),
      hours < 24, minutes < 60
    else { return nil }
    return sign * (hours * 60 + minutes) * 60
  }
}
