/// How often the publisher wants the feed to be asked for: RSS's `ttl`, `skipHours` and `skipDays`,
/// and the Syndication module's `updatePeriod` and `updateFrequency`.
package struct PublisherWish: Equatable, Sendable {
  package enum Period: String, CaseIterable, Sendable {
    case hourly
    case daily
    case weekly
    case monthly
    case yearly

    /// Its length; a month has 30 days, a year 365.
    package var seconds: Int {
      switch self {
      case .hourly: 3_600
      case .daily: 86_400
      case .weekly: 7 * 86_400
      case .monthly: 30 * 86_400
      case .yearly: 365 * 86_400
      }
    }
  }

  package enum Weekday: String, CaseIterable, Sendable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
  }

  /// How long a copy may be kept, in minutes.
  package var minutesToLive: Int?
  package var period: Period?
  /// How often the feed changes in a period.
  package var frequency: Int?
  /// Hours of the day in GMT, 0 to 23, in which nobody needs to ask.
  package var skipHours: [Int]
  package var skipDays: [Weekday]

  package init() {
    self.init(minutesToLive: nil, period: nil, frequency: nil, skipHours: [], skipDays: [])
  }

  /// Takes what makes sense of what the feed says; an hour of 24 is midnight, as in RSS 0.91.
  init(
    minutesToLive: Int?, period: String?, frequency: Int?, skipHours: [Int], skipDays: [String]
  ) {
    self.minutesToLive = minutesToLive.flatMap { (1...525_600).contains($0) ? $0 : nil }
    self.period = period.flatMap { written in
      Period(rawValue: String(written.lowercased().filter { !$0.isWhitespace }))
    }
    self.frequency = frequency.flatMap { (1...1_000).contains($0) ? $0 : nil }
    self.skipHours = Set(skipHours.filter { (0...24).contains($0) }.map { $0 % 24 }).sorted()
    let days = Set(skipDays.map { $0.lowercased() })
    self.skipDays = Weekday.allCases.filter { days.contains($0.rawValue) }
  }

  package var isEmpty: Bool { self == PublisherWish() }

  /// The shortest time between two requests that the publisher is content with, in seconds.
  package var interval: Int? {
    let byPeriod = period.map { $0.seconds / (frequency ?? 1) }
    return [minutesToLive.map { $0 * 60 }, byPeriod].compactMap(\.self).max()
  }
}
