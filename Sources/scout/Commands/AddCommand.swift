import ArgumentParser
import Pipeline
import Signals
import Text

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Enter a signal that was seen elsewhere.",
    discussion: """
      It is scored like any other and kept with the radar's decisions.

      Example:
        scout add food-lt --title "Dairy tests casein from yeast" \\
          --link https://example.com/casein \\
          --text "A field trial begins in May." --date 2026-11-12
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Option(help: ArgumentHelp("The title.", valueName: "text")) var title: String
  @Option(help: ArgumentHelp("Where it can be read.", valueName: "url")) var link: String?
  @Option(help: ArgumentHelp("What it says.", valueName: "text")) var text: String = ""
  @Option(help: ArgumentHelp("When it was said; else today.", valueName: "date")) var date:
    DayArgument?
  @Option(help: ArgumentHelp("Its language; else any.", valueName: "code")) var lang: String?
  @Option(help: ArgumentHelp("Who said it.", valueName: "name")) var source: String = "own network"
  @OptionGroup var decision: DeciderOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let signal = try place.workbench().add(
      HandEntry(
        title: title, text: text, link: link, date: date?.day, language: lang, source: source),
      to: radar, by: decision.decider)
    Console.print("added \(signal.id): \(TerminalText.safe(signal.title))")
  }
}
