/// A list of feeds, read from OPML 1 or 2.
package struct SubscriptionList: Equatable, Sendable {
  package var title: String
  package var subscriptions: [Subscription]
  package var problems: [FeedProblem]

  /// Reads a list; outlines without a feed are folders, addresses of other kinds than http, https
  /// and relative ones are refused and reported.
  package init(opml bytes: [UInt8]) throws(FeedError) {
    try self.init(opml: bytes, way: .common)
  }

  init(opml bytes: [UInt8], way: MarkupDocument.Way) throws(FeedError) {
    let limits = FeedLimits()
    let text = try DocumentText(bytes, charset: nil, limits: limits)
    let document = try MarkupDocument(text, address: nil, limits: limits)
    guard document.rootName == "opml" else { throw FeedError(.notSubscriptions) }
    var consumer = OPMLConsumer(limits: limits)
    var log = try document.read(into: &consumer, way: way).log
    log.add(consumer.log)
    title = consumer.title
    subscriptions = consumer.subscriptions
    problems = log.problems(in: text.bytes)
  }
}
