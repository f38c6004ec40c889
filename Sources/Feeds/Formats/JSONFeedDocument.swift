import Text

/// A feed as a JSON Feed 1.1 document, with `_scout` for what the format has no place for.
package struct JSONFeedDocument: Encodable {
  private struct Person: Encodable {
    var name: String
  }

  private struct Item: Encodable {
    var id: String
    var url: String?
    var title: String?
    var summary: String?
    var contentHTML: String?
    var contentText: String?
    var datePublished: String?
    var dateModified: String?
    var authors: [Person]?
    var tags: [String]?
    var language: String?
    var image: String?
    var attachments: [Attachment]?
    var scout: ItemFacts?

    enum CodingKeys: String, CodingKey {
      case id
      case url
      case title
      case summary
      case contentHTML = "content_html"
      case contentText = "content_text"
      case datePublished = "date_published"
      case dateModified = "date_modified"
      case authors
      case tags
      case language
      case image
      case attachments
      case scout = "_scout"
    }
  }

  private struct Attachment: Encodable {
    var url: String
    var mimeType: String
    var size: Int?

    enum CodingKeys: String, CodingKey {
      case url
      case mimeType = "mime_type"
      case size = "size_in_bytes"
    }
  }

  /// What an item says that JSON Feed has no place for.
  private struct ItemFacts: Encodable {
    var comments: Int?
    var future: Bool?
    var torn: Bool?
    var latitude: Double?
    var longitude: Double?
    var source: String?
    var sourceLink: String?

    enum CodingKeys: String, CodingKey {
      case comments
      case future
      case torn
      case latitude
      case longitude
      case source
      case sourceLink = "source_url"
    }

    /// Nil where there is nothing of the kind.
    init?(_ entry: FeedEntry) {
      comments = entry.commentCount
      future = entry.isFromFuture ? true : nil
      torn = entry.isTorn ? true : nil
      latitude = entry.place?.latitude
      longitude = entry.place?.longitude
      source = entry.origin?.title
      sourceLink = entry.origin?.link
      let isEmpty =
        comments == nil && future == nil && torn == nil && latitude == nil && source == nil
      if isEmpty { return nil }
    }
  }

  private struct Wish: Encodable {
    var ttl: Int?
    var updatePeriod: String?
    var updateFrequency: Int?
    var skipHours: [Int]?
    var skipDays: [String]?

    enum CodingKeys: String, CodingKey {
      case ttl
      case updatePeriod = "update_period"
      case updateFrequency = "update_frequency"
      case skipHours = "skip_hours"
      case skipDays = "skip_days"
    }

    /// Nil where the publisher wishes nothing.
    init?(_ wish: PublisherWish) {
      guard !wish.isEmpty else { return nil }
      ttl = wish.minutesToLive
      updatePeriod = wish.period?.rawValue
      updateFrequency = wish.frequency
      skipHours = wish.skipHours.isEmpty ? nil : wish.skipHours
      skipDays = wish.skipDays.isEmpty ? nil : wish.skipDays.map(\.rawValue)
    }
  }

  private struct Problem: Encodable {
    var line: Int
    var column: Int
    var message: String
  }

  private struct Origin: Encodable {
    var source: String
    var format: String
    var problems: [Problem]
    var wish: Wish?
    /// Whether the document stopped in the middle.
    var truncated: Bool?
    var updated: String?
  }

  private var version = "https://jsonfeed.org/version/1.1"
  private var title: String
  private var homePageAddress: String?
  private var feedAddress: String?
  private var description: String?
  private var language: String?
  private var authors: [Person]?
  private var items: [Item]
  private var scout: Origin

  private enum CodingKeys: String, CodingKey {
    case version
    case title
    case homePageAddress = "home_page_url"
    case feedAddress = "feed_url"
    case description
    case language
    case authors
    case items
    case scout = "_scout"
  }

  /// The document for a feed that was read from `source`.
  package init(_ feed: Feed, source: String) {
    title = feed.title
    homePageAddress = feed.homePage
    feedAddress = feed.selfAddress
    description = feed.summary.nonEmpty
    language = feed.language
    authors = feed.authors.isEmpty ? nil : feed.authors.map(Person.init)
    items = feed.entries.map(JSONFeedDocument.item)
    scout = Origin(
      source: source, format: feed.format.name,
      problems: feed.problems.map {
        Problem(line: $0.line, column: $0.column, message: $0.message)
      }, wish: Wish(feed.wish), truncated: feed.endsEarly ? true : nil,
      updated: feed.updated?.description)
  }

  private static func item(_ entry: FeedEntry) -> Item {
    Item(
      id: entry.id, url: entry.link, title: entry.title.nonEmpty,
      summary: entry.summary.nonEmpty, contentHTML: entry.markup.map { $0.span.text },
      contentText: entry.content.nonEmpty ?? (entry.markup == nil ? "" : nil),
      datePublished: entry.published?.description, dateModified: entry.updated?.description,
      authors: entry.authors.isEmpty ? nil : entry.authors.map(Person.init),
      tags: entry.categories.isEmpty ? nil : entry.categories, language: entry.language,
      image: entry.image,
      attachments: entry.attachments.isEmpty
        ? nil
        : entry.attachments.map {
          Attachment(
            url: $0.address, mimeType: $0.type.nonEmpty ?? "application/octet-stream", size: $0.size
          )
        }, scout: ItemFacts(entry))
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
