extension Dialect {
  /// RSS 0.90 and 1.0: RDF, with the items beside the channel and Dublin Core for the rest.
  static func rdf(isNetscape: Bool) -> Dialect {
    Dialect(
      format: isNetscape ? .rss090 : .rss10, home: .plain, feed: rssFeed.and(extensionsOfFeed),
      entry: rssEntry.and(extensionsOfEntry))
  }
}
