import Text

/// What a server says about time and use: how long its answer holds, when to come back, what is
/// reserved.
struct ResponseTerms: Equatable, Sendable {
  private(set) var cacheControl: String?
  private(set) var expires: String?
  private(set) var date: String?
  private(set) var age: String?
  private(set) var retryAfter: String?
  private(set) var reservation: String?
  private(set) var reservationPolicy: String?
  /// Whether a service in front of the server says itself that this is its challenge.
  private(set) var isMarkedChallenge = false

  /// Keeps what matters of a header field; its name is in small letters.
  mutating func keep(_ value: String, as name: String) {
    switch name {
    case "cache-control": cacheControl = (cacheControl.map { $0 + "," } ?? "") + value
    case "expires": expires = expires ?? value
    case "date": date = date ?? value
    case "age": age = age ?? value
    case "retry-after": retryAfter = retryAfter ?? value
    case "tdm-reservation": reservation = reservation ?? value
    case "tdm-policy": reservationPolicy = reservationPolicy ?? value
    case "cf-mitigated": isMarkedChallenge = value.lowercased() == "challenge"
    default: break
    }
  }

  /// Whether text and data mining is reserved (TDM Reservation Protocol, W3C community group report
  /// of 2024, 5.1).
  var isReserved: Bool { reservation == "1" }
}

extension ResponseTerms {
  /// No server is left alone for longer on its own word.
  static let longestRetry = 7 * 86_400

  /// How long a server is left alone that is asked too much and does not say for how long.
  static let usualRetry = 3_600

  /// For how many seconds the server wants to be left alone (RFC 9110, 10.2.3); nil where it says
  /// nothing that makes sense.
  ///
  /// - Parameter now: counts where the server gives a date and not its own clock.
  func retrySeconds(now: Timestamp?) -> Int? {
    guard let retryAfter else { return nil }
    if retryAfter.utf8.allSatisfy(\.isDigit) {
      return ResponseTerms.seconds(retryAfter).flatMap { $0 > 0 ? min($0, Self.longestRetry) : nil }
    }
    guard let wait = secondsUntil(retryAfter, now: now), wait > 0 else { return nil }
    return min(wait, ResponseTerms.longestRetry)
  }

  /// For how many seconds the answer is fresh (RFC 9111, 4.2); nil where the server does not say.
  func freshSeconds(now: Timestamp?) -> Int? {
    let directives = directives
    if directives["no-cache"] != nil || directives["no-store"] != nil { return 0 }
    let age = self.age.flatMap(ResponseTerms.seconds) ?? 0
    if let written = directives["max-age"] {
      return max(0, (ResponseTerms.seconds(written) ?? 0) - age)
    }
    guard let expires else { return nil }
    // A date that is none, such as "0", is in the past (RFC 9111, 5.3).
    return max(0, (secondsUntil(expires, now: now) ?? 0) - age)
  }

  /// Seconds from the server's own date, for its clock may be wrong.
  private func secondsUntil(_ written: String, now: Timestamp?) -> Int? {
    guard let moment = Timestamp(feedDate: written),
      let start = date.flatMap({ Timestamp(feedDate: $0) }) ?? now
    else { return nil }
    return moment.seconds - start.seconds
  }

  private var directives: [String: String] {
    var directives: [String: String] = [:]
    for part in (cacheControl ?? "").split(separator: ",") {
      let halves = part.split(separator: "=", maxSplits: 1)
      guard let name = halves.first else { continue }
      let value = halves.count == 2 ? halves[1].filter { $0 != "\"" && $0 != " " } : ""
      let key = name.filter { $0 != " " && $0 != "\t" }.lowercased()
      directives[key] = directives[key] ?? String(value)
    }
    return directives
  }

  /// Whole seconds; more than a number holds is for ever.
  private static func seconds(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(text) ?? Int.max / 4
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (48...57).contains(self) }
}
