import Feeds
import Fetching
import Files
import Signals
import Store
import Text

/// Turns what came from one feed into stored signals and a line of the report.
struct Intake {
  let store: Store
  let now: Timestamp
  /// Entries published before it are left out.
  let since: Day?
  let reader = FeedReader()

  /// Longer texts are cut here: scoring needs the gist, not the article.
  static let longestText = 2_000

  /// The line of the report, and the ids of the signals that are new.
  struct Taken {
    var line: ScanReport.FeedLine
    var fresh: [String] = []
  }

  func take(
    _ outcome: FetchOutcome, from feed: FeedEndpoint, known: FeedFacts?
  ) throws(StoreError) -> Taken {
    switch outcome {
    case .failed(let failure):
      return Taken(line: try failed(feed, known, failure.message))
    case .notModified(let validators):
      return Taken(line: try unchanged(feed, known, validators))
    case .fetched(let body): return try fetched(body, feed, known)
    }
  }

  /// The same for a feed that is a file of the workspace.
  func take(
    file path: String, from feed: FeedEndpoint, known: FeedFacts?
  ) throws(StoreError) -> Taken {
    let bytes: [UInt8]
    do {
      bytes = try Disk.read(path)
    } catch {
      return Taken(line: try failed(feed, known, error.message))
    }
    return try fetched(FetchedBody(bytes: bytes, finalAddress: ""), feed, known)
  }
}

extension Intake {
  private func fetched(
    _ body: FetchedBody, _ feed: FeedEndpoint, _ known: FeedFacts?
  ) throws(StoreError) -> Taken {
    let hash = Intake.hash(body.bytes)
    if let known, known.bodyHash == hash {
      return Taken(line: try unchanged(feed, known, body.validators))
    }
    let read: Feed
    do {
      read = try reader.read(
        body.bytes, address: body.finalAddress.isEmpty ? nil : body.finalAddress,
        charset: body.charset, now: now)
    } catch {
      return Taken(line: try failed(feed, known, error.message))
    }
    let signals = signals(of: read, feed)
    var facts = FeedFacts(checked: now, succeeded: now)
    // A body that was cut is asked for again, whole: its ETag would keep the rest away for good.
    if !read.endsEarly {
      facts.etag = body.validators.etag
      facts.lastModified = body.validators.lastModified
      facts.bodyHash = hash
    }
    let fresh = try store.record(feed.source, facts, signals: signals)
    let line = line(
      feed, .ok, entries: read.entries.count, new: fresh.count,
      repairs: read.problems.map { "line \($0.line), column \($0.column): \($0.message)" })
    return Taken(line: line, fresh: fresh)
  }

  private func unchanged(
    _ feed: FeedEndpoint, _ known: FeedFacts?, _ validators: Validators
  ) throws(StoreError) -> ScanReport.FeedLine {
    var facts = known ?? FeedFacts()
    if validators.etag != nil || validators.lastModified != nil {
      facts.etag = validators.etag
      facts.lastModified = validators.lastModified
    }
    facts.checked = now
    facts.succeeded = now
    facts.failures = 0
    facts.lastError = nil
    _ = try store.record(feed.source, facts)
    return line(feed, .unchanged)
  }

  /// What was known stays: validators, signals, everything.
  private func failed(
    _ feed: FeedEndpoint, _ known: FeedFacts?, _ reason: String
  ) throws(StoreError) -> ScanReport.FeedLine {
    var facts = known ?? FeedFacts()
    facts.checked = now
    facts.failures += 1
    facts.lastError = reason
    _ = try store.record(feed.source, facts)
    return line(feed, .failed, reason: reason)
  }

  private func line(
    _ feed: FeedEndpoint, _ outcome: ScanReport.FeedLine.Outcome, entries: Int = 0, new: Int = 0,
    reason: String? = nil, repairs: [String] = []
  ) -> ScanReport.FeedLine {
    ScanReport.FeedLine(
      id: feed.source.id, title: feed.source.title, outcome: outcome, entries: entries, new: new,
      reason: reason, repairs: repairs)
  }

  private static func hash(_ bytes: [UInt8]) -> String {
    String(bytes.reduce(into: StableHash()) { $0.add($1) }.value, radix: 16)
  }
}

extension Intake {
  private func signals(of feed: Feed, _ endpoint: FeedEndpoint) -> [Signal] {
    feed.entries.compactMap { entry in
      // It comes again, whole: the feed is asked for once more.
      if entry.isTorn { return nil }
      let signal = signal(entry, feed, endpoint)
      if let since, signal.date < since { return nil }
      return signal
    }
  }

  private func signal(_ entry: FeedEntry, _ feed: Feed, _ endpoint: FeedEndpoint) -> Signal {
    let text = entry.content.utf8.count > entry.summary.utf8.count ? entry.content : entry.summary
    let summary = PlainText.beginning(of: text, limit: Intake.longestText)
    return Signal(
      id: SignalIdentity.id(feed: endpoint.source.id, entry: entry.id),
      title: entry.title.isEmpty ? PlainText.excerpt(of: summary, limit: 80) : entry.title,
      summary: summary, categories: entry.categories, link: entry.link,
      language: LanguageCode.short(entry.language ?? feed.language ?? endpoint.language),
      published: (entry.published ?? entry.updated)?.day, seen: now.day, source: endpoint.source)
  }
}
