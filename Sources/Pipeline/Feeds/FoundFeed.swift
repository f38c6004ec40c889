import Feeds
package import Text

/// A feed that a search found and read.
package struct FoundFeed: Equatable, Encodable, Sendable {
  package var title: String
  /// Without user name and password.
  package var address: String
  package var format: String
  package var entries: Int
  /// The day of its newest entry.
  package var newest: Day?
  package var language: String?
  package var homePage: String?
  /// Whether it carries what readers say of articles, which is no signal.
  package var isOfComments: Bool
  package var way: Way
  /// The line for a list, without user name and password.
  package var outline: String
  /// The same with them, as the list needs it.
  var line: OutlineLine

  /// How it was found.
  package enum Way: String, Encodable, Sendable {
    case itself
    case declared
    case linked
    case guessed
  }

  private enum CodingKeys: String, CodingKey {
    case title
    case address
    case format
    case entries
    case newest
    case language
    case homePage
    case isOfComments
    case way
    case outline
  }

  init(_ feed: Feed, at address: String, way: Way) {
    let shown = address.withoutCredentials
    title = feed.title.isEmpty ? shown : feed.title
    self.address = shown
    format = feed.format.name
    entries = feed.entries.count
    newest = feed.entries.compactMap { $0.published ?? $0.updated }.max()?.day
    language = LanguageCode.short(feed.language)
    homePage = feed.homePage.map(\.withoutCredentials)
    isOfComments = Self.speaksOfComments(title: feed.title, address: shown)
    self.way = way
    line = OutlineLine(text: title, address: address, homePage: homePage, language: language)
    var open = line
    open.address = shown
    outline = open.written
  }

  /// `Comments on: …`, `Kommentare zu …`, `/comments/feed/`; a section called "Commentary" does not.
  private static func speaksOfComments(title: String, address: String) -> Bool {
    let title = title.lowercased()
    let path = address.lowercased().split(separator: "/").dropFirst(2)
    return ["comments", "komment", "koment"].contains(where: title.contains)
      || path.contains { $0.hasPrefix("comments") || $0.hasPrefix("komment") }
  }
}
