/// Why a document could not be read as a feed at all.
package struct FeedError: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case empty
    case notAFeed
    case webPage
    case subscriptions
    case notSubscriptions
    case tooLarge(limit: Int)
    case unreadable
  }

  package var reason: Reason
  /// The feeds that a web page names, where the document is a web page.
  package var discovered: [String]

  package init(_ reason: Reason, discovered: [String] = []) {
    self.reason = reason
    self.discovered = discovered
  }

  /// What is wrong and what to do, for people.
  package var message: String {
    switch reason {
    case .empty: "the document is empty"
    case .notAFeed: "this is no feed: neither RSS, Atom nor JSON Feed"
    case .webPage: webPageMessage
    case .subscriptions: "this is an OPML list of feeds, not a feed: put it into feeds/"
    case .notSubscriptions: "this is no OPML list of feeds"
    case .tooLarge(let limit): "the document is larger than \(limit) bytes"
    case .unreadable: "the document is damaged so badly that nothing in it could be read"
    }
  }

  private var webPageMessage: String {
    guard let first = discovered.first else { return "this is a web page, not a feed" }
    return "this is a web page, not a feed; the page names \(first) as its feed"
  }
}
