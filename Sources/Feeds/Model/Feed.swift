package import Text

/// A feed as this project sees it, whatever format it came in: texts plain, links absolute.
package struct Feed: Equatable, Sendable {
  package var format: FeedFormat
  package var title: String
  /// The page for people that the feed belongs to.
  package var homePage: String?
  /// The address that the feed gives for itself.
  package var selfAddress: String?
  package var summary: String
  package var language: String?
  package var updated: Timestamp?
  package var authors: [String]
  package var wish: PublisherWish
  package var entries: [FeedEntry]
  /// What was repaired or left out while reading, in the order of the document.
  package var problems: [FeedProblem]
  /// The document stopped in the middle: there may be more at its address than was read.
  package var endsEarly: Bool

  package init(
    format: FeedFormat, title: String = "", homePage: String? = nil, selfAddress: String? = nil,
    summary: String = "", language: String? = nil, updated: Timestamp? = nil,
    authors: [String] = [], wish: PublisherWish = PublisherWish(), entries: [FeedEntry] = [],
    problems: [FeedProblem] = [],
    endsEarly: Bool = false
  ) {
    self.format = format
    self.title = title
    self.homePage = homePage
    self.selfAddress = selfAddress
    self.summary = summary
    self.language = language
    self.updated = updated
    self.authors = authors
    self.wish = wish
    self.entries = entries
    self.problems = problems
    self.endsEarly = endsEarly
  }
}
