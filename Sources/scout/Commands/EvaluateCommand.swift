import ArgumentParser
import Pipeline

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "How often a radar's words are right about labelled texts.",
    discussion: """
      Reads JSON lines {title, text, lang?, topic?, quadrant?, ring?}, where the labels
      are ids of the radar's topics, quadrants and rings; null means none of them.
      Prints how many are right, how many were answered, per language, and whether
      answers that are 80 % sure are right 8 times in 10. In brackets the range in
      which the true share lies 19 times in 20.

      Example:
        scout evaluate food-lt our-labels.jsonl
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Argument(help: ArgumentHelp("Files of labelled texts.", valueName: "file")) var files: [String]
  @Flag(help: "Match words only as they stand in the lists, to see what their other forms bring.")
  var exact = false
  @Flag(help: "Print the figures as JSON, shares in thousandths.") var json = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let evaluation = try place.workbench().evaluate(radar, files: files, exactOnly: exact)
    if json { return try Console.print(json: evaluation.json) }
    Console.print(evaluation.lines.joined(separator: "\n"))
  }
}
