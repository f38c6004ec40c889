import Feeds
import Fetching
import Files
import Radars
import Signals
import Store
import Text

extension Workbench {
  /// Fetches, reads, stores, scores and proposes.
  ///
  /// Each feed is stored in one transaction as soon as it has come, so a scan that is killed loses
  /// nothing and is finished by the next one. Two scans of one workspace wait for each other.
  package func scan(
    _ order: ScanOrder, watch: ScanWatch = ScanWatch()
  ) throws(PipelineError) -> ScanReport {
    let radars = try radars(order)
    let feedsByRadar = try feeds(of: radars, order)
    let feeds = Workbench.union(feedsByRadar.map(\.feeds))
    let store = try store()
    guard let lock = try lock(watch) else {
      return ScanReport(date: now.day, feeds: [], radars: [], isPartial: true)
    }
    defer { withExtendedLifetime(lock) {} }
    for (radar, feeds) in feedsByRadar {
      try doing { try store.subscribe(radar.id, to: feeds.map(\.source)) }
    }
    let early = EarlySurvey(radars[0].scoringModel, on: now.day, store)
    let collected = try doing {
      let watch = watch.telling(early, of: Set(feedsByRadar[0].feeds.map(\.source.id)))
      return try Collection(store: store, order: order, now: now, watch: watch).run(feeds)
    }
    var report = ScanReport(
      date: now.day, feeds: collected.taken.map(\.line), radars: [], notes: Workbench.notes,
      isPartial: collected.isPartial, unreached: feeds.count - collected.taken.count)
    // Where no feed could be reached nothing was looked at: the week before stays the last one seen.
    guard !report.isPartial, !report.reachedNothing else { return report }
    watch.progress(ScanProgress(done: feeds.count, total: feeds.count, happening: .scoring))
    let fresh = Set(collected.taken.flatMap(\.fresh))
    for (number, radar) in radars.enumerated() {
      let early = number == 0 ? early : nil
      report.radars.append(try score(radar, store, fresh: fresh, early))
    }
    return report
  }
}

extension Workbench {
  private func radars(_ order: ScanOrder) throws(PipelineError) -> [Radar] {
    var radars: [Radar] = []
    for id in order.radars.isEmpty ? workspace.radarIDs : order.radars {
      radars.append(try radar(id))
    }
    guard !radars.isEmpty else {
      throw PipelineError(
        .input, "this workspace has no radar", advice: "make one with `scout init DIR`")
    }
    return radars
  }

  /// The right to scan; waits while another process has it. Nil where the wait was interrupted.
  func lock(_ watch: ScanWatch) throws(PipelineError) -> WorkspaceLock? {
    let path = workspace.path(".scout/scan.lock")
    if let lock = try doing({ try WorkspaceLock(path) }) { return lock }
    watch.progress(ScanProgress(done: 0, total: 0, happening: .waitsForOtherScan))
    while !watch.isInterrupted() {
      WorkspaceLock.pause()
      if let lock = try doing({ try WorkspaceLock(path) }) { return lock }
    }
    return nil
  }

  private static var notes: [String] {
    let proxies = Proxies.ofEnvironment
    guard proxies.http != nil || proxies.https != nil else { return [] }
    return [
      "Requests go through the proxy that the environment names; whether a name leads into a "
        + "private network is then the proxy's to check."
    ]
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

  private func score(
    _ radar: Radar, _ store: Store, fresh: Set<String>, _ early: EarlySurvey?
  ) throws(PipelineError) -> ScanReport.RadarLine {
    let standing = try standing(radar, on: now.day, .matching, early)
    let past = try doing { try store.pastProposals(ofRadar: radar.id) }
    let changes = standing.changes(since: past)
    let newHits = try doing {
      try store.record(standing.assessment, ofRadar: radar.id, at: now)
    }
    return ScanReport.RadarLine(standing, fresh: fresh, newHits: newHits, changes: changes)
  }
}

extension ScanReport.RadarLine {
  init(
    _ standing: Standing, fresh: Set<String>, newHits: [HitName], changes: [ProposalChange]
  ) {
    let assessment = standing.assessment
    let originals = assessment.ids.filter { assessment.originals[$0] == nil }
    let matching = assessment.readings.filter { id, reading in
      !reading.hits.isEmpty && assessment.originals[id] == nil
    }
    let new = Dictionary(grouping: newHits, by: \.topic).mapValues(\.count)
    let languages = standing.radar.languages
    id = standing.radar.id
    title = standing.radar.title.text(in: languages)
    signals = originals.count
    newSignals = originals.count { fresh.contains($0) }
    folded = assessment.originals.count
    unmatched = originals.count - matching.count
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
