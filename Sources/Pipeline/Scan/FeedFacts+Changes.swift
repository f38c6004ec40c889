import Feeds
import Fetching
import Store
import Text

/// How facts change with what came of a fetch.
extension FeedFacts {
  /// After how many scans that agree a permanent redirect becomes the feed's address.
  static let movesAgreeing = 3

  /// Where to ask for a feed that a list names at an address: where it has moved to for good, and
  /// while that fails, at the listed address every second time.
  func addressToAsk(listed: String) -> String {
    guard let address, failures % 2 == 0 else { return listed }
    return address
  }

  /// The server answered with a feed, or that it has not changed.
  mutating func succeed(_ response: ResponseFacts, asked: String?, at now: Timestamp) {
    checked = now
    succeeded = now
    failures = 0
    lastError = nil
    trouble = nil
    failingSince = nil
    gone = nil
    found = []
    answerTime = response.duration > .zero ? response.duration.milliseconds : answerTime
    let fresh = min(response.freshSeconds ?? 0, FeedTurnRule.longestFreshness)
    freshUntil = fresh > 0 ? now.adding(seconds: fresh) : nil
    move(to: response.permanentAddress, asked: asked)
  }

  /// Keeps what the body that was read is recognised by; nothing where it is to come again.
  mutating func keep(_ response: ResponseFacts?, hash: String) {
    etag = response?.validators.etag
    lastModified = response?.validators.lastModified
    validatedAt = response.flatMap { $0.finalAddress.isEmpty ? nil : $0.finalAddress }
    bodyHash = response == nil ? nil : hash
    if response == nil { freshUntil = nil }
  }

  /// The server asked for a pause instead of answering. No failure is counted, but since when it
  /// has been so.
  mutating func turnAway(_ reason: String, at now: Timestamp) {
    checked = now
    failingSince = failingSince ?? now
    if failures == 0 {
      trouble = FeedTrouble.turnedAway.word
      lastError = reason
    }
  }

  /// What was known stays: validators, address, everything; only the trouble is noted.
  mutating func fail(_ reason: String, _ trouble: FeedTrouble, at now: Timestamp) {
    checked = now
    failures += 1
    lastError = reason
    failingSince = failingSince ?? now
    self.trouble = trouble.word
    movedTo = nil
    movedScans = 0
  }

  private mutating func move(to target: String?, asked: String?) {
    if let address, asked != address {
      // The listed address was asked since the new one failed. It leads there still, or the feed
      // has come back.
      if target != address { self.address = nil }
      return
    }
    guard let target, let asked, target != asked, !asked.hasCredentials,
      !(asked.lowercased().hasPrefix("https:") && !target.lowercased().hasPrefix("https:"))
    else {
      movedTo = nil
      movedScans = 0
      return
    }
    movedScans = movedTo == target ? movedScans + 1 : 1
    movedTo = target
    guard movedScans >= FeedFacts.movesAgreeing else { return }
    address = target
    movedTo = nil
    movedScans = 0
  }
}

extension FeedWish {
  init(_ wish: PublisherWish) {
    self.init(
      interval: wish.interval, skipHours: wish.skipHours,
      skipDays: wish.skipDays.compactMap { PublisherWish.Weekday.allCases.firstIndex(of: $0) })
  }
}

extension String {
  fileprivate var hasCredentials: Bool { withoutCredentials != self }
}
