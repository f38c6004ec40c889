import Feeds
package import Fetching
import Files
import Radars
import Signals
import Store
package import Text

/// What a scan is asked to do.
package struct ScanOrder: Sendable {
  /// Empty: all radars of the workspace.
  package var radars: [String]
  /// Feed lists to use instead of those that the radars name.
  package var feedLists: [String]
  /// Where relative feed addresses are fetched from.
  package var feedBase: String?
  package var since: Day?
  package var policy: FetchPolicy

  package init(
    radars: [String] = [], feedLists: [String] = [], feedBase: String? = nil, since: Day? = nil,
    policy: FetchPolicy
  ) {
    self.radars = radars
    self.feedLists = feedLists
    self.feedBase = feedBase
    self.since = since
    self.policy = policy
  }
}

/// How far a scan is, after each feed.
package struct ScanProgress: Sendable {
  package var done: Int
  package var total: Int
  package var feed: ScanReport.FeedLine
}

extension Workbench {
  /// Fetches, reads, stores, scores and proposes.
  ///
  /// Each feed is stored in one transaction as soon as it has come, so a scan that is killed loses
  /// nothing and is finished by the next one.
  package func scan(
    _ order: ScanOrder, progress: (ScanProgress) -> Void = { _ in }
  ) throws(PipelineError) -> ScanReport {
    var radars: [Radar] = []
    for id in order.radars.isEmpty ? workspace.radarIDs : order.radars {
      radars.append(try radar(id))
    }
    guard !radars.isEmpty else {
      throw PipelineError(
        .input, "this workspace has no radar", advice: "make one with `scout init DIR`")
    }
    let feedsByRadar = try feeds(of: radars, order)
    let feeds = Workbench.union(feedsByRadar.map(\.feeds))
    let store = try store()
    for (radar, feeds) in feedsByRadar {
      try doing { try store.subscribe(radar.id, to: feeds.map(\.source)) }
    }
    let taken = try fetch(feeds, order, store, progress)
    let fresh = Set(taken.flatMap(\.fresh))
    var report = ScanReport(date: now.day, feeds: taken.map(\.line), radars: [])
    // Where no feed could be reached nothing was looked at: the week before stays the last one seen.
    guard feeds.isEmpty || report.count(.failed) < feeds.count else { return report }
    for radar in radars { report.radars.append(try score(radar, store, fresh: fresh)) }
    return report
  }
}

extension Workbench {
  private func feeds(
    of radars: [Radar], _ order: ScanOrder
  ) throws(PipelineError) -> [(radar: Radar, feeds: [FeedEndpoint])] {
    var byRadar: [(Radar, [FeedEndpoint])] = []
    for radar in radars {
      var lists: [[FeedEndpoint]] = []
      for name in order.feedLists.isEmpty ? radar.feeds : order.feedLists {
        let (feeds, problems) = try feedList(name, base: order.feedBase)
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else {
          throw PipelineError(
            .input, "the feed list '\(name)' cannot be used until it is mended", problems: errors)
        }
        lists.append(feeds)
      }
      byRadar.append((radar, Workbench.union(lists)))
    }
    return byRadar
  }

  /// Each feed once, in the order of first mention.
  private static func union(_ lists: [[FeedEndpoint]]) -> [FeedEndpoint] {
    var seen: Set<String> = []
    return lists.joined().filter { seen.insert($0.source.id).inserted }
  }

  private func fetch(
    _ feeds: [FeedEndpoint], _ order: ScanOrder, _ store: Store,
    _ progress: (ScanProgress) -> Void
  ) throws(PipelineError) -> [Intake.Taken] {
    let known = try doing { try store.facts(of: feeds.map(\.source.id)) }
    let intake = Intake(store: store, now: now, since: order.since)
    var taken = [Intake.Taken?](repeating: nil, count: feeds.count)
    var done = 0
    func note(_ result: Intake.Taken, _ index: Int) {
      taken[index] = result
      done += 1
      progress(ScanProgress(done: done, total: feeds.count, feed: result.line))
    }
    try doing {
      for (index, feed) in feeds.enumerated() {
        guard case .file(let path) = feed.location else { continue }
        note(try intake.take(file: path, from: feed, known: known[feed.source.id]), index)
      }
      let web = feeds.indices.filter { feeds[$0].isWeb }
      let requests = web.map { index in
        Workbench.request(feeds[index], known[feeds[index].source.id])
      }
      try Fetcher(policy: order.policy).fetch(requests) { number, outcome in
        let feed = feeds[web[number]]
        note(try intake.take(outcome, from: feed, known: known[feed.source.id]), web[number])
      }
    }
    return taken.compactMap { $0 }
  }

  private static func request(_ feed: FeedEndpoint, _ known: FeedFacts?) -> FetchRequest {
    var validators: Validators?
    // Without the body's hash nothing of it was stored, and a 304 would leave the feed empty.
    if let known, known.bodyHash != nil {
      validators = Validators(etag: known.etag, lastModified: known.lastModified)
    }
    guard case .web(let address) = feed.location else {
      preconditionFailure("only feeds on the web are requested")
    }
    return FetchRequest(address: address, validators: validators)
  }

  private func score(
    _ radar: Radar, _ store: Store, fresh: Set<String>
  ) throws(PipelineError) -> ScanReport.RadarLine {
    let standing = try standing(radar, on: now.day)
    let past = try doing { try store.pastProposals(ofRadar: radar.id) }
    let changes = standing.changes(since: past)
    let newHits = try doing {
      try store.record(standing.assessment, ofRadar: radar.id, at: now)
    }
    return ScanReport.RadarLine(standing, fresh: fresh, newHits: newHits, changes: changes)
  }
}

extension FeedEndpoint {
  var isWeb: Bool {
    if case .web = location { return true }
    return false
  }
}

extension ScanReport.RadarLine {
  init(
    _ standing: Standing, fresh: Set<String>, newHits: [HitName], changes: [ProposalChange]
  ) {
    let assessment = standing.assessment
    let originals = assessment.signals.values.filter { assessment.originals[$0.id] == nil }
    let new = Dictionary(grouping: newHits, by: \.topic).mapValues(\.count)
    let languages = standing.radar.languages
    id = standing.radar.id
    title = standing.radar.title.text(in: languages)
    signals = originals.count
    newSignals = originals.count { fresh.contains($0.id) }
    folded = assessment.originals.count
    unmatched = originals.count { assessment.readings[$0.id]?.hits.isEmpty ?? true }
    hits = standing.radar.topics.compactMap { topic in
      let total = assessment.hits[topic.id]?.count ?? 0
      return total == 0
        ? nil
        : ScanReport.TopicLine(
          topic: topic.id, name: topic.name.text(in: languages), total: total,
          new: new[topic.id] ?? 0)
    }.sorted { ($1.new, $1.total, $0.topic) < ($0.new, $0.total, $1.topic) }
    self.changes = changes
  }
}
