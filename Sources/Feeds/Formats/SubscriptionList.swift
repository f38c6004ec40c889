/// A list of feeds, read from OPML 1 or 2.
package struct SubscriptionList: Equatable, Sendable {
  package var title: String
  package var subscriptions: [Subscription]
  package var problems: [FeedProblem]

  /// Reads a list; outlines without a feed are folders, addresses of other kinds than http, https
  /// and relative ones are refused and reported.
  package init(opml bytes: [UInt8]) throws(FeedError) {
    let consumer = OPMLConsumer()
    let document = try MarkupDocument(bytes, charset: nil, limits: FeedLimits())
    guard document.rootName == "opml" else { throw FeedError(.notSubscriptions) }
    try document.read(into: consumer, reader: MarkupReader())
    title = consumer.title
    subscriptions = consumer.subscriptions
    problems = document.problems + consumer.notes
  }
}
