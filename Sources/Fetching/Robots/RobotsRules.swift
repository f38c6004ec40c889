/// What a robots.txt says to us (RFC 9309): the rules of the groups that name us, else of those for
/// everyone.
package struct RobotsRules: Equatable, Sendable {
  /// How long an answer holds before it is asked for again (RFC 9309, 2.4).
  package static let secondsKept = 86_400
  /// Bytes that are read; the rest is as if it were not there (RFC 9309, 2.5).
  static let readBytes = 512_000
  /// A server may ask for longer pauses between two requests, but not for ever.
  static let longestDelay = 30

  struct Rule: Equatable, Sendable {
    var allows: Bool
    /// As written, percent-encoding levelled; `*` is any text, `$` at the end is the end.
    var pattern: String
  }

  var rules: [Rule] = []
  /// Seconds between two requests; not of the standard, but widely used.
  var crawlDelay: Int?

  /// Everything is allowed.
  package static let none = RobotsRules()

  /// Reads the rules for a product token such as `scout`.
  package init(_ text: [UInt8], for token: String) {
    var reader = RobotsReader(token: token)
    for line in text.prefix(RobotsRules.readBytes).split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      reader.take(line)
    }
    self = reader.rules
  }

  /// Reads what `description` wrote.
  package init(kept text: String) {
    self.init(Array(text.utf8), for: "*")
  }

  init() {}

  /// The rule that forbids a path with its query, or nil where it may be fetched.
  ///
  /// The longest pattern that matches counts; of equally long ones the one that allows
  /// (RFC 9309, 2.2.2). robots.txt itself is always allowed.
  func forbids(_ path: String) -> Rule? {
    let path = RobotsPath.levelled(path)
    guard path != "/robots.txt" else { return nil }
    let matching = rules.filter { RobotsPath.matches(path, $0.pattern) }
    let longest = matching.map(\.pattern.utf8.count).max()
    let best = matching.filter { $0.pattern.utf8.count == longest }
    return best.contains(where: \.allows) ? nil : best.first
  }
}

extension RobotsRules: CustomStringConvertible {
  /// A robots.txt that says the same to the same program, and nothing else: for keeping.
  package var description: String {
    let lines = rules.map { "\($0.allows ? "allow" : "disallow"): \($0.pattern)" }
    let delay = crawlDelay.map { ["crawl-delay: \($0)"] } ?? []
    return (["user-agent: *"] + lines + delay).joined(separator: "\n")
  }
}
