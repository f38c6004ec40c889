extension Timestamp {
  /// Reads a day in figures with slashes, `9/26/2010 12:01 PM`, or with the year first.
  ///
  /// Month and day are told apart by AM or PM, which only the month-first order has, or by a number
  /// above twelve; a date that may mean two days is nil.
  init?(numericDate text: ByteCursor) {
    var cursor = text
    guard let first = cursor.number(upTo: 4), cursor.take("/"), let second = cursor.number(upTo: 2),
      cursor.take("/"), let third = cursor.number(upTo: 4)
    else { return nil }
    _ = cursor.take(",")
    guard var time = cursor.clockTime() else { return nil }
    cursor.skipBlanks()
    let half = cursor.dayHalf()
    guard let offset = cursor.zone(), time.set(half) else { return nil }
    let day: Day?
    if first.digits == 4 {
      day = Day(year: first.value, month: second.value, day: third.value)
    } else if third.digits != 4 {
      day = nil
    } else if half != nil || second.value > 12 {
      day = Day(year: third.value, month: first.value, day: second.value)
    } else if first.value > 12 || first.value == second.value {
      day = Day(year: third.value, month: second.value, day: first.value)
    } else {
      day = nil
    }
    guard let day else { return nil }
    self.init(day: day, time: time, offset: offset)
  }
}

extension TimeOfDay {
  /// Turns an hour of the twelve-hour clock into one of twenty-four; false where it has no such
  /// hour.
  mutating func set(_ isAfternoon: Bool?) -> Bool {
    guard let isAfternoon else { return true }
    guard (1...12).contains(hour) else { return false }
    hour = hour % 12 + (isAfternoon ? 12 : 0)
    return true
  }
}

extension ByteCursor {
  /// `AM` or `PM`, if it stands here.
  fileprivate mutating func dayHalf() -> Bool? {
    var ahead = self
    guard let word = ahead.word(), let isAfternoon = DayHalf.isAfternoon(word) else { return nil }
    self = ahead
    return isAfternoon
  }
}
