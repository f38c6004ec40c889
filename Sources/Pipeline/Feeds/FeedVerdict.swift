import Fetching
import Store
package import Text

/// What ails a feed, if anything, and what to do next.
package struct FeedVerdict: Equatable, Encodable, Sendable {
  package enum Word: String, CaseIterable, Encodable, Sendable {
    case gone
    case dead
    case notAFeed = "not a feed"
    case certificate
    case blocked
    case failing
    case silent
    case slow
    case moved
    case waiting
    case unasked
    case ok
  }

  package var word: Word
  /// Since when it is so, where that is known.
  package var since: Day?
  /// What was seen, in one sentence.
  package var finding: String
  /// What to do next; nil where nothing is to be done.
  package var next: String?

  /// Whether the feed brings news: only such feeds cover anything.
  package var isHealthy: Bool {
    switch word {
    case .ok, .moved, .slow, .waiting: true
    case .gone, .dead, .notAFeed, .certificate, .blocked, .failing, .silent, .unasked: false
    }
  }
}

extension FeedVerdict {
  /// Without a new entry for so many days a feed is called silent.
  static let silentDays = 180
  /// An answer that takes longer is called slow, in milliseconds.
  static let slowMilliseconds = 10_000
  /// After so many failures in a row, or days of them, a feed is called dead.
  static let deadFailures = 3
  static let deadDays = 7

  /// - Parameters:
  ///   - list: the file that names the feed.
  ///   - held: until when its host asked to be left alone.
  init(_ facts: FeedFacts, in list: String, held: Timestamp? = nil, today: Day) {
    if let gone = facts.gone {
      self = .gone(since: gone.day, list)
    } else if facts.checked == nil, held == nil {
      self.init(
        word: .unasked, finding: "it has never been asked",
        next: "scout feeds check asks it, and so does the next scan")
    } else if facts.failures > 0 {
      self = .trouble(facts, list, today)
    } else if facts.trouble == FeedTrouble.turnedAway.word {
      self = .turnedAway(facts, held, list, today)
    } else if let held, facts.checked.map({ $0.day < today }) ?? true {
      self.init(
        word: .waiting, finding: "its host asked to be left alone until \(Spoken.moment(held))")
    } else {
      self = .working(facts, list, today)
    }
  }

  private static func gone(since day: Day, _ list: String) -> FeedVerdict {
    FeedVerdict(
      word: .gone, since: day, finding: "its server says that it is gone for good",
      next: "strike it from \(list), or look for a new one with `scout feeds discover SITE`")
  }

  private static func working(_ facts: FeedFacts, _ list: String, _ today: Day) -> FeedVerdict {
    if let newest = facts.newest, today.number - newest.number > silentDays {
      return FeedVerdict(
        word: .silent, since: newest, finding: "it answers, but its newest entry is of \(newest)",
        next: "look for a livelier feed of the same site with `scout feeds discover SITE`")
    }
    if let time = facts.answerTime, time > slowMilliseconds {
      return FeedVerdict(
        word: .slow, finding: "it took \(time / 1_000) seconds to answer",
        next: "nothing, as long as it answers; --timeout gives it more time than 60 seconds")
    }
    if let address = facts.address {
      return FeedVerdict(
        word: .moved, finding: "it has moved for good to \(address), and is asked there",
        next: "nothing; what was found keeps its place under the old address")
    }
    if let target = facts.movedTo {
      let seen = "\(facts.movedScans) of \(FeedFacts.movesAgreeing) scans"
      return FeedVerdict(
        word: .moved, finding: "it says that it has moved for good to \(target), seen in \(seen)",
        next: "nothing; once \(FeedFacts.movesAgreeing) scans agree it is asked there")
    }
    let newest = facts.newest.map { ", its newest entry is of \($0)" } ?? ""
    return FeedVerdict(word: .ok, finding: "it answers\(newest)")
  }
}

// Feeds that failed the last time.
extension FeedVerdict {
  /// Its server asks for pauses instead of answering: no trouble for a while, but not for ever.
  private static func turnedAway(
    _ facts: FeedFacts, _ held: Timestamp?, _ list: String, _ today: Day
  ) -> FeedVerdict {
    let since = facts.failingSince?.day
    let reason = facts.lastError ?? "its server asks for a pause"
    guard let since, today.number - since.number >= deadDays else {
      let until = held.map { ", until \(Spoken.moment($0))" } ?? ""
      return FeedVerdict(
        word: .waiting, since: since, finding: "it was asked to come later\(until): \(reason)")
    }
    return FeedVerdict(
      word: .failing, since: since,
      finding: "it has been asked to come later ever since: \(reason)",
      next: "scan less often, or ask the publisher; strike it from \(list) if it stays so")
  }

  private static func trouble(
    _ facts: FeedFacts, _ list: String, _ today: Day
  ) -> FeedVerdict {
    let reason = facts.lastError ?? "it failed"
    let since = facts.failingSince?.day
    switch FeedTrouble(word: facts.trouble) {
    case .fetching(.certificate), .fetching(.handshake):
      return FeedVerdict(
        word: .certificate, since: since, finding: reason,
        next: "tell the publisher; scout reads nothing without a valid certificate")
    case .notAFeed:
      let next =
        facts.found.first.map { "in \(list), put \($0) in its place" }
        ?? "look for the site's feed with `scout feeds discover SITE`"
      return FeedVerdict(word: .notAFeed, since: since, finding: reason, next: next)
    case .fetching(.robots), .fetching(.reserved):
      return FeedVerdict(
        word: .blocked, since: since, finding: reason,
        next: "ask the publisher; with a yes, write permission=\"who agreed, and when\" "
          + "into its outline in \(list)")
    case .fetching(.challenge):
      return FeedVerdict(
        word: .blocked, since: since, finding: reason,
        next: "ask the publisher to let feed readers in, or look for another feed")
    case .blocked:
      return FeedVerdict(
        word: .blocked, since: since, finding: reason,
        next: "ask the publisher whether it is public; with a password, write "
          + "https://USER:PASSWORD@… into \(list)")
    default: return failing(facts, reason, list, today)
    }
  }

  private static func failing(
    _ facts: FeedFacts, _ reason: String, _ list: String, _ today: Day
  ) -> FeedVerdict {
    let since = facts.failingSince?.day
    let days = since.map { today.number - $0.number } ?? 0
    let worked = facts.succeeded.map { "; it last answered on \($0.day)" } ?? ""
    if let next = mending(FeedTrouble(word: facts.trouble), list) {
      return FeedVerdict(word: .failing, since: since, finding: reason + worked, next: next)
    }
    guard facts.failures >= deadFailures || (facts.failures > 1 && days >= deadDays) else {
      return FeedVerdict(
        word: .failing, since: since, finding: reason + worked,
        next: FeedTrouble(word: facts.trouble) == .fetching(.timedOut)
          ? "wait: the next scans try again; --timeout SECONDS gives it more time"
          : "wait: the next scans try again")
    }
    return FeedVerdict(
      word: .dead, since: since, finding: reason + worked,
      next: "open the site in a browser; look for its new feed with `scout feeds discover SITE`, "
        + "or strike it from \(list)")
  }

  /// What to do where waiting does not help, since it is the address that is wrong.
  private static func mending(_ trouble: FeedTrouble?, _ list: String) -> String? {
    switch trouble {
    case .fetching(.badAddress), .fetching(.refusedScheme): "correct its address in \(list)"
    case .fetching(.refusedAddress):
      "correct its address in \(list); if it is a server of your own, allow it with "
        + "--allow-private-network HOST:PORT"
    case .file: "put the file into feeds/, or strike it from \(list)"
    default: nil
    }
  }
}
