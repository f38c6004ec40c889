extension Dialect {
  /// RSS 0.91 to 2.0, with the modules that real feeds add.
  static func rss(version: String?) -> Dialect {
    var dialect = rss20
    dialect.format = rssFormat(version)
    return dialect
  }

  private static let rss20 = Dialect(
    format: .rss20, home: .plain, feed: RoleTable(rssFeed, extensionsOfFeed),
    entry: RoleTable(rssEntry, extensionsOfEntry))

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
    ElementName(.plain, .channel): .feed,
    ElementName(.plain, .item): .entry,
    ElementName(.plain, .title): .field(.title, rank: 0, .html),
    ElementName(.plain, .description): .field(.summary, rank: 0, .html),
    ElementName(.plain, .link): .link,
    ElementName(.plain, .language): .field(.language, rank: 0, .text),
    ElementName(.plain, .lastBuildDate): .field(.updated, rank: 0, .text),
    ElementName(.plain, .pubDate): .field(.updated, rank: 1, .text),
    ElementName(.plain, .managingEditor): .list(.author, rank: 0, .html),
    ElementName(.plain, .ttl): .field(.ttl, rank: 0, .text),
    ElementName(.plain, .skipHours): .group,
    ElementName(.plain, .skipDays): .group,
    ElementName(.plain, .hour): .list(.skipHour, rank: 0, .html),
    ElementName(.plain, .day): .list(.skipDay, rank: 0, .html),
  ]

  static let rssEntry: [ElementName: Role] = [
    ElementName(.plain, .title): .field(.title, rank: 0, .html),
    ElementName(.plain, .description): .field(.summary, rank: 0, .html),
    ElementName(.plain, .link): .link,
    ElementName(.plain, .guid): .field(.id, rank: 0, .text),
    ElementName(.plain, .pubDate): .field(.published, rank: 0, .text),
    ElementName(.plain, .author): .list(.author, rank: 0, .html),
    ElementName(.plain, .category): .list(.category, rank: 0, .html),
    ElementName(.plain, .source): .field(.source, rank: 0, .html),
    ElementName(.plain, .enclosure): .attachment,
  ]
}
