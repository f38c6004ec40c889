/// A moment in time, whole seconds since 1970-01-01T00:00:00Z, without leap seconds.
package struct Timestamp: Hashable, Comparable, Sendable {
  package var seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  /// The moment of a civil date and time of day in UTC.
  package init(day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    seconds = day.number * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// The civil date in UTC.
  package var day: Day {
    Day(number: (seconds - ((seconds % 86_400) + 86_400) % 86_400) / 86_400)
  }

  package func adding(seconds more: Int) -> Timestamp {
    Timestamp(seconds: seconds + more)
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC, `2026-11-16T06:00:00Z`.
  package var description: String {
    let rest = seconds - day.number * 86_400
    return "\(day)T\(padded(rest / 3_600, to: 2)):\(padded(rest / 60 % 60, to: 2)):"
      + "\(padded(rest % 60, to: 2))Z"
  }
}
