import Text

/// Reads a feed of any format, encoding and state of repair.
///
/// Nothing is opened while reading: no file, no connection. The same bytes always give the same
/// feed.
package struct FeedReader: Sendable {
  package var limits: FeedLimits
  var markup = MarkupReader()

  package init(limits: FeedLimits = FeedLimits()) {
    self.limits = limits
  }

  /// The feed in these bytes.
  ///
  /// - Parameters:
  ///   - address: where the document came from; relative links lean on it.
  ///   - charset: what HTTP said about the encoding; the bytes and the document know better.
  package func read(
    _ bytes: [UInt8], address: String? = nil, charset: String? = nil
  ) throws(FeedError) -> Feed {
    let text = try DocumentText(bytes, charset: charset, limits: limits)
    return text.isJSON
      ? try readJSON(text, address: address) : try readMarkup(text, address: address)
  }

  private func readMarkup(_ text: DocumentText, address: String?) throws(FeedError) -> Feed {
    let document = try MarkupDocument(text, address: address, limits: limits)
    let consumer = FeedConsumer(limits: limits, address: address)
    guard document.rootName != "opml" else { throw FeedError(.notAFeed) }
    try document.read(into: consumer, reader: markup)
    guard var feed = consumer.result() else { throw FeedError(.unreadable) }
    feed.endsEarly = document.endsEarly
    feed.problems = (document.problems + consumer.notes).inReadingOrder
    return feed
  }

  private func readJSON(_ text: DocumentText, address: String?) throws(FeedError) -> Feed {
    guard let document = try? JSON.value(JSONFeed.self, from: text.bytes) else {
      throw FeedError(.unreadable)
    }
    guard document.isFeed else { throw FeedError(.notAFeed) }
    var feed = document.feed(address: address, limits: limits)
    feed.problems = text.log.problems(in: text.bytes) + feed.problems
    return feed
  }
}

extension [FeedProblem] {
  fileprivate var inReadingOrder: [FeedProblem] {
    sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
