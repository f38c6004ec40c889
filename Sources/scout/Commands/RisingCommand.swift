import ArgumentParser
import Pipeline
import Signals

struct RisingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rising",
    abstract: "Words and phrases that rise in a radar's feeds and belong to no topic yet.",
    discussion: """
      Compares the last weeks with the time before, in each language, one vote
      a source and week. Known keywords, names of publishers and what a feed says
      every time are left out; names of people, places and fairs cannot be told
      and stand among the rest. This is a help for people and no oracle: most of
      what rises comes to nothing, and a faint rise may be chance.

      Promote makes a card in the board's Inbox with the term's signals as
      evidence; dismiss keeps the term and its near-variants away for good. Both
      stand in the ledger, with who, when and why.

      Examples:
        scout rising food-lt
        scout rising food-lt --weeks 8 --limit 50
        scout rising food-lt --dismiss "trade fair" --why "comes every autumn"
        scout rising food-lt --promote "kelp flour" --why "two members asked"
        scout rising food-lt --promote "kelp flour" --topic seaweed --why "same"
          seaweed is a topic already: the signals become its evidence
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Option(help: ArgumentHelp("How many weeks are recent, 1 to 26.", valueName: "count"))
  var weeks = 4
  @Option(help: ArgumentHelp("How many terms are shown.", valueName: "count")) var limit = 20
  @Option(
    help: ArgumentHelp("Do not show this term and its near-variants again.", valueName: "term"))
  var dismiss: String?
  @Option(
    help: ArgumentHelp("Make this term's signals a card, or a topic's evidence.", valueName: "term")
  )
  var promote: String?
  @Option(
    help: ArgumentHelp("The topic that a promoted term becomes or joins.", valueName: "topic"))
  var topic: String?
  @Option(help: ArgumentHelp("The name of the new topic, else the term.", valueName: "name"))
  var name: String?
  @Option(
    help: ArgumentHelp("Only terms of this language, two letters.", valueName: "language"))
  var language: String?
  @Flag(help: "Print one JSON object a line.") var json = false
  @OptionGroup var decision: DeciderOptions
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    guard (1...26).contains(weeks) else { throw ValidationError("--weeks takes 1 to 26") }
    guard limit > 0 else { throw ValidationError("--limit takes 1 or more") }
    if dismiss != nil, promote != nil {
      throw ValidationError("a term is either dismissed or promoted")
    }
    if promote == nil, topic != nil || name != nil {
      throw ValidationError("--topic and --name go with --promote")
    }
  }

  func run() throws {
    let workbench = try place.workbench()
    let settings = DiscoverySettings(weeks: weeks)
    if let dismiss {
      let term = try workbench.dismiss(
        term: dismiss, language: language, of: radar, settings, by: decision.decider)
      return Console.print("dismissed: \(TerminalText.safe(term.name.text)) (\(radar))")
    }
    if let promote {
      let (term, topic) = try workbench.promote(
        term: promote, language: language, of: radar, to: topic, name: name, settings,
        by: decision.decider)
      return Console.print(
        "promoted: \(TerminalText.safe(term.name.text)) with \(term.signals.count) signals "
          + "(\(radar), topic \(topic))")
    }
    try show(workbench.rising(radar, settings))
  }

  private func show(_ all: RisingList) throws {
    var list = all
    if let language { list.terms.removeAll { $0.name.language != language } }
    guard json else {
      let lines = list.lines(of: radar, most: limit)
      return Console.print(TerminalText.lines(lines.joined(separator: "\n")))
    }
    for entry in list.entries.prefix(limit) { try Console.print(json: entry) }
  }
}
