import Fetching
import Files
import Signals
import Store
import Text

/// Asks the feeds whose turn it is and takes in what they answer.
struct Collection {
  let store: Store
  let order: ScanOrder
  let now: Timestamp
  let watch: ScanWatch
  private let begun = SuspendingClock.now

  init(store: Store, order: ScanOrder, now: Timestamp, watch: ScanWatch) {
    self.store = store
    self.order = order
    self.now = now
    self.watch = watch
  }

  /// What came of the feeds.
  struct Result {
    /// In the order of the feeds, where they were reached before an interruption.
    var taken: [Intake.Taken] = []
    var isPartial = false
  }

  private struct Interruption: Error {}

  /// - Returns: a line a feed, in the order of the feeds, whatever order the answers came in.
  func run(_ feeds: [FeedEndpoint]) throws -> Result {
    var desk = Desk(
      feeds: feeds, known: try store.facts(of: feeds.map(\.source.id)),
      intake: Intake(store: store, now: now, since: order.since, elapsed: elapsed), watch: watch)
    let rule = FeedTurnRule(now: now, isScheduled: order.isScheduled, isReload: order.isReload)
    let requests = try desk.enter(rule)
    do {
      if watch.isInterrupted() { throw Interruption() }
      try fetch(requests, &desk)
      return Result(taken: desk.taken.compactMap { $0 })
    } catch is Interruption {
      return Result(taken: desk.taken.compactMap { $0 }, isPartial: true)
    }
  }

  private func fetch(_ requests: [FetchRequest], _ desk: inout Desk) throws {
    var robots: [String: RobotsFile] = [:]
    let notes = try store.hostNotes(at: now)
    var policy = order.policy
    policy.now = now
    try Fetcher(policy: policy).fetch(requests, knowing: notes) { event in
      switch event {
      case .ended(let number, let outcome): try desk.take(outcome, number)
      case .held(let host, let seconds):
        try store.hold(host, until: now.adding(seconds: elapsed() + seconds))
      case .robots(let origin, let rules):
        robots[origin] = RobotsFile(read: now, text: rules.description)
      case .tick(let status):
        if watch.isInterrupted() { throw Interruption() }
        try store.keep(robots: robots)
        robots = [:]
        watch.progress(
          ScanProgress(done: desk.done, total: desk.feeds.count, happening: .moment(status)))
      }
    }
    try store.keep(robots: robots)
  }

  /// Whole seconds since the scan began.
  private func elapsed() -> Int {
    Int((SuspendingClock.now - begun) / .seconds(1))
  }
}

/// The feeds of a scan and what has come of each.
private struct Desk {
  let feeds: [FeedEndpoint]
  let known: [String: FeedFacts]
  let intake: Intake
  let watch: ScanWatch
  var taken: [Intake.Taken?]
  var done = 0
  /// The places of the feeds that were requested.
  private var web: [Int] = []

  init(
    feeds: [FeedEndpoint], known: [String: FeedFacts], intake: Intake, watch: ScanWatch
  ) {
    self.feeds = feeds
    self.known = known
    self.intake = intake
    self.watch = watch
    taken = Array(repeating: nil, count: feeds.count)
  }

  /// Takes in the files, tells whose turn it is not, and gives back the requests for the others.
  mutating func enter(_ rule: FeedTurnRule) throws -> [FetchRequest] {
    for index in feeds.indices {
      let asked = asked(index)
      switch (feeds[index].location, rule.turn(of: asked.facts, feeds[index].source.id)) {
      case (.file(let path), _): note(try intake.take(file: path, from: asked), index)
      case (.web, .ask): web.append(index)
      case (.web, .wait(let until, let reason)): note(waiting(asked, until, reason), index)
      case (.web, .gone(let since)): note(gone(asked, since), index)
      }
    }
    putLongestUnaskedFirst()
    return web.map { request(asked($0)) }
  }

  /// Where a host turns us away after some of its feeds, the others come first the next time.
  private mutating func putLongestUnaskedFirst() {
    let times = web.map { known[feeds[$0].source.id]?.checked?.seconds ?? Int.min }
    web = zip(times, web).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }

  mutating func take(_ outcome: FetchOutcome, _ number: Int) throws {
    note(try intake.take(outcome, from: asked(web[number])), web[number])
  }

  private mutating func note(_ result: Intake.Taken, _ index: Int) {
    taken[index] = result
    done += 1
    watch.progress(
      ScanProgress(done: done, total: feeds.count, happening: .feed(result.line)))
  }

  private func asked(_ index: Int) -> Intake.Asked {
    let facts = known[feeds[index].source.id] ?? FeedFacts()
    guard case .web(let address) = feeds[index].location else {
      return Intake.Asked(feed: feeds[index], facts: facts)
    }
    return Intake.Asked(
      feed: feeds[index], address: facts.addressToAsk(listed: address), facts: facts)
  }

  private func request(_ asked: Intake.Asked) -> FetchRequest {
    var validators: Validators?
    // Without the body's hash nothing of it was stored, and a 304 would leave the feed empty.
    if asked.facts.bodyHash != nil {
      validators = Validators(
        etag: asked.facts.etag, lastModified: asked.facts.lastModified,
        source: asked.facts.validatedAt)
    }
    return FetchRequest(
      address: asked.address ?? "", validators: validators,
      isPermitted: asked.feed.permission != nil)
  }

  private func waiting(
    _ asked: Intake.Asked, _ until: Timestamp, _ reason: String
  ) -> Intake.Taken {
    Intake.Taken(
      line: ScanReport.FeedLine(
        id: asked.feed.source.id, title: asked.feed.source.title, outcome: .waiting,
        reason: "\(reason); it is asked again after \(Spoken.moment(until))",
        isAfterFailure: asked.facts.failures > 0))
  }

  private func gone(_ asked: Intake.Asked, _ since: Timestamp) -> Intake.Taken {
    Intake.Taken(
      line: ScanReport.FeedLine(
        id: asked.feed.source.id, title: asked.feed.source.title, outcome: .gone,
        reason: "gone for good since \(since.day), says its server; strike it from the feed list"))
  }
}
