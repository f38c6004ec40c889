extension ScanReport {
  private static let shownTopics = 12
  private static let shownWaiting = 5

  /// The report as people read it on a terminal.
  package var text: String {
    ([summary] + feedLines + waitingLines + notes.map { "  note      " + TerminalText.safe($0) }
      + radars.flatMap(lines) + closing).joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let always: [FeedLine.Outcome] = [.ok, .unchanged, .failed]
    let sometimes = [FeedLine.Outcome.blocked, .gone, .waiting].filter { count($0) > 0 }
    let parts =
      (always + sometimes).map { "\(count($0)) \($0.rawValue)" }
      + (unreached > 0 ? ["\(unreached) not reached"] : [])
    let total = feeds.count + unreached
    return "\(date): \(total) feed\(total == 1 ? "" : "s"): " + parts.joined(separator: ", ")
      + "; \(newSignals) new signal\(newSignals == 1 ? "" : "s")"
  }

  /// Failures with the reason each, and what was repaired; a feed that simply worked needs no line.
  private var feedLines: [String] {
    let troubles = [FeedLine.Outcome.failed, .blocked, .gone].flatMap { outcome in
      feeds.filter { $0.outcome == outcome }.map {
        line(outcome.rawValue, $0, $0.reason ?? "unknown")
      }
    }
    let noted = feeds.compactMap { feed in feed.note.map { line("noted", feed, $0) } }
    let repaired = feeds.filter { !$0.repairs.isEmpty }.map { feed in
      let more = feed.repairs.count > 1 ? " (and \(feed.repairs.count - 1) more)" : ""
      return line("repaired", feed, feed.repairs[0] + more)
    }
    return troubles + noted + repaired
  }

  /// A few of those that wait: on a busy day they are many.
  private var waitingLines: [String] {
    let waiting = feeds.filter { $0.outcome == .waiting }
    let shown = waiting.prefix(Self.shownWaiting).map { line("waiting", $0, $0.reason ?? "") }
    guard waiting.count > shown.count else { return shown }
    return shown + ["  … and \(waiting.count - shown.count) more feeds whose turn it is not yet"]
  }

  private func line(_ word: String, _ feed: FeedLine, _ text: String) -> String {
    let padded = word + String(repeating: " ", count: max(0, 8 - word.count))
    return "  \(padded)  \(TerminalText.safe(feed.title)) (\(TerminalText.safe(feed.id))): "
      + TerminalText.safe(text)
  }

  private var closing: [String] {
    if isPartial {
      return [
        "",
        "Stopped before the end: what has come is stored, the radars are not scored anew. "
          + "The next scout scan finishes it.",
      ]
    }
    guard !feeds.isEmpty, count(.failed) == feeds.count else { return [] }
    return [
      "",
      "No feed could be reached: is this computer online? Nothing stored before is lost; "
        + "run scout scan again.",
    ]
  }

  private func lines(of radar: RadarLine) -> [String] {
    [
      "",
      "\(radar.title) (\(radar.id)): \(radar.signals) signals in the window, "
        + "\(radar.newSignals) new; \(radar.signals - radar.unmatched) match a topic "
        + "(\(radar.folded) copies folded), \(radar.unmatched) match none",
    ] + topicLines(of: radar) + changeLines(of: radar)
  }

  private func topicLines(of radar: RadarLine) -> [String] {
    let width = radar.hits.prefix(Self.shownTopics).map(\.name.count).max() ?? 0
    var lines = radar.hits.prefix(Self.shownTopics).map { topic in
      let name = topic.name + String(repeating: " ", count: width - topic.name.count)
      return "  \(name)  \(topic.total) hit\(topic.total == 1 ? "" : "s")"
        + (topic.new > 0 ? ", \(topic.new) new" : "")
    }
    if radar.hits.count > Self.shownTopics {
      lines.append("  … and \(radar.hits.count - Self.shownTopics) more topics with hits")
    }
    return lines
  }

  private func changeLines(of radar: RadarLine) -> [String] {
    guard !radar.changes.isEmpty else { return [] }
    return ["  Proposals that changed:"]
      + radar.changes.map { "    \($0.sentence(radar: radar.id))" }
  }
}

extension ProposalChange {
  /// `Cultivated meat: watch, was explore (unsure, 45 %)`
  func sentence(radar: String) -> String {
    let certainty = "\(verdict.inWords), \((confidence + 5) / 10) %"
    if let placed {
      return "\(name): signals say \(to ?? "nothing") (\(certainty)), people decided \(placed); "
        + "see scout explain \(radar) \(topic)"
    }
    guard let to else { return "\(name): no ring any more, was \(from ?? "none")" }
    return "\(name): \(to)" + (from.map { ", was \($0)" } ?? "") + " (\(certainty))"
  }
}
