package import Text

/// What is known of a feed from its last fetches.
package struct FeedFacts: Equatable, Sendable {
  /// Kept letter for letter, as one set with `lastModified`.
  package var etag: String?
  package var lastModified: String?
  /// The address that gave the two: no other server can know them.
  package var validatedAt: String?
  /// Of the last body that was read, to see that a new ETag brought nothing new.
  package var bodyHash: String?
  /// The last time it was asked for, whatever came.
  package var checked: Timestamp?
  /// The last time it answered with a feed, or that it had not changed.
  package var succeeded: Timestamp?
  /// Failures in a row.
  package var failures = 0
  package var lastError: String?
  /// The kind of the last error, as one word.
  package var trouble: String?
  /// The first failure of those in a row.
  package var failingSince: Timestamp?
  /// Until when the server called its last answer fresh.
  package var freshUntil: Timestamp?
  /// When the server said that the feed is gone for good.
  package var gone: Timestamp?
  /// Where permanent redirects lead, and how many scans in a row have seen that.
  package var movedTo: String?
  package var movedScans = 0
  /// The address that is asked since enough scans agreed.
  package var address: String?
  /// How often the publisher wants to be asked.
  package var wish = FeedWish()
  /// The day of the newest entry that was ever read.
  package var newest: Day?
  /// How long the last answer took, in milliseconds.
  package var answerTime: Int?
  /// The feeds that a page named which came instead of the feed.
  package var found: [String] = []

  package init(
    etag: String? = nil, lastModified: String? = nil, bodyHash: String? = nil,
    checked: Timestamp? = nil, succeeded: Timestamp? = nil, failures: Int = 0,
    lastError: String? = nil
  ) {
    self.etag = etag
    self.lastModified = lastModified
    self.bodyHash = bodyHash
    self.checked = checked
    self.succeeded = succeeded
    self.failures = failures
    self.lastError = lastError
  }
}

/// The wishes of a publisher as numbers.
package struct FeedWish: Equatable, Codable, Sendable {
  /// Seconds between two requests.
  package var interval: Int?
  /// Hours of the day in UTC.
  package var skipHours: [Int]
  /// Days of the week, Monday is 0.
  package var skipDays: [Int]

  package init(interval: Int? = nil, skipHours: [Int] = [], skipDays: [Int] = []) {
    self.interval = interval
    self.skipHours = skipHours
    self.skipDays = skipDays
  }
}
