import ArgumentParser
import Pipeline
import Radars

struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card", abstract: "Move or edit a card of the technology board.",
    discussion: """
      Columns: inbox, screening, profile, assessment, decision, trial-project,
      transferred; aside: parked (with --until), dropped (with --why). Empty words
      take a field away; another next step without --on has no date.

      Examples:
        scout card food-lt insect-protein --column screening --owner "Rasa"
        scout card food-lt insect-protein --next "visit the farm" --on 2026-12-04
        scout card food-lt insect-protein --column parked --until 2027-03-01 \\
          --why "no grower nearby" --by "Rasa"
        scout card food-lt insect-protein --owner ""       nobody looks after it
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Argument(help: ArgumentHelp("The topic's id.", valueName: "topic")) var topic: String
  @Option(help: ArgumentHelp("The column it moves to.", valueName: "column")) var column:
    BoardColumn?
  @Option(help: ArgumentHelp("Who looks after it.", valueName: "name")) var owner: String?
  @Option(help: ArgumentHelp("What is done next.", valueName: "text")) var next: String?
  @Option(help: ArgumentHelp("When the next step is due.", valueName: "date")) var on: DayArgument?
  @Option(help: ArgumentHelp("The need of members that it addresses.", valueName: "text")) var need:
    String?
  @Option(help: ArgumentHelp("What stands in its way.", valueName: "text")) var barriers: String?
  @Option(help: ArgumentHelp("When a parked card comes back.", valueName: "date")) var until:
    DayArgument?
  @OptionGroup var decision: DeciderOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let change = CardChange(
      column: column, owner: owner, nextStep: next, nextStepDate: on?.day, need: need,
      barriers: barriers, parkedUntil: until?.day)
    try place.workbench().change(topic, of: radar, change, by: decision.decider)
    Console.print("changed the card of \(topic) on \(radar)")
  }
}

extension BoardColumn: ExpressibleByArgument {}
