/// What a fetch tells while it runs.
package enum FetchEvent: Equatable, Sendable {
  /// The request at this place of the list has ended.
  case ended(Int, FetchOutcome)
  /// The robots.txt of an origin has been read; worth keeping for `RobotsRules.secondsKept`.
  case robots(origin: String, RobotsRules)
  /// A host asked to be left alone for so many seconds; nothing more was asked of it.
  case held(host: String, seconds: Int)
  /// A moment has passed; the place to show progress, or to stop by throwing.
  case tick(FetchStatus)
}

/// What is under way.
package struct FetchStatus: Equatable, Sendable {
  /// The host that has kept us waiting longest, and for how long.
  package var slowest: Wait?

  package struct Wait: Equatable, Sendable {
    package var host: String
    package var duration: Duration
  }
}

/// What is known of hosts from earlier fetches.
package struct HostNotes: Equatable, Sendable {
  /// The rules of origins such as `https://example.org`, read less than a day ago.
  package var robots: [String: RobotsRules]
  /// Older rules, for origins whose robots.txt cannot be read now.
  package var oldRobots: [String: RobotsRules]
  /// How many seconds hosts are still to be left alone.
  package var holds: [String: Int]

  package init(
    robots: [String: RobotsRules] = [:], oldRobots: [String: RobotsRules] = [:],
    holds: [String: Int] = [:]
  ) {
    self.robots = robots
    self.oldRobots = oldRobots
    self.holds = holds
  }
}
