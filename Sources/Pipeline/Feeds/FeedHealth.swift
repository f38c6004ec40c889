package import Text

/// How the feeds do, and where the radars that read them are blind.
package struct FeedHealth: Equatable, Encodable, Sendable {
  package var date: Day
  /// Those in the worst state first.
  package var feeds: [Line]
  package var blindSpots: [BlindSpots]
  /// Lists of the workspace that were not looked at, for no radar reads them.
  package var unreadLists: [String] = []
  package var isPartial = false

  package struct Line: Equatable, Encodable, Sendable {
    package var title: String
    /// Without user name and password.
    package var address: String
    /// The lists that name it.
    package var lists: [String]
    package var verdict: FeedVerdict
    /// The last time it answered.
    package var answered: Timestamp?
    /// The day of its newest entry.
    package var newest: Day?
    /// How long the last answer took.
    package var milliseconds: Int?
    /// Feeds that a page named which came instead.
    package var found: [String]
  }

  package func count(_ word: FeedVerdict.Word) -> Int {
    feeds.count { $0.verdict.word == word }
  }

  /// Whether a person should do something about a feed.
  package var needsALook: Bool {
    isPartial || feeds.contains { !$0.verdict.isHealthy }
  }
}

/// What no healthy feed of a radar covers.
package struct BlindSpots: Equatable, Encodable, Sendable {
  package var radar: String
  package var title: String
  package var healthyFeeds: Int
  package var feeds: Int
  /// Names of quadrants for which no healthy feed brought a hit in the radar's window.
  package var quadrants: [String]
  /// The radar's languages.
  package var languages: [String]
  /// Countries around the Baltic Sea, and the cluster's own.
  package var countries: [String]
  package var sourceClasses: [String]

  package var isEmpty: Bool {
    quadrants.isEmpty && languages.isEmpty && countries.isEmpty && sourceClasses.isEmpty
  }
}
