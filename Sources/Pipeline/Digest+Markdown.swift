import Signals
import Text

extension Digest {
  /// The digest as Markdown; text from outside is escaped, so that it stays text.
  package var markdown: String {
    var lines = ["# \(Markdown.escaped(title)), \(first) to \(last)", ""]
    lines += topicLines + proposalLines + decisionLines
    return lines.joined(separator: "\n") + "\n"
  }

  private var topicLines: [String] {
    guard !topics.isEmpty else {
      return ["No new signal matched a topic this week.", ""]
    }
    let count = topics.reduce(0) { $0 + $1.entries.count }
    var lines = ["## New signals (\(count))", ""]
    for topic in topics {
      let ring = topic.ring.map { ", \(Markdown.escaped($0))" } ?? ""
      lines.append("### \(Markdown.escaped(topic.name))\(ring)")
      lines.append("")
      for entry in topic.entries { lines += Digest.lines(of: entry) }
      lines.append("")
    }
    return lines
  }

  private static func lines(of entry: InboxEntry) -> [String] {
    let title = Markdown.escaped(entry.title)
    let linked = entry.link.map { "[\(title)](\(Markdown.address($0)))" } ?? title
    var lines = ["- **\(linked)** (\(Markdown.escaped(entry.source)), \(entry.date))"]
    if !entry.excerpt.isEmpty { lines.append("  \(Markdown.escaped(entry.excerpt))") }
    if !entry.copies.isEmpty {
      lines.append(
        "  Also in \(entry.copies.count) other feed\(entry.copies.count == 1 ? "" : "s").")
    }
    return lines
  }

  private var proposalLines: [String] {
    guard !proposals.isEmpty else { return [] }
    return ["## Proposed by this week's evidence", ""]
      + proposals.map { part in
        let sources = "\(part.sources) source\(part.sources == 1 ? "" : "s")"
        return "- **\(Markdown.escaped(part.name))**: \(Markdown.escaped(part.ring)) "
          + "(\(part.verdict.inWords), \(sources)): “\(Markdown.escaped(part.best.quote))” "
          + "(\(Markdown.escaped(part.best.source)), \(part.best.date))"
      } + [""]
  }

  private var decisionLines: [String] {
    guard !decisions.isEmpty else { return [] }
    return ["## Decided", ""] + decisions.map { "- \(Markdown.escaped($0))" } + [""]
  }
}
