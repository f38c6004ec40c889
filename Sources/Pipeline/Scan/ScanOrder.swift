package import Fetching
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
  /// Whether a timer asks and nobody waits: publishers' wishes and pauses after errors are kept.
  package var isScheduled = false
  /// Whether feeds are asked again that are fresh or gone.
  package var isReload = false
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

/// Who looks at a scan while it runs, and may stop it.
package struct ScanWatch {
  package var progress: (ScanProgress) -> Void
  /// Asked five times a second; true ends the scan with what has come so far.
  package var isInterrupted: () -> Bool

  package init(
    progress: @escaping (ScanProgress) -> Void = { _ in },
    isInterrupted: @escaping () -> Bool = { false }
  ) {
    self.progress = progress
    self.isInterrupted = isInterrupted
  }
}

/// How far a scan is.
package struct ScanProgress: Sendable {
  package var done: Int
  package var total: Int
  package var happening: Happening

  package enum Happening: Sendable {
    /// Another scan of the workspace has to end first.
    case waitsForOtherScan
    /// A feed is done.
    case feed(ScanReport.FeedLine)
    /// A fifth of a second has passed.
    case moment(FetchStatus)
    /// All feeds are done; the radars are scored.
    case scoring
  }
}
