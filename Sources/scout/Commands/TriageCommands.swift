import ArgumentParser
import Pipeline
import Signals

/// What keep, dismiss and promote share.
struct SignalOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The signal's id, or the beginning of it.", valueName: "signal"))
  var signal: String

  @Option(help: ArgumentHelp("The radar, where more than one has the signal.", valueName: "radar"))
  var radar: String?

  @OptionGroup var decision: DeciderOptions
  @OptionGroup var place: WorkspaceOptions

  func record(_ act: TriageAct, _ done: String) throws {
    let result = try place.workbench().triage(
      signal, act, radar: radar, by: decision.decider)
    let topic = result.topic.map { ", topic \($0)" } ?? ""
    Console.print("\(done): \(TerminalText.safe(result.signal.title)) (\(result.radar)\(topic))")
  }
}

struct KeepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Say that a signal is worth reading.",
    discussion: "Example:\n  scout keep 3k9x1 --topic cultivated-meat")

  @Option(help: ArgumentHelp("The topic it speaks about.", valueName: "topic")) var topic: String?
  @OptionGroup var options: SignalOptions

  func run() throws {
    try options.record(.keep(topic: topic), "kept")
  }
}

struct DismissCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss", abstract: "Say that a signal is not about a topic, or about nothing.",
    discussion: """
      A dismissed hit no longer counts as evidence.

      Example:
        scout dismiss 3k9x1 --topic cultivated-meat --why "about a court trial"
      """)

  @Option(
    help: ArgumentHelp("Only for this topic; else the signal as a whole.", valueName: "topic"))
  var topic: String?
  @OptionGroup var options: SignalOptions

  func run() throws {
    try options.record(.dismiss(topic: topic), "dismissed")
  }
}

struct PromoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promote",
    abstract: "Make a signal evidence of a topic, or a new topic of the board.",
    discussion: """
      Examples:
        scout promote 3k9x1 --topic precision-fermentation
        scout promote 3k9x1 --new-topic "Edible films"     a new card in the board's Inbox
      """)

  @Option(help: ArgumentHelp("The topic it becomes evidence of.", valueName: "topic"))
  var topic: String?
  @Option(help: ArgumentHelp("The name of a new topic.", valueName: "name")) var newTopic: String?
  @OptionGroup var options: SignalOptions

  func validate() throws {
    if (topic == nil) == (newTopic == nil) {
      throw ValidationError("promote takes either --topic or --new-topic")
    }
  }

  func run() throws {
    if let topic { return try options.record(.promote(topic: topic), "promoted") }
    try options.record(.promoteToNewTopic(name: newTopic ?? ""), "promoted")
  }
}
