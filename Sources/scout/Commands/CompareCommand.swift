import ArgumentParser
import Pipeline
import Radars

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Draw 2 to 10 radars side by side, with a table of their rings.",
    discussion: """
      The same topic stands at the same angle on every radar; the table is sorted by
      disagreement.

      Examples:
        scout compare food-lt energy-fi maritime-se
        scout compare radars/food-lt/editions/2026-10-05.json food-lt
        scout compare food-lt energy-fi --quadrants energy-fi --theme print
        scout compare food-lt energy-fi -o compare.pdf
        scout compare food-lt energy-fi -o compare.html   to sort, filter and click through
      """)

  @Argument(help: ArgumentHelp("Radars of the workspace or files of editions.", valueName: "radar"))
  var radars: [String]

  @Option(
    help: ArgumentHelp(
      "The radar whose quadrants all are drawn in; else the first.", valueName: "radar"))
  var quadrants: String?

  @OptionGroup var look: LookOptions
  @Flag(help: "Print the comparison as JSON.") var json = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try output.refuseFile(with: json)
    let workbench = try place.workbench(drawing: radars)
    let comparison = try workbench.compare(radars, frame: quadrants)
    if json { return try Console.print(json: comparison.rows) }
    let drawn = try workbench.draw(comparison, look.choice)
    try output.write(drawn, in: workbench.workspace)
  }
}
