extension Timestamp {
  /// The date as HTTP writes it: `Mon, 16 Nov 2026 06:00:00 GMT`.
  package var rfc822: String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let (year, month, date) = day.parts
    let weekday = names[day.number - day.weekStart.number]
    let name = MonthName.english[month - 1]
    let rest = seconds - day.number * 86_400
    return "\(weekday), \(padded(date, to: 2)) \(name) \(padded(year, to: 4)) "
      + "\(padded(rest / 3_600, to: 2)):\(padded(rest / 60 % 60, to: 2)):"
      + "\(padded(rest % 60, to: 2)) GMT"
  }

  /// Reads RFC 822 and its relatives: the parts may stand in any order in which people write them,
  /// and the name of the weekday says nothing.
  init?(rfc822Date text: ByteCursor) {
    var parts = DateParts()
    var cursor = text
    while !cursor.isAtEnd {
      guard parts.read(from: &cursor) else { return nil }
    }
    guard let moment = parts.moment else { return nil }
    self = moment
  }
}

/// What was found so far of a date written in words.
private struct DateParts {
  var day: Int?
  var month: Int?
  var year: Int?
  var time: TimeOfDay?
  var offset = 0
  var isAfternoon: Bool?
  private var monthMayBeWeekday = false
  private var monthMayBeDay = false

  var moment: Timestamp? {
    guard let day, let month, let year, let date = Day(year: year, month: month, day: day),
      let time = clockTime
    else { return nil }
    return Timestamp(day: date, time: time, offset: offset)
  }

  private var clockTime: TimeOfDay? {
    guard var time else { return isAfternoon == nil ? TimeOfDay() : nil }
    return time.set(isAfternoon) ? time : nil
  }

  /// Takes the next part from the text; false where it makes no sense in a date.
  mutating func read(from cursor: inout ByteCursor) -> Bool {
    guard let byte = cursor.current else { return true }
    if byte.isDigit { return readNumber(from: &cursor) }
    if byte.isLetter || byte >= 0x80 { return readWord(cursor.word(), before: &cursor) }
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), time != nil {
      guard let found = cursor.offset() else { return false }
      offset = found
      return true
    }
    cursor.advance()
    // Behind the time stands a zone, which may be called Europe/Helsinki.
    return byte.isBlank || ",.-()".utf8.contains(byte) || (time != nil && "/_".utf8.contains(byte))
  }

  private mutating func readNumber(from cursor: inout ByteCursor) -> Bool {
    if cursor.peek(1) == UInt8(ascii: ":") || cursor.peek(2) == UInt8(ascii: ":") {
      guard time == nil, let found = cursor.timeOfDay() else { return false }
      time = found
      return true
    }
    if time == nil, day != nil, month != nil, year != nil, let found = cursor.timeWithDot() {
      time = found
      return true
    }
    guard let number = cursor.number(upTo: 5) else { return false }
    if let unit = DateUnit(at: &cursor) { return take(number.value, as: unit) }
    if number.digits <= 2, year != nil, month == nil, day == nil,
      cursor.current == UInt8(ascii: ".")
    {
      // `2010. 09. 06.`, with the year in front; in `2010. gada 6. jūnijā` it is the day.
      month = number.value
      monthMayBeDay = true
    } else if number.digits <= 2, day == nil {
      day = number.value
    } else if number.digits <= 2, month == nil, cursor.current == UInt8(ascii: ".") {
      month = number.value
    } else if number.digits <= 4, year == nil {
      year = DateParts.fullYear(number.value, digits: number.digits)
    } else {
      return false
    }
    return true
  }

  /// A number with its unit behind it, as Korean, Japanese and Chinese write dates.
  private mutating func take(_ value: Int, as unit: DateUnit) -> Bool {
    switch unit {
    case .year where year == nil: year = value
    case .month where month == nil: month = value
    case .day where day == nil: day = value
    default: return false
    }
    return true
  }

  /// Words that are no part of a date say nothing: a weekday may be wrong, or in any language.
  private mutating func readWord(_ word: PackedName?, before cursor: inout ByteCursor) -> Bool {
    guard let word else { return true }
    if let found = MonthName.number(of: word) {
      return readMonth(found)
    }
    if let isAfternoon = DayHalf.isAfternoon(word, before: &cursor) {
      self.isAfternoon = isAfternoon
    } else if time != nil, let found = TimeZoneName.offset(of: word) {
      offset = found
    }
    return true
  }

  /// A second month counts where the first stood in the weekday's place: `mar., 06 sept. 2010` is
  /// a Tuesday in French.
  private mutating func readMonth(_ number: Int) -> Bool {
    if monthMayBeDay, day == nil {
      day = month
      month = nil
    }
    guard month == nil || monthMayBeWeekday else { return false }
    monthMayBeWeekday = month == nil && day == nil && year == nil && time == nil
    month = number
    return true
  }

  /// RFC 2822, 4.3: 00 to 49 are years of this century, three digits count from 1900.
  private static func fullYear(_ value: Int, digits: Int) -> Int {
    switch digits {
    case 4: value
    case 3: value + 1900
    default: value < 50 ? value + 2000 : value + 1900
    }
  }
}
