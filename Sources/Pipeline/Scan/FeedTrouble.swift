import Fetching

/// The kind of a feed's last failure, which is kept as one word and read by its verdict.
enum FeedTrouble: Equatable {
  case fetching(FetchFailure.Kind)
  /// A status that keeps us out, such as 403.
  case blocked
  /// Something else came instead of a feed.
  case notAFeed
  case gone
  /// A file of the workspace that cannot be read.
  case file
  /// Its server asks for pauses instead of answering.
  case turnedAway

  private static let own: [String: FeedTrouble] = [
    "blocked": .blocked, "notAFeed": .notAFeed, "gone": .gone, "file": .file,
    "turnedAway": .turnedAway,
  ]

  init?(word: String?) {
    guard let word,
      let trouble = Self.own[word] ?? FetchFailure.Kind(rawValue: word).map(Self.fetching)
    else { return nil }
    self = trouble
  }

  var word: String {
    if case .fetching(let kind) = self { return kind.rawValue }
    return "\(self)"
  }
}
