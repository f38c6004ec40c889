package import Text

/// One observed piece of information about change: a feed entry, or one entered by hand.
package struct Signal: Equatable, Codable, Sendable {
  /// Stable over scans and computers; see `SignalIdentity`.
  package var id: String
  package var title: String
  package var summary: String
  package var categories: [String]
  package var link: String?
  /// A language code of two letters, where it is named or can be told; see `SignalLanguage`.
  package var language: String?
  package var published: Day?
  /// The day of the scan that found it first.
  package var seen: Day
  package var source: Source

  package init(
    id: String, title: String, summary: String = "", categories: [String] = [],
    link: String? = nil, language: String? = nil, published: Day? = nil, seen: Day,
    source: Source
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.categories = categories
    self.link = link
    self.language = language
    self.published = published
    self.seen = seen
    self.source = source
  }

  /// The day that scoring counts from: publication, but never later than the scan that saw it,
  /// since feeds announce dates in the future.
  package var date: Day {
    published.map { min($0, seen) } ?? seen
  }
}
