package import Text

/// One item of a feed.
package struct FeedEntry: Equatable, Sendable {
  /// The publisher's id, else the link, else a hash of what the entry says; never empty.
  package var id: String
  package var title: String
  package var link: String?
  /// Plain, a line for each block.
  package var summary: String
  /// The full text, plain, a line for each block.
  package var content: String
  /// The full text as the publisher marked it up, in UTF-8: not to be trusted, not to be shown.
  package var markup: [UInt8]?
  package var published: Timestamp?
  package var updated: Timestamp?
  package var authors: [String]
  package var categories: [String]
  package var language: String?
  package var origin: Origin?
  package var attachments: [Attachment]
  /// The address of a picture.
  package var image: String?
  package var commentCount: Int?
  package var place: Place?
  /// Whether its date lies more than a week after the reading; the date stays as it was written.
  package var isFromFuture = false

  /// Whether the document stopped in the middle of it: it comes again, whole, and perhaps with
  /// another id.
  package var isTorn = false

  /// The feed that the entry was taken from.
  package struct Origin: Equatable, Sendable {
    package var title: String
    package var link: String?
  }

  /// A file that belongs to the entry.
  package struct Attachment: Equatable, Sendable {
    package var address: String
    /// Its media type; empty where the feed does not say.
    package var type: String
    /// In bytes.
    package var size: Int?
  }

  /// Where the entry plays, in degrees.
  package struct Place: Equatable, Sendable {
    package var latitude: Double
    package var longitude: Double
  }

  package init(
    id: String, title: String = "", link: String? = nil, summary: String = "",
    content: String = "", markup: [UInt8]? = nil, published: Timestamp? = nil,
    updated: Timestamp? = nil, authors: [String] = [], categories: [String] = [],
    language: String? = nil, origin: Origin? = nil, attachments: [Attachment] = [],
    image: String? = nil, commentCount: Int? = nil, place: Place? = nil
  ) {
    self.id = id
    self.title = title
    self.link = link
    self.summary = summary
    self.content = content
    self.markup = markup
    self.published = published
    self.updated = updated
    self.authors = authors
    self.categories = categories
    self.language = language
    self.origin = origin
    self.attachments = attachments
    self.image = image
    self.commentCount = commentCount
    self.place = place
  }
}
