import Feeds
import Signals
import Text

/// Makes signals of a feed's entries.
struct SignalMaker {
  let feed: FeedEndpoint
  let today: Day
  /// Entries published before it are left out.
  let since: Day?

  /// Longer texts are cut here: scoring needs the gist, not the article.
  static let longestText = 2_000

  func signals(of read: Feed) -> [Signal] {
    read.entries.compactMap { entry in
      // It comes again, whole: the feed is asked for once more.
      if entry.isTorn { return nil }
      let signal = signal(entry, read)
      if let since, signal.date < since { return nil }
      return signal
    }
  }

  private func signal(_ entry: FeedEntry, _ read: Feed) -> Signal {
    let text = entry.content.utf8.count > entry.summary.utf8.count ? entry.content : entry.summary
    let summary = PlainText.beginning(of: text, limit: SignalMaker.longestText)
    let title = entry.title.isEmpty ? PlainText.excerpt(of: summary, limit: 80) : entry.title
    return Signal(
      id: SignalIdentity.id(feed: feed.source.id, entry: entry.id), title: title,
      summary: summary, categories: entry.categories, link: entry.link,
      language: SignalLanguage.code(
        entry: LanguageCode.short(entry.language), feed: LanguageCode.short(read.language),
        list: LanguageCode.short(feed.language), title: entry.title, summary: summary),
      published: (entry.published ?? entry.updated)?.day, seen: today, source: feed.source)
  }
}
