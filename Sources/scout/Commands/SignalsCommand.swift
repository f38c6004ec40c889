import ArgumentParser
import Pipeline
import Radars
import Text

struct SignalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals", abstract: "What was found for a radar, newest first.",
    discussion: """
      Copies of one text are folded into one signal. The id in front is what keep, dismiss and
      promote take; its first letters are enough.

      Examples:
        scout signals food-lt
        scout signals food-lt --topic cultivated-meat
        scout signals food-lt --all          also what matched no topic or was dismissed
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Option(help: ArgumentHelp("Only signals of this topic.", valueName: "topic")) var topic: String?
  @Flag(help: "Also signals that matched no topic, and dismissed ones.") var all = false
  @Flag(help: "Print one JSON object a line.") var json = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let entries = try place.workbench().inbox(radar, topic: topic, all: all)
    for entry in entries {
      if json { try Console.print(json: entry) } else { Console.print(entry.text) }
    }
    if entries.isEmpty && !json {
      Console.message("no signals; fetch some with `scout scan \(radar)`, or look with --all")
    }
  }
}

extension InboxEntry {
  /// Two lines for a terminal.
  fileprivate var text: String {
    let topics = topics.isEmpty ? "no topic" : topics.joined(separator: ", ")
    let copies = copies.isEmpty ? "" : ", and \(copies.count) cop\(copies.count == 1 ? "y" : "ies")"
    return TerminalText.lines(
      "\(id)  \(date)  \(TerminalText.safe(title))\n"
        + "            \(status.rawValue); \(topics); \(TerminalText.safe(source))\(copies)")
  }
}
