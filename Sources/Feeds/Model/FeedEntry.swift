package import Text

/// One item of a feed.
package struct FeedEntry: Equatable, Sendable {
  /// The publisher's id, else the link, else a hash of what the entry says; never empty.
  package var id: String
  package var title: String
  package var link: String?
  package var summary: String
  /// The full text, plain.
  package var content: String
  /// The full text as the publisher marked it up: not to be trusted, not to be shown.
  package var contentHTML: String?
  package var published: Timestamp?
  package var updated: Timestamp?
  package var authors: [String]
  package var categories: [String]
  package var language: String?

  package init(
    id: String, title: String = "", link: String? = nil, summary: String = "",
    content: String = "", contentHTML: String? = nil, published: Timestamp? = nil,
    updated: Timestamp? = nil, authors: [String] = [], categories: [String] = [],
    language: String? = nil
  ) {
    self.id = id
    self.title = title
    self.link = link
    self.summary = summary
    self.content = content
    self.contentHTML = contentHTML
    self.published = published
    self.updated = updated
    self.authors = authors
    self.categories = categories
    self.language = language
  }
}
