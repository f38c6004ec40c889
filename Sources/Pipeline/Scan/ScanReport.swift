package import Text

/// What a scan did, feed by feed and radar by radar.
package struct ScanReport: Equatable, Encodable, Sendable {
  package var date: Day
  package var feeds: [FeedLine]
  package var radars: [RadarLine]

  /// What came of one feed.
  package struct FeedLine: Equatable, Encodable, Sendable {
    package var id: String
    package var title: String
    package var outcome: Outcome
    package var entries: Int
    package var new: Int
    /// Why it failed, in one line.
    package var reason: String?
    /// What was repaired while reading it.
    package var repairs: [String]

    package enum Outcome: String, Encodable, Sendable {
      case ok
      case unchanged
      case failed
    }
  }

  /// What it means for one radar.
  package struct RadarLine: Equatable, Encodable, Sendable {
    package var id: String
    package var title: String
    /// Signals in the radar's window, without copies.
    package var signals: Int
    package var newSignals: Int
    /// Copies that were folded into another signal.
    package var folded: Int
    /// Signals that match no topic.
    package var unmatched: Int
    /// Topics with hits, those with the most new ones first.
    package var hits: [TopicLine]
    package var changes: [ProposalChange]
  }

  package struct TopicLine: Equatable, Encodable, Sendable {
    package var topic: String
    package var name: String
    package var total: Int
    package var new: Int
  }

  package var newSignals: Int { feeds.reduce(0) { $0 + $1.new } }
  package func count(_ outcome: FeedLine.Outcome) -> Int {
    feeds.count { $0.outcome == outcome }
  }
}
