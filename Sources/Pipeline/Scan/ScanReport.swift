package import Text

/// What a scan did, feed by feed and radar by radar.
package struct ScanReport: Equatable, Encodable, Sendable {
  package var date: Day
  package var feeds: [FeedLine]
  package var radars: [RadarLine]
  /// What is to be known about the whole scan, in a sentence each.
  package var notes: [String] = []
  /// Whether it was stopped before its end; the next scan finishes it.
  package var isPartial = false
  /// Feeds that were not reached since it was stopped.
  package var unreached = 0

  /// What came of one feed.
  package struct FeedLine: Equatable, Encodable, Sendable {
    package var id: String
    package var title: String
    package var outcome: Outcome
    package var entries = 0
    package var new = 0
    /// Why it failed, is blocked or waits, in one line.
    package var reason: String?
    /// What else happened: that it has moved, that a permission was used.
    package var note: String?
    /// What was repaired while reading it.
    package var repairs: [String] = []
    /// Whether it waits since it failed before.
    package var isAfterFailure = false

    package enum Outcome: String, Encodable, Sendable, CaseIterable {
      case ok
      case unchanged
      case failed
      /// robots.txt, a reservation, a bot challenge or a password keeps us out.
      case blocked
      /// The server said that it is gone for good.
      case gone
      /// Not asked, or turned away for now: its time has not come.
      case waiting
    }
  }

  /// What it means for one radar.
  package struct RadarLine: Equatable, Encodable, Sendable {
    package var id: String
    package var title: String
    /// Signals in the radar's window, without copies.
    package var signals: Int
    package var newSignals: Int
    /// Copies of signals that match, folded into one of them; others are not looked for in a scan.
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

extension ScanReport {
  /// Whether nothing could be looked at: every feed failed or is blocked.
  var reachedNothing: Bool {
    !feeds.isEmpty && count(.ok) + count(.unchanged) + count(.waiting) == 0
  }

  /// Whether a person who started the scan should look at a feed.
  package var needsALook: Bool {
    isPartial || count(.failed) + count(.blocked) + count(.gone) > 0
  }

  /// Whether a scan that nobody watched should call somebody: when most feeds fail, not when one is
  /// dead.
  package var needsHelp: Bool {
    let troubled = feeds.count { $0.outcome == .failed || $0.isAfterFailure }
    return troubled > 1 && troubled * 2 > feeds.count
  }
}
