import Pages
import Signals
import Text

extension Digest {
  /// The digest as Markdown; text from outside is escaped, so that it stays text.
  package var markdown: String {
    let days = words.days.filled(["from": "\(first)", "to": "\(last)"])
    var lines = ["# \(Markdown.escaped(title)), \(days)", ""]
    lines += topicLines + proposalLines + decisionLines + leadLines + feedLines
    return lines.joined(separator: "\n") + "\n"
  }

  private var topicLines: [String] {
    guard !topics.isEmpty else { return [words.noNewSignal, ""] }
    let count = topics.reduce(0) { $0 + $1.entries.count }
    var lines = ["## \(words.newSignals) (\(count))", ""]
    for topic in topics {
      let ring = topic.ring.map { ", \(Markdown.escaped($0))" } ?? ""
      lines.append("### \(Markdown.escaped(topic.name))\(ring)")
      lines.append("")
      for entry in topic.entries { lines += self.lines(of: entry) }
      lines.append("")
    }
    return lines
  }

  private func lines(of entry: InboxEntry) -> [String] {
    let title = Markdown.escaped(entry.title)
    let linked = entry.link.map { "[\(title)](\(Markdown.address($0)))" } ?? title
    var lines = ["- **\(linked)** (\(Markdown.escaped(entry.source)), \(entry.date))"]
    if !entry.excerpt.isEmpty { lines.append("  \(Markdown.escaped(entry.excerpt))") }
    if !entry.copies.isEmpty { lines.append("  \(words.alsoIn(entry.copies.count))") }
    return lines
  }

  private var proposalLines: [String] {
    guard !proposals.isEmpty else { return [] }
    return ["## \(words.proposed)", ""]
      + proposals.map { part in
        let quote =
          part.quote.map { ": “\(Markdown.escaped($0))”" }
          ?? ": \(Markdown.escaped(part.best.title))"
        return "- **\(Markdown.escaped(part.name))**: \(Markdown.escaped(part.ring)) "
          + "(\(words.trust(part)))\(quote) "
          + "(\(Markdown.escaped(part.best.source)), \(part.best.date))"
      } + [""]
  }

  private var decisionLines: [String] {
    guard !decisions.isEmpty else { return [] }
    return ["## \(words.decided)", ""]
      + decisions.map { part in
        let before = part.before.map { ", \(words.before.filled(["from": $0]))" } ?? ""
        return "- "
          + Markdown.escaped(
            "\(part.name): \(part.ring)\(before) (\(part.who), \(part.date)): \(part.why)")
      } + [""]
  }

  private var leadLines: [String] {
    guard !leads.isEmpty else { return [] }
    return ["## \(words.partners)", ""]
      + leads.map { lead in
        "- **\(Markdown.escaped(lead.what))** (\(Markdown.escaped(lead.kind))): "
          + lead.who.map(Markdown.escaped).joined(separator: "; ")
      } + [""]
  }

  private var feedLines: [String] {
    guard !feeds.isEmpty else { return [] }
    return ["## \(words.quietFeeds)", ""]
      + feeds.map { "- \(Markdown.escaped($0.title)): \(words.state(of: $0))" } + [""]
  }
}

extension DigestWords {
  func verdict(_ verdict: RingProposal.Verdict) -> String {
    switch verdict {
    case .sure: sure
    case .singleSource: singleSource
    case .split: split
    case .unsure, .noEvidence: unsure
    }
  }

  /// How sure a proposal is, and on how many sources it rests.
  func trust(_ part: Digest.ProposalPart) -> String {
    part.verdict == .singleSource
      ? singleSource
      : "\(verdict(part.verdict)), \(sources.filled(["count": "\(part.sources)"]))"
  }

  func state(of feed: Digest.FeedPart) -> String {
    guard let since = feed.since else { return unreachableAlways }
    return (feed.isSilent ? silent : unreachable).filled(["date": "\(since)"])
  }
}
