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
  }

  private var version = "https://jsonfeed.org/version/1.1"
  private var title: String
  private var homePageAddress: String?
  private var feedAddress: String?
  private var description: String?
  private var language: String?
  private var items: [Item]
  private var scout: Origin

  private enum CodingKeys: String, CodingKey {
    case version
    case title
    case homePageAddress = "home_page_url"
    case feedAddress = "feed_url"
    case description
    case language
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
    items = feed.entries.map(JSONFeedDocument.item)
    scout = Origin(
      source: source, format: feed.format.name,
      problems: feed.problems.map {
        Problem(line: $0.line, column: $0.column, message: $0.message)
      })
  }

  private static func item(_ entry: FeedEntry) -> Item {
    Item(
      id: entry.id, url: entry.link, title: entry.title.nonEmpty,
      summary: entry.summary.nonEmpty, contentHTML: entry.contentHTML,
      contentText: entry.content.nonEmpty ?? (entry.contentHTML == nil ? "" : nil),
      datePublished: entry.published?.description, dateModified: entry.updated?.description,
      authors: entry.authors.isEmpty ? nil : entry.authors.map(Person.init),
      tags: entry.categories.isEmpty ? nil : entry.categories, language: entry.language)
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
