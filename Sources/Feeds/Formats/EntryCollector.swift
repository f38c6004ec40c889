import Text

/// Makes entries of drafts as they come; what leans on the feed's own address waits for it.
final class EntryCollector {
  private(set) var log: ProblemLog
  private var entries: [FeedEntry] = []
  private var waiting: [(index: Int, draft: Draft)] = []
  private let farFuture: Timestamp?
  private let listLength: Int

  /// - Parameter now: dates that lie more than a week after it are told; nil tells none.
  init(limits: FeedLimits, now: Timestamp?) {
    log = ProblemLog(limit: limits.listLength)
    listLength = limits.listLength
    farFuture = now?.adding(seconds: 7 * 86_400)
  }

  func take(_ draft: inout Draft) {
    if draft.leansOnFeed { waiting.append((entries.count, draft)) }
    var entry = draft.entry(base: nil, listLength: listLength)
    if entry.categories.count == listLength,
      draft.categories(limit: listLength + 1).count > listLength
    {
      log.note(
        "there are more than \(listLength) of a kind; the rest was left out", at: draft.offset)
    }
    if let farFuture, let date = entry.published ?? entry.updated, date > farFuture {
      entry.isFromFuture = true
      log.note("the date of an entry lies in the future", at: draft.offset)
    }
    entries.append(entry)
  }

  /// All entries, with their addresses in full.
  func entries(base: String?) -> [FeedEntry] {
    for (index, draft) in waiting {
      var entry = draft.entry(base: base, listLength: listLength)
      entry.isFromFuture = entries[index].isFromFuture
      entries[index] = entry
    }
    return entries.withoutRepetitions
  }
}
