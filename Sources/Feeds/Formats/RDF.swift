extension Dialect {
  /// RSS 0.90 of Netscape: RDF, with the items beside the channel.
  static let rdf090 = rdf(.rss090)

  /// RSS 1.0: the same, with Dublin Core for what RSS 0.90 has no names for.
  static let rdf10 = rdf(.rss10)

  private static func rdf(_ format: FeedFormat) -> Dialect {
    var dialect = rss(version: nil)
    dialect.format = format
    return dialect
  }
}
