extension Timestamp {
  /// Reads a day in figures with slashes, `9/26/2010 12:01 PM`, or with the year first.
  ///
  /// Month and day are told apart by a number above twelve, or by the form `9/6/2010 1:00:00 PM`:
  /// AM or PM with a bare second number, which only the order of the United States has. A date that
  /// may mean two days is nil.
  init?(numericDate text: ByteCursor) {
    var cursor = text
    guard let first = cursor.number(upTo: 4), cursor.take("/"), let second = cursor.number(upTo: 2),
      cursor.take("/"), let third = cursor.number(upTo: 4)
    else { return nil }
    _ = cursor.take(",")
    guard var time = cursor.clockTime() else { return nil }
    let half = cursor.dayHalf()
    guard let offset = cursor.zone(), time.set(half) else { return nil }
    let day: Day?
    if first.digits == 4 {
      day = Day(year: first.value, month: second.value, day: third.value)
    } else if third.digits != 4 {
      day = nil
    } else if first.value > 12 || first.value == second.value {
      day = Day(year: third.value, month: second.value, day: first.value)
    } else if second.value > 12 || half != nil && second.digits == 1 {
      day = Day(year: third.value, month: first.value, day: second.value)
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
  /// `AM` or `PM`, if it stands here, behind blanks or not.
  mutating func dayHalf() -> Bool? {
    var ahead = self
    ahead.skipBlanks()
    guard let word = ahead.word(), let isAfternoon = DayHalf.isAfternoon(word, before: &ahead)
    else { return nil }
    self = ahead
    return isAfternoon
  }
}
