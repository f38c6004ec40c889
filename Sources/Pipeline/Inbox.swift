package import Radars
package import Signals
package import Text

/// A signal as the inbox shows it.
package struct InboxEntry: Equatable, Encodable, Sendable {
  package var id: String
  package var title: String
  package var excerpt: String
  package var link: String?
  package var source: String
  package var sourceClass: SourceClass
  package var date: Day
  package var language: String?
  /// The topics it is a hit of, best first.
  package var topics: [String]
  package var quadrant: String?
  package var status: Ledger.Status
  /// Other signals that are copies of this one.
  package var copies: [String]
}

extension Workbench {
  /// The signals of a radar that matched a topic, newest first, copies folded.
  ///
  /// - Parameters:
  ///   - topic: only hits of this one.
  ///   - all: also signals that matched nothing and those that people dismissed.
  package func inbox(
    _ radarID: String, topic topicID: String? = nil, all: Bool = false
  ) throws(PipelineError) -> [InboxEntry] {
    let standing = try standing(radarID)
    if let topicID { _ = try topic(topicID, of: standing.radar) }
    return standing.inbox.filter { entry in
      if let topicID { return entry.topics.contains(topicID) }
      return all || (!entry.topics.isEmpty && entry.status != .dismissed)
    }
  }
}

extension Standing {
  /// Every signal in the window that is no copy, newest first.
  package var inbox: [InboxEntry] {
    var copies: [String: [String]] = [:]
    for (copy, original) in assessment.originals { copies[original, default: []].append(copy) }
    return assessment.signals.values
      .filter { assessment.originals[$0.id] == nil }
      .sorted { ($1.date, $1.id) < ($0.date, $0.id) }
      .map { entry($0, copies: (copies[$0.id] ?? []).sorted()) }
  }

  private func entry(_ signal: Signal, copies: [String]) -> InboxEntry {
    let reading = assessment.readings[signal.id]
    return InboxEntry(
      id: signal.id, title: signal.title, excerpt: PlainText.excerpt(of: signal.summary),
      link: signal.link, source: signal.source.title, sourceClass: signal.source.sourceClass,
      date: signal.date, language: signal.language, topics: reading?.hits.map(\.topic) ?? [],
      quadrant: reading?.quadrant?.id, status: status(of: [signal.id] + copies), copies: copies)
  }

  /// What people said of the signal, or else of a copy of it.
  private func status(of group: [String]) -> Ledger.Status {
    group.compactMap { ledger.statuses[$0] }.first ?? .new
  }
}
