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
  /// Seconds since the scan began: pauses that servers ask for count from their answers.
  let elapsed: () -> Int
  let reader = FeedReader()

  /// The line of the report, and the ids of the signals that are new.
  struct Taken {
    var line: ScanReport.FeedLine
    var fresh: [String] = []
  }

  /// A feed, where it was asked, and what was known of it.
  struct Asked {
    var feed: FeedEndpoint
    /// The address that the request went to; nil for a file.
    var address: String?
    var facts: FeedFacts
  }

  func take(_ outcome: FetchOutcome, from asked: Asked) throws(StoreError) -> Taken {
    switch outcome {
    case .failed(let failure): Taken(line: try failed(asked, failure))
    case .notModified(let facts): Taken(line: try unchanged(asked, facts))
    case .fetched(let body): try fetched(body, asked)
    }
  }

  /// The same for a feed that is a file of the workspace.
  func take(file path: String, from asked: Asked) throws(StoreError) -> Taken {
    let bytes: [UInt8]
    do {
      bytes = try Disk.read(path)
    } catch {
      return Taken(line: try failed(asked, error.message, .file))
    }
    return try fetched(FetchedBody(bytes: bytes), asked)
  }
}

extension Intake {
  private func fetched(_ body: FetchedBody, _ asked: Asked) throws(StoreError) -> Taken {
    let hash = Intake.hash(body.bytes)
    if asked.facts.bodyHash == hash, !body.isPartial {
      return Taken(line: try unchanged(asked, body.facts))
    }
    let read: Feed
    do {
      read = try reader.read(
        body.bytes, address: body.facts.finalAddress.isEmpty ? nil : body.facts.finalAddress,
        charset: body.charset, now: now)
    } catch {
      return Taken(line: try notRead(error, body, asked))
    }
    if body.isPartial, read.entries.allSatisfy(\.isTorn) {
      return Taken(line: try brokenOff(body, asked))
    }
    let signals = SignalMaker(feed: asked.feed, today: now.day, since: since).signals(of: read)
    var facts = asked.facts
    facts.succeed(body.facts, asked: asked.address, at: now)
    // A body that was cut is asked for again, whole: its ETag would keep the rest away for good.
    // So is one whose older entries are not wanted today, for tomorrow they may be.
    let isCut = read.endsEarly || body.isPartial || signals.count < read.entries.count
    facts.keep(isCut ? nil : body.facts, hash: hash)
    facts.wish = FeedWish(read.wish)
    let newest = read.entries.compactMap { ($0.published ?? $0.updated)?.day }
      .filter { $0 <= now.day }.max()
    facts.newest = [facts.newest, newest].compactMap { $0 }.max()
    let fresh = try store.record(asked.feed.source, facts, signals: signals)
    var line = line(asked, .ok, facts)
    line.entries = read.entries.count
    line.new = fresh.count
    line.repairs =
      (body.isPartial ? ["the answer broke off before its end; what came was read"] : [])
      + read.problems.map { "line \($0.line), column \($0.column): \($0.message)" }
    return Taken(line: line, fresh: fresh)
  }

  private func unchanged(
    _ asked: Asked, _ response: ResponseFacts
  ) throws(StoreError) -> ScanReport.FeedLine {
    var facts = asked.facts
    if !response.validators.isEmpty {
      facts.etag = response.validators.etag
      facts.lastModified = response.validators.lastModified
      facts.validatedAt = response.finalAddress.isEmpty ? nil : response.finalAddress
    }
    facts.succeed(response, asked: asked.address, at: now)
    _ = try store.record(asked.feed.source, facts)
    return line(asked, .unchanged, facts)
  }

  private func line(
    _ asked: Asked, _ outcome: ScanReport.FeedLine.Outcome, _ facts: FeedFacts,
    reason: String? = nil
  ) -> ScanReport.FeedLine {
    ScanReport.FeedLine(
      id: asked.feed.source.id, title: asked.feed.source.title, outcome: outcome, reason: reason,
      note: note(asked, facts))
  }

  private func note(_ asked: Asked, _ facts: FeedFacts) -> String? {
    if let address = facts.address, address != asked.facts.address {
      return "moved for good: from now on it is asked at \(address)"
    }
    if let target = facts.movedTo {
      return "moved to \(target), say \(facts.movedScans) of the "
        + "\(FeedFacts.movesAgreeing) scans that must agree"
    }
    return asked.feed.permission.map { "read by permission: \($0)" }
  }

  private static func hash(_ bytes: [UInt8]) -> String {
    String(StableHash.of(bytes.span), radix: 16)
  }
}

// What failed, is blocked, gone, or must wait.
extension Intake {
  /// A body that is no feed; a riddle for people is told as such.
  private func notRead(
    _ error: FeedError, _ body: FetchedBody, _ asked: Asked
  ) throws(StoreError) -> ScanReport.FeedLine {
    if body.isPartial { return try brokenOff(body, asked) }
    if error.reason == .webPage, error.discovered.isEmpty, BotChallenge.isShown(in: body.bytes) {
      return try failed(
        asked,
        FetchFailure(kind: .challenge, status: body.status, address: body.facts.finalAddress))
    }
    return try failed(asked, error.message, .notAFeed, found: error.discovered)
  }

  private func brokenOff(
    _ body: FetchedBody, _ asked: Asked
  ) throws(StoreError) -> ScanReport.FeedLine {
    try failed(
      asked,
      FetchFailure(kind: .truncated, status: body.status, address: body.facts.finalAddress))
  }

  private func failed(
    _ asked: Asked, _ failure: FetchFailure
  ) throws(StoreError) -> ScanReport.FeedLine {
    if let seconds = failure.retrySeconds, failure.kind != .challenge {
      return try waiting(asked, failure, seconds)
    }
    // Where the feed has moved to, a 410 is not the last word: the listed address is asked first.
    // And where a redirect leads today need not be where it leads tomorrow.
    let isMoved = asked.facts.address != nil && asked.facts.address == asked.address
    if failure.status == 410, failure.kind == .status, !isMoved, !failure.redirected {
      return try gone(asked)
    }
    return try failed(
      asked, failure.message, failure.trouble,
      outcome: failure.isBlock ? .blocked : .failed)
  }

  private func failed(
    _ asked: Asked, _ reason: String, _ trouble: FeedTrouble,
    outcome: ScanReport.FeedLine.Outcome = .failed, found: [String] = []
  ) throws(StoreError) -> ScanReport.FeedLine {
    var facts = asked.facts
    facts.fail(reason, trouble, at: now)
    facts.found = found
    _ = try store.record(asked.feed.source, facts)
    return line(asked, outcome, asked.facts, reason: reason)
  }

  private func gone(_ asked: Asked) throws(StoreError) -> ScanReport.FeedLine {
    var facts = asked.facts
    let reason = "the server says that it is gone for good (410); it is not asked any more"
    facts.fail(reason, .gone, at: now)
    facts.gone = now
    _ = try store.record(asked.feed.source, facts)
    return line(asked, .gone, asked.facts, reason: reason)
  }

  /// Turned away for now: that is no failure of the feed, but whoever is turned away for weeks
  /// should hear of it.
  private func waiting(
    _ asked: Asked, _ failure: FetchFailure, _ seconds: Int
  ) throws(StoreError) -> ScanReport.FeedLine {
    if failure.kind != .hostOnHold {
      var facts = asked.facts
      facts.turnAway(failure.message, at: now)
      _ = try store.record(asked.feed.source, facts)
    }
    let until = Spoken.moment(now.adding(seconds: elapsed() + seconds))
    let reason =
      failure.kind == .hostOnHold
      ? "its host \(failure.detail ?? "") asked to be left alone until \(until)"
      : "\(failure.message); the host is left alone until \(until)"
    return line(asked, .waiting, asked.facts, reason: reason)
  }
}

extension FetchFailure {
  /// Whether somebody keeps us out, rather than something being broken.
  var isBlock: Bool {
    switch kind {
    case .robots, .reserved, .challenge: true
    case .status: [401, 403, 451].contains(status)
    default: false
    }
  }

  /// A status that keeps us out is told from one that is broken.
  var trouble: FeedTrouble { kind == .status && isBlock ? .blocked : .fetching(kind) }
}
