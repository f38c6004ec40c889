import Feeds
import Fetching
import Store
import Testing
import Text

@testable import Pipeline

@Suite("Whose turn it is to be asked")
struct FeedTurnTests {
  /// A Monday, 06:00.
  private static let now = Timestamp(rfc3339: "2026-11-16T06:00:00Z")!

  private func turn(
    _ facts: FeedFacts, scheduled: Bool = true, reload: Bool = false, after seconds: Int = 0
  ) -> FeedTurn {
    FeedTurnRule(
      now: Self.now.adding(seconds: seconds), isScheduled: scheduled, isReload: reload
    ).turn(of: facts, "feed")
  }

  /// Facts of a feed that answered just now.
  private func answered(
    _ wish: FeedWish = FeedWish(), fresh: Int? = nil
  ) -> FeedFacts {
    var facts = FeedFacts()
    facts.succeed(ResponseFacts(freshSeconds: fresh), asked: nil, at: Self.now)
    facts.wish = wish
    return facts
  }

  private func isAsked(_ facts: FeedFacts, after seconds: Int, scheduled: Bool = true) -> Bool {
    turn(facts, scheduled: scheduled, after: seconds) == .ask
  }

  @Test("A feed that was never asked is asked, and one without wishes always")
  func plain() {
    #expect(turn(FeedFacts()) == .ask)
    #expect(isAsked(answered(), after: 0))
  }

  @Test("What the server calls fresh is not asked, but no longer than a day; a reload asks")
  func fresh() {
    let facts = answered(fresh: 43_200)
    for scheduled in [true, false] {
      #expect(!isAsked(facts, after: 43_199, scheduled: scheduled))
      #expect(isAsked(facts, after: 43_200, scheduled: scheduled))
    }
    #expect(turn(facts, reload: true) == .ask)
    #expect(isAsked(answered(fresh: 31_536_000), after: 86_400, scheduled: false))
    #expect(isAsked(answered(fresh: 0), after: 1, scheduled: false))
  }

  @Test("ttl and updatePeriod count for timers, not for a person; a weekly timer misses no week")
  func wishes() {
    let hourly = answered(FeedWish(interval: 3_600))
    #expect(!isAsked(hourly, after: 3_599) && isAsked(hourly, after: 3_600))
    #expect(isAsked(hourly, after: 1, scheduled: false))
    let weekly = answered(FeedWish(interval: 7 * 86_400))
    #expect(!isAsked(weekly, after: 6 * 86_400) && isAsked(weekly, after: 7 * 86_400 - 600))
    let yearly = answered(FeedWish(interval: 365 * 86_400))
    #expect(isAsked(yearly, after: 7 * 86_400))
  }

  @Test("skipHours and skipDays count in UTC, and name when the pause ends")
  func skips() {
    let early = answered(FeedWish(skipHours: [5, 6, 7]))
    #expect(
      turn(early)
        == .wait(
          until: Self.now.adding(seconds: 7_200), reason: "its publisher skips this hour or day"))
    #expect(isAsked(early, after: 7_200) && isAsked(early, after: 0, scheduled: false))
    let weekdays = answered(FeedWish(skipDays: [0, 1, 2, 3, 4]))
    #expect(!isAsked(weekdays, after: 0) && isAsked(weekdays, after: 5 * 86_400))
    #expect(isAsked(answered(FeedWish(skipHours: Array(0..<24))), after: 0), "all is none")
  }

  @Test("A timer that always meets the hour that a feed skips reads it all the same, once a day")
  func dailyAtASkippedHour() {
    let facts = answered(FeedWish(skipHours: [6]))
    #expect(!isAsked(facts, after: 0) && isAsked(facts, after: 86_400))
    var never = FeedFacts()
    never.wish = FeedWish(skipHours: [6])
    #expect(isAsked(never, after: 0))
  }

  @Test("A daily timer that runs a little early misses no feed that is fresh for a day")
  func dailyAndFreshForADay() {
    #expect(isAsked(answered(fresh: 86_400), after: 86_400 - 1_200))
  }

  @Test("Errors back off, doubling up to a week, and not all feeds at one time")
  func backOff() {
    var facts = answered()
    var pauses: [Int] = []
    for failures in 1...12 {
      facts.fail("reset", .fetching(.truncated), at: Self.now)
      let pause = FeedTurnRule.pause(after: failures, "feed")
      pauses.append(pause)
      #expect(!isAsked(facts, after: pause - 1) && isAsked(facts, after: pause))
      #expect(isAsked(facts, after: 0, scheduled: false), "a person may try at once")
    }
    #expect((1_350...2_250).contains(pauses[0]))
    #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 < $1 || $1 > 5 * 86_400 })
    #expect(pauses.allSatisfy { $0 < 7 * 86_400 }, "a weekly timer asks each time")
    let others = Set((0..<100).map { FeedTurnRule.pause(after: 1, "feed \($0)") })
    #expect(others.count > 80)
    facts.succeed(ResponseFacts(), asked: nil, at: Self.now)
    #expect(isAsked(facts, after: 0), "a success ends it")
  }

  @Test("A feed that is gone rests; a reload asks it once more")
  func gone() {
    var facts = answered()
    facts.gone = Self.now
    #expect(turn(facts, scheduled: false) == .gone(since: Self.now))
    #expect(turn(facts, reload: true) == .ask)
  }
}

@Suite("An address changes only when scans agree")
struct FeedMoveTests {
  private let now = Timestamp(rfc3339: "2026-11-16T06:00:00Z")!

  private func facts(
    after targets: [String?], asked: String = "http://a.example/feed"
  ) -> FeedFacts {
    var facts = FeedFacts()
    for target in targets {
      facts.succeed(
        ResponseFacts(permanentAddress: target), asked: facts.address ?? asked, at: now)
    }
    return facts
  }

  @Test("Three in a row that lead to one place")
  func three() {
    let new = "https://b.example/feed"
    #expect(facts(after: [new, new]).address == nil)
    #expect(facts(after: [new, new]).movedScans == 2)
    #expect(facts(after: [new, new, new]).address == new)
    #expect(facts(after: [new, new, nil, new]).address == nil)
    #expect(facts(after: [new, new, "https://c.example/", new]).address == nil)
    #expect(facts(after: [new, new, new, nil]).address == new, "it stays where it is")
  }

  @Test("Not in another spelling either")
  func capitals() {
    let plain = "http://b.example/feed"
    #expect(facts(after: [plain, plain, plain], asked: "HTTPS://a.example/").address == nil)
  }

  @Test("Never away from encryption, and never where a password would be lost")
  func safe() {
    let plain = "http://b.example/feed"
    #expect(facts(after: [plain, plain, plain], asked: "https://a.example/").address == nil)
    #expect(facts(after: [plain, plain, plain], asked: "http://u:p@a.example/").address == nil)
  }

  @Test("Where the new address fails, the listed one is asked in turn, until one answers")
  func back() {
    let (old, new) = ("http://a.example/feed", "https://b.example/feed")
    var facts = facts(after: [new, new, new])
    var asked: [String] = []
    for _ in 1...4 {
      asked.append(facts.addressToAsk(listed: old))
      facts.fail("no such host", .fetching(.nameNotFound), at: now)
    }
    #expect(asked == [new, old, new, old])
    var still = facts
    still.succeed(ResponseFacts(), asked: new, at: now)
    #expect(still.addressToAsk(listed: old) == new)
    var leads = facts
    leads.succeed(ResponseFacts(permanentAddress: new), asked: old, at: now)
    #expect(leads.addressToAsk(listed: old) == new)
    facts.succeed(ResponseFacts(), asked: old, at: now)
    #expect(facts.addressToAsk(listed: old) == old, "it has come back")
  }
}
