package import Text

/// What is known of a feed from its last fetches.
package struct FeedFacts: Equatable, Sendable {
  /// Kept letter for letter, as one set with `lastModified`.
  package var etag: String?
  package var lastModified: String?
  /// Of the last body that was read, to see that a new ETag brought nothing new.
  package var bodyHash: String?
  /// The last time it was asked for, whatever came.
  package var checked: Timestamp?
  /// The last time it answered with a feed, or that it had not changed.
  package var succeeded: Timestamp?
  /// Failures in a row.
  package var failures: Int
  package var lastError: String?

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
