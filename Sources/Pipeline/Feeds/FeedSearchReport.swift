import Text

/// What a search for feeds found, and what it asked in vain.
package struct FeedSearchReport: Equatable, Encodable, Sendable {
  /// Where it began.
  package var address: String
  /// The best first; feeds of comments last.
  package var feeds: [FoundFeed] = []
  package var tried: [Attempt] = []
  /// What became of them in a list, where that was wished.
  package var added: FeedImport?

  package struct Attempt: Equatable, Encodable, Sendable {
    package var address: String
    package var reason: String
  }

  init(address: String) {
    self.address = address
  }

  mutating func sort() {
    feeds = feeds.filter { !$0.isOfComments } + feeds.filter(\.isOfComments)
  }
}

extension Workbench {
  /// Puts the first feed of a search, or all, into a list, and notes in the report what was done.
  package func keep(
    _ report: FeedSearchReport, in list: String, all: Bool = false
  ) throws(PipelineError) -> FeedSearchReport {
    guard !report.feeds.isEmpty else { return report }
    let lines = (all ? report.feeds : Array(report.feeds.prefix(1))).map(\.line)
    var report = report
    report.added = try importFeeds(OutlineLine.list(lines), from: report.address, into: list)
    return report
  }

  /// Refuses a name that no list can have, before anything is asked.
  package func checkListName(_ name: String) throws(PipelineError) {
    _ = try ListName.chosen(name, file: "")
  }
}

extension FeedSearchReport {
  /// The report as people read it on a terminal.
  package var text: String {
    let lines = feeds.isEmpty ? failure : [summary] + feeds.enumerated().flatMap(lines) + next
    return lines.joined(separator: "\n") + "\n" + (added?.text ?? "")
  }

  private var summary: String {
    TerminalText.safe("\(address): \(feeds.count) feed\(feeds.count == 1 ? "" : "s")")
  }

  private func lines(_ number: Int, _ feed: FoundFeed) -> [String] {
    let start = "\(number + 1)".leftPadded(to: 3) + "  "
    var facts = [feed.format, "\(feed.entries) entr\(feed.entries == 1 ? "y" : "ies")"]
    if let newest = feed.newest { facts.append("newest \(newest)") }
    if let language = feed.language { facts.append("language \(language)") }
    if feed.isOfComments { facts.append("comments of readers") }
    return [
      start + TerminalText.safe(feed.title), "     " + TerminalText.safe(feed.address),
      "     " + TerminalText.safe("\(facts.joined(separator: ", ")); \(feed.way.inWords)"),
    ]
  }

  private var next: [String] {
    guard added == nil, let first = feeds.first else { return [] }
    return [
      "Next: add the first one to a list, feeds/NAME.opml, with",
      "  scout feeds discover \(TerminalText.safe(typed)) --add NAME",
      "or copy this line into its <body>:",
      "  " + TerminalText.safe(first.outline),
    ]
  }

  /// The address as it can be typed at a shell.
  private var typed: String {
    let isPlain = address.utf8.allSatisfy { byte in
      byte.isPlainInShell || byte >= 0x80
    }
    return isPlain ? address : "'\(address.replacing("'", with: "%27"))'"
  }

  private var failure: [String] {
    [TerminalText.safe("\(address): no feed was found. Asked:")]
      + tried.map { TerminalText.safe("  \($0.address): \($0.reason)") }
      + [
        "Next: look on the site for \"RSS\" or \"feed\" and try that page's address; what the site "
          + "has no feed for",
        "can be entered by hand with `scout add`.",
      ]
  }
}

extension FoundFeed.Way {
  fileprivate var inWords: String {
    switch self {
    case .itself: "at this very address"
    case .declared: "the page names it"
    case .linked: "the page links to it"
    case .guessed: "in a common place"
    }
  }
}

extension UInt8 {
  fileprivate var isPlainInShell: Bool { isLetter || isDigit || ":/._-%+,@".utf8.contains(self) }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
