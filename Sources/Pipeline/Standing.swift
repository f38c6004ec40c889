import Dispatch
import Files
package import Radars
package import Signals
import Store
package import Text

/// Where a radar stands on a day: its definition, all its signals scored, what people decided, and
/// the draft edition that comes of it.
package struct Standing: Sendable {
  package let radar: Radar
  package let date: Day
  package let assessment: Assessment
  package let ledger: Ledger
  package let draft: Edition

  package func proposal(of topic: String) -> RingProposal {
    assessment.proposals[topic] ?? RingProposal(topic: topic)
  }
}

extension Workbench {
  /// The standing of a radar on a day; without one on the day of its last scan or of the last
  /// decision after it, so that what is drawn depends on the workspace and not on the hour;
  /// before both, today.
  ///
  /// - Parameter scope: which signals it is to carry.
  package func standing(
    _ id: String, on day: Day? = nil, _ scope: Survey.Scope = .all
  ) throws(PipelineError) -> Standing {
    let radar = try radar(id)
    let store = try store()
    let lastScan = try doing { try store.lastScan(ofRadar: id) }?.day
    let lastDecision = try decisions(id).map(\.when.day).max()
    let lastChange = [lastScan, lastDecision].compactMap { $0 }.max()
    return try standing(radar, on: day ?? lastChange ?? now.day, scope)
  }

  /// - Parameter early: what was read of the radar's signals before.
  func standing(
    _ radar: Radar, on day: Day, _ scope: Survey.Scope, _ early: EarlySurvey? = nil
  ) throws(PipelineError) -> Standing {
    let ledger = try ledger(radar.id, until: day)
    let radar = radar.paired(by: ledger)
    let assessment = try assess(radar, ledger, on: day, scope, early)
    let previous = try edition(radar.id, before: day)
    return Standing(
      radar: radar, date: day, assessment: assessment, ledger: ledger,
      draft: Edition(
        of: radar, assessment, ledger, fedBy: try knownFeeds(of: radar), after: previous))
  }

  /// The feeds that the radar was ever scanned with, and what the feed lists say of each: first its
  /// own, then the others, since a scan may name any. A list that cannot be read tells nothing here;
  /// scans and checks report it.
  private func knownFeeds(of radar: Radar) throws(PipelineError) -> [KnownFeed] {
    let store = try store()
    let sources = try doing { try store.sources(ofRadar: radar.id) }
    var listed: [String: FeedEndpoint] = [:]
    for name in radar.feeds + workspace.feedListNames.filter({ !radar.feeds.contains($0) })
    where sources.contains(where: { listed[$0.id] == nil }) {
      for feed in (try? feedList(name))?.feeds ?? [] where listed[feed.source.id] == nil {
        listed[feed.source.id] = feed
      }
    }
    return sources.map { source in
      let feed = listed[source.id]
      let country = feed?.country ?? SourceCountry.code(category: nil, addresses: [source.id])
      return KnownFeed(source, language: LanguageCode.short(feed?.language), country: country)
    }
  }

  /// Of the store's signals and those that decisions carry; the store's are the fresher ones.
  private func assess(
    _ radar: Radar, _ ledger: Ledger, on day: Day, _ scope: Survey.Scope, _ early: EarlySurvey?
  ) throws(PipelineError) -> Assessment {
    let store = try store()
    return try doing {
      var (assessor, surveys, known) = try begun(early, radar, on: day, scope)
      surveys.append(assessor.survey(on: day, scope))
      let feeds = try store.sources(ofRadar: radar.id).filter { !known.contains($0.id) }
      surveys = try store.parts(of: feeds, from: surveys) { $0.take($1) }
      let carried = try Workbench.carried(ledger, besides: store, radar)
      for signal in carried { surveys[0].take(signal) }
      return try assessor.assess(
        &surveys, on: day, triage: ledger.triage, by: .twoCores
      ) { ids in
        try store.signals(ofRadar: radar.id, withIDs: ids) + carried.filter { ids.contains($0.id) }
      }
    }
  }

  /// What an early survey has begun, else the beginning.
  private func begun(
    _ early: EarlySurvey?, _ radar: Radar, on day: Day, _ scope: Survey.Scope
  ) throws(StoreError) -> (assessor: Assessor, surveys: [Survey], feeds: Set<String>) {
    if let early { return try early.finish() }
    let assessor = Assessor(radar.scoringModel)
    return (assessor, [assessor.survey(on: day, scope)], [])
  }

  /// The signals that decisions carry and the store does not have.
  private static func carried(
    _ ledger: Ledger, besides store: Store, _ radar: Radar
  ) throws(StoreError) -> [Signal] {
    let stored = try store.signals(ofRadar: radar.id, withIDs: ledger.signals.keys.sorted())
    let known = Set(stored.map(\.id))
    return ledger.signals.values.filter { !known.contains($0.id) }
  }
}

extension Workers {
  /// A small server has two cores; more would only wait for each other here.
  static let twoCores = Workers(count: 2) { count, part in
    DispatchQueue.concurrentPerform(iterations: count, execute: part)
  }
}
