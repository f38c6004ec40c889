import ArgumentParser
import Pipeline

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Why a topic stands in its ring: quotes, links and arithmetic.",
    discussion: """
      Example:
        scout explain food-lt precision-fermentation
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Argument(help: ArgumentHelp("The topic's id.", valueName: "topic")) var topic: String
  @Flag(help: "Print the explanation as JSON.") var json = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let explanation = try place.workbench().explain(topic, of: radar)
    if json { return try Console.print(json: explanation) }
    Console.print(TerminalText.lines(explanation.lines.joined(separator: "\n")))
  }
}
