import ArgumentParser
import Pipeline
import Radars

struct PlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Decide the ring of a topic.",
    discussion: """
      A placement wins over every proposal and survives every later scan.

      Example:
        scout place food-lt cultivated-meat watch --why "no approval before 2028" --by "Rasa"
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Argument(help: ArgumentHelp("The topic's id.", valueName: "topic")) var topic: String
  @Argument(help: ArgumentHelp("The ring's id or name.", valueName: "ring")) var ring: String
  @OptionGroup var decision: DeciderOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let placed = try place.workbench().place(topic, on: radar, in: ring, by: decision.decider)
    Console.print("placed \(placed.id) in \(ring) on \(radar)")
  }
}
