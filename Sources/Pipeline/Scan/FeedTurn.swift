import Signals
import Store
import Text

/// Whether it is a feed's turn to be asked. Pure: facts in, decision out.
enum FeedTurn: Equatable {
  case ask
  /// Not before a moment, and why.
  case wait(until: Timestamp, reason: String)
  case gone(since: Timestamp)
}

/// The rules of turns: what servers and publishers said is kept to.
struct FeedTurnRule {
  var now: Timestamp
  /// Whether nobody sits and waits: then wishes and pauses after errors count too.
  var isScheduled = false
  /// Whether a person wants to ask feeds again that are fresh or gone.
  var isReload = false

  /// No answer is called fresh for longer, whatever a server says: a daily timer, which may run a
  /// little early, must not miss a day, nor a weekly one a week because somebody configured a year.
  static let longestFreshness = 23 * 3_600
  /// The longest wish that is kept to, and the longest pause after errors.
  static let longestPause = 7 * 86_400

  func turn(of facts: FeedFacts, _ feed: String) -> FeedTurn {
    if isReload { return .ask }
    if let gone = facts.gone { return .gone(since: gone) }
    if let until = facts.freshUntil, until > now {
      return .wait(until: until, reason: "the server calls its last answer fresh")
    }
    guard isScheduled else { return .ask }
    return afterErrors(facts, feed) ?? byWish(facts) ?? bySkipping(facts) ?? .ask
  }

  /// After an error a feed is asked half an hour later, then after one hour, two, four, up to a
  /// week; a spread of a quarter each way, by the feed's name, keeps feeds from waking in step.
  private func afterErrors(_ facts: FeedFacts, _ feed: String) -> FeedTurn? {
    guard facts.failures > 0, let checked = facts.checked else { return nil }
    let until = checked.adding(seconds: FeedTurnRule.pause(after: facts.failures, feed))
    guard until > now else { return nil }
    let times = facts.failures == 1 ? "once" : "\(facts.failures) times"
    return .wait(until: until, reason: "it failed \(times) in a row")
  }

  static func pause(after failures: Int, _ feed: String) -> Int {
    let doubled = min(1_800 << min(failures - 1, 20), longestPause)
    let spread = Int(StableHash.of("\(feed) \(failures)") % 501)
    return min(doubled * (750 + spread) / 1_000, longestPause - 3_600)
  }

  private func byWish(_ facts: FeedFacts) -> FeedTurn? {
    guard let interval = facts.wish.interval, let checked = facts.succeeded else { return nil }
    // A timer that runs a little early each day or week must not miss a whole one.
    let slack = min(interval / 24, 3_600)
    let wait = min(interval, FeedTurnRule.longestPause) - (interval < 86_400 ? 0 : slack)
    let until = checked.adding(seconds: wait)
    guard until > now else { return nil }
    return .wait(
      until: until, reason: "its publisher wants to be asked every \(Spoken.duration(interval))")
  }

  /// A timer that runs once a day always meets the same hour; a feed that skips it would never be
  /// read. So the wish ends where the last answer is older than a day, or a week for days.
  private func bySkipping(_ facts: FeedFacts) -> FeedTurn? {
    let wish = facts.wish
    let age = facts.succeeded.map { now.seconds - $0.seconds } ?? Int.max
    let patience = wish.skipDays.isEmpty ? 23 * 3_600 : 7 * 86_400 - 3_600
    guard age < patience, skips(now, wish) else { return nil }
    var next = now.adding(seconds: 3_600 - now.secondOfDay % 3_600)
    // A week has 168 hours; a publisher that skips all of them skips none.
    for _ in 0..<168 {
      if !skips(next, wish) {
        return .wait(until: next, reason: "its publisher skips this hour or day")
      }
      next = next.adding(seconds: 3_600)
    }
    return nil
  }

  private func skips(_ moment: Timestamp, _ wish: FeedWish) -> Bool {
    let weekday = moment.day.number - moment.day.weekStart.number
    return wish.skipHours.contains(moment.secondOfDay / 3_600) || wish.skipDays.contains(weekday)
  }
}

extension Timestamp {
  fileprivate var secondOfDay: Int { seconds - day.number * 86_400 }
}
