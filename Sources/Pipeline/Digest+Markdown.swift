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

/// Text from outside inside Markdown.
enum Markdown {
  /// Characters that could begin markup or HTML are escaped, line breaks become blanks.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in TerminalText.safe(text) {
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!":
        escaped.append("\\")
        escaped.append(character)
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A link's address; what would end it is written as its percent code.
  static func address(_ link: String) -> String {
    var address = ""
    for byte in TerminalText.safe(link).utf8 {
      let isUnsafe =
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\\")
      address +=
        isUnsafe
        ? "%" + String(byte / 16, radix: 16, uppercase: true)
          + String(byte % 16, radix: 16, uppercase: true)
        : byte < 0x80 ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }
    return address
  }
}
