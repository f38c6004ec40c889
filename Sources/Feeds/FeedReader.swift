package import Text

/// Reads a feed of any format, encoding and state of repair.
///
/// Nothing that the feed names is opened while reading: no file, no connection. The same bytes
/// always give the same feed.
package struct FeedReader: Sendable {
  package var limits: FeedLimits
  var way = MarkupDocument.Way.common
  var markup = MarkupReader()

  package init(limits: FeedLimits = FeedLimits()) {
    self.limits = limits
  }

  /// The feed in these bytes.
  ///
  /// - Parameters:
  ///   - address: where the document came from; relative links lean on it.
  ///   - charset: what HTTP said about the encoding; the bytes and the document know better.
  ///   - now: the moment of reading; dates of entries that lie far after it are told.
  package func read(
    _ bytes: [UInt8], address: String? = nil, charset: String? = nil, now: Timestamp? = nil
  ) throws(FeedError) -> Feed {
    let collector = EntryCollector(limits: limits, now: now)
    let text = try DocumentText(bytes, charset: charset, limits: limits)
    let read = try read(text, address: address) { collector.take(&$0) }
    var feed = read.draft.feed(format: read.format, address: address)
    feed.entries = collector.entries(base: feed.selfAddress ?? feed.homePage ?? address)
    feed.endsEarly = read.endsEarly
    var log = read.log
    log.add(collector.log)
    feed.problems = log.problems(in: text.bytes)
    return feed
  }

  /// Reads the fields of all entries as bytes, and decodes and chooses nothing; for those who need
  /// no texts, and for measuring what the texts cost.
  package func drafts(
    of bytes: [UInt8], each takeEntry: @escaping (inout Draft) -> Void
  ) throws(FeedError) {
    let text = try DocumentText(bytes, charset: nil, limits: limits)
    _ = try read(text, address: nil, takeEntry)
  }

  /// What a document says of the feed itself, when its entries have been taken.
  private struct Reading {
    var format: FeedFormat
    var draft: Draft
    var log: ProblemLog
    var endsEarly = false
  }

  private func read(
    _ text: DocumentText, address: String?, _ takeEntry: @escaping (inout Draft) -> Void
  ) throws(FeedError) -> Reading {
    text.isJSON
      ? try readJSON(text, takeEntry) : try readMarkup(text, address: address, takeEntry)
  }

  private func readMarkup(
    _ text: DocumentText, address: String?, _ takeEntry: @escaping (inout Draft) -> Void
  ) throws(FeedError) -> Reading {
    let document = try MarkupDocument(text, address: address, limits: limits)
    guard document.rootName != "opml" else { throw FeedError(.subscriptions) }
    var consumer = FeedConsumer(limits: limits, address: address, takeEntry: takeEntry)
    let outcome = try document.read(into: &consumer, way: way, reader: markup)
    guard let dialect = consumer.dialect else { throw FeedError(.unreadable) }
    if let error = document.emptiness, consumer.entryCount == 0, consumer.feed[.title] == nil {
      throw error
    }
    var log = outcome.log
    log.add(consumer.log)
    return Reading(
      format: dialect.format, draft: consumer.feed, log: log,
      endsEarly: outcome.endsEarly || text.endsEarly)
  }

  private func readJSON(
    _ text: DocumentText, _ takeEntry: @escaping (inout Draft) -> Void
  ) throws(FeedError) -> Reading {
    guard let document = try? JSON.value(JSONFeed.self, from: text.bytes) else {
      throw FeedError(.unreadable)
    }
    guard document.isFeed else { throw FeedError(.notAFeed) }
    var log = text.log
    document.takeEntries(limits: limits, log: &log, takeEntry)
    let draft = document.draft(limits: limits, log: &log)
    return Reading(
      format: document.format, draft: draft, log: log,
      endsEarly: text.endsEarly)
  }
}
