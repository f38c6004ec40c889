package import Text

/// Moments and lengths of time as people say them.
package enum Spoken {
  /// `45 seconds`, `12 hours`, `7 days`: whole units, rounded down.
  package static func duration(_ seconds: Int) -> String {
    let (count, unit) =
      switch seconds {
      case ..<120: (seconds, "second")
      case ..<7_200: (seconds / 60, "minute")
      case ..<172_800: (seconds / 3_600, "hour")
      default: (seconds / 86_400, "day")
      }
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }

  /// `2026-11-16 18:00 UTC`.
  package static func moment(_ moment: Timestamp) -> String {
    let text = moment.description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }
}
