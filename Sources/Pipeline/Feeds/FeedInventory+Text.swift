import Signals
import Text

extension FeedInventory {
  /// The feeds as people read them on a terminal: a table for each list, 100 columns wide at most.
  package var text: String {
    let feeds = lists.flatMap(\.feeds)
    var lines = TextTable(FeedInventory.columns, rows: feeds.map(\.cells)).lines(indent: "  ")[...]
    let names = lines.popFirst() ?? ""
    var blocks = lists.map { list in
      defer { lines = lines.dropFirst(list.feeds.count) }
      return list.text(names: names, lines: lines.prefix(list.feeds.count))
    }
    blocks += problems.map { "problem: " + TerminalText.safe($0) }
    blocks.append(summary)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static let columns = [
    TextTable.Column(name: "title", mostWidth: 30),
    TextTable.Column(name: "class", mostWidth: 11),
    TextTable.Column(name: "lang", mostWidth: 4),
    TextTable.Column(name: "from", mostWidth: 4),
    TextTable.Column(name: "answered", mostWidth: 10),
    TextTable.Column(name: "signals", alignment: .right, mostWidth: 7),
    TextTable.Column(name: "address", mostWidth: 100),
  ]

  private var summary: String {
    let feeds = lists.flatMap(\.feeds)
    let unread = lists.filter { $0.radars.isEmpty }.map(\.name)
    var sentences = [
      "\(feeds.count) feed\(feeds.count == 1 ? "" : "s") in \(lists.count) "
        + "list\(lists.count == 1 ? "" : "s")."
    ]
    let silent = feeds.count { $0.answered == nil }
    if silent > 0 {
      sentences.append("\(silent) never answered or were never asked: `scout scan` asks them.")
    }
    if !unread.isEmpty {
      sentences.append(
        "No radar reads \(unread.joined(separator: ", ")): write the names under feeds: in a "
          + "radar.yaml.")
    }
    return sentences.joined(separator: "\n")
  }
}

extension FeedInventory.List {
  fileprivate func text(names: String, lines: ArraySlice<String>) -> String {
    let readers = radars.isEmpty ? "no radar reads it" : "read by \(radars.joined(separator: ", "))"
    let count = "\(feeds.count) feed\(feeds.count == 1 ? "" : "s")"
    let heads = ["\(name): \(count), \(readers)"] + (title.isEmpty ? [] : ["  \(title)"])
    let table = feeds.isEmpty ? [] : [names] + lines
    return (heads.map { TerminalText.safe($0).cut } + table).joined(separator: "\n")
  }
}

extension FeedInventory.Line {
  fileprivate var cells: [String] {
    [
      title, sourceClass.rawValue, language ?? "", country ?? "", answeredInWords,
      signals == 0 ? "" : String(signals), shortAddress,
    ]
  }

  private var answeredInWords: String {
    if let answered { return answered.day.description }
    return asked == nil ? "not asked" : "never"
  }

  /// Without what every address has.
  private var shortAddress: String {
    for start in ["https://www.", "http://www.", "https://", "http://"]
    where address.lowercased().hasPrefix(start) {
      return String(address.dropFirst(start.count))
    }
    return address
  }
}

extension String {
  /// At most 100 characters.
  fileprivate var cut: String { count > 100 ? prefix(99) + "…" : self }
}
