extension Dialect {
  /// RSS 0.91 to 2.0, with the modules that real feeds add.
  static func rss(version: String?) -> Dialect {
    Dialect(
      format: rssFormat(version), home: .plain, feed: rssFeed.and(extensionsOfFeed),
      entry: rssEntry.and(extensionsOfEntry))
  }

  private static func rssFormat(_ version: String?) -> FeedFormat {
    switch version?.prefix(4) {
    case "0.90": .rss090
    case "0.91": .rss091
    case "0.92", "0.93", "0.94": .rss092
    case "1.0": .rss10
    default: .rss20
    }
  }

  static let rssFeed: [ElementName: Role] = [
    ElementName(.plain, "channel"): .feed,
    ElementName(.plain, "item"): .entry,
    ElementName(.plain, "title"): .field(.title, rank: 0, .html),
    ElementName(.plain, "description"): .field(.summary, rank: 0, .html),
    ElementName(.plain, "link"): .link,
    ElementName(.plain, "language"): .field(.language, rank: 0, .text),
    ElementName(.plain, "lastbuilddate"): .field(.updated, rank: 0, .text),
    ElementName(.plain, "pubdate"): .field(.updated, rank: 1, .text),
    ElementName(.plain, "managingeditor"): .field(.author, rank: 0, .text),
  ]

  static let rssEntry: [ElementName: Role] = [
    ElementName(.plain, "title"): .field(.title, rank: 0, .html),
    ElementName(.plain, "description"): .field(.summary, rank: 0, .html),
    ElementName(.plain, "link"): .link,
    ElementName(.plain, "guid"): .field(.id, rank: 0, .text),
    ElementName(.plain, "pubdate"): .field(.published, rank: 0, .text),
    ElementName(.plain, "author"): .field(.author, rank: 0, .text),
    ElementName(.plain, "category"): .category,
  ]
}
