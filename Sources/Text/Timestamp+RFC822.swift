extension Timestamp {
  /// The date as HTTP writes it: `Mon, 16 Nov 2026 06:00:00 GMT`.
  package var rfc822: String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let (year, month, date) = day.parts
    let weekday = names[day.number - day.weekStart.number]
    let name = MonthName.short[month - 1]
    let rest = seconds - day.number * 86_400
    return "\(weekday), \(padded(date, to: 2)) \(name) \(padded(year, to: 4)) "
      + "\(padded(rest / 3_600, to: 2)):\(padded(rest / 60 % 60, to: 2)):"
      + "\(padded(rest % 60, to: 2)) GMT"
  }

  /// Reads RFC 822 and its relatives: the parts may stand in any order in which people write them,
  /// and the name of the weekday says nothing.
  init?(rfc822Date text: String) {
    var parts = DateParts()
    var cursor = ByteCursor(text)
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

  var moment: Timestamp? {
    guard let day, let month, let year, let date = Day(year: year, month: month, day: day),
      let time = clockTime
    else { return nil }
    return Timestamp(day: date, time: time, offset: offset)
  }

  private var clockTime: TimeOfDay? {
    guard let isAfternoon else { return time ?? TimeOfDay() }
    guard var time, (1...12).contains(time.hour) else { return nil }
    time.hour = time.hour % 12 + (isAfternoon ? 12 : 0)
    return time
  }

  /// Takes the next part from the text; false where it makes no sense in a date.
  mutating func read(from cursor: inout ByteCursor) -> Bool {
    guard let byte = cursor.current else { return true }
    if byte.isDigit { return readNumber(from: &cursor) }
    if byte.isLetter || byte >= 0x80 { return readWord(cursor.word()) }
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), time != nil {
      guard let found = cursor.offset() else { return false }
      offset = found
      return true
    }
    cursor.advance()
    return byte.isBlank || ",.-()".utf8.contains(byte)
  }

  private mutating func readNumber(from cursor: inout ByteCursor) -> Bool {
    if cursor.peek(1) == UInt8(ascii: ":") || cursor.peek(2) == UInt8(ascii: ":") {
      guard time == nil, let found = cursor.timeOfDay() else { return false }
      time = found
      return true
    }
    guard let number = cursor.number(upTo: 5) else { return false }
    if number.digits <= 2, day == nil {
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

  private mutating func readWord(_ word: String) -> Bool {
    if month == nil, let found = MonthName.number(of: word) {
      month = found
    } else if word == "am" || word == "pm" {
      isAfternoon = word == "pm"
    } else if time != nil, let found = TimeZoneName.offset(of: word) {
      offset = found
    }
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

/// The months as RFC 822 names them.
enum MonthName {
  static let short = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let long = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The month with this name in small letters: three letters of it or more (`sept`).
  static func number(of word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return long.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}

/// The names of time zones that feeds still use; those of RFC 822, and Europe's.
enum TimeZoneName {
  private static let hours = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10, "west": 1,
    "bst": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9,
    "aest": 10, "aedt": 11,
  ]

  /// The offset of the zone in seconds, or nil for a name that is not known.
  static func offset(of word: String) -> Int? {
    hours[word].map { $0 * 3_600 }
  }
}
