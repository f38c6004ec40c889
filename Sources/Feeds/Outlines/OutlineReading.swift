/// What the reader of OPML made of one outline, and where it stands.
struct OutlineReading: Equatable, Sendable {
  /// Where its tag begins in the document.
  var offset: Int
  /// Its text; empty where it has none.
  var text: String
  var kind: Kind

  enum Kind: Equatable, Sendable {
    /// It names no feed, and may hold others.
    case folder
    case feed(Subscription)
    /// It names an address that is no feed's: a script, a file, a command.
    case refused(address: String)
  }

  var subscription: Subscription? {
    if case .feed(let subscription) = kind { subscription } else { nil }
  }
}
