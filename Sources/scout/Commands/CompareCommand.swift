import ArgumentParser
import Pipeline
import Radars

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Draw 2 to 10 radars side by side, with a table of their rings.",
    discussion: """
      The same topic stands at the same angle on every radar; the table is sorted by
      disagreement. Topics are the same by their ids, or by their names where nothing
      else can be meant; what may be the same besides is listed, for scout match to
      settle. Rings that are not alike are mapped by readiness levels and years.
      Four parts can be drawn, each a picture of its own with --part:
        all         the radars, and the table below them where the paper holds both
        radars      the radars as large as the paper allows
        consensus   one radar: a bar a topic from its nearest ring to its farthest,
                    with the clusters' letters on it
        table       topic by cluster with rings and evidence; numbered sheets

      Examples:
        scout compare food-lt energy-fi maritime-se
        scout compare radars/food-lt/editions/2026-10-05.json food-lt
        scout compare food-lt neighbour.json --rings rings.yaml
        scout compare food-lt energy-fi --quadrants energy-fi --theme print
        scout compare food-lt energy-fi -o compare.pdf
        scout compare food-lt energy-fi --part consensus --paper screen
        scout compare food-lt energy-fi -o compare.csv     the table alone; .md too
        scout compare food-lt energy-fi -o compare.html   to sort, filter and click through
      """)

  @Argument(help: ArgumentHelp("Radars of the workspace or files of editions.", valueName: "radar"))
  var radars: [String]

  @Option(
    help: ArgumentHelp(
      "The radar whose quadrants all are drawn in; else the first.", valueName: "radar"))
  var quadrants: String?

  @Option(
    help: ArgumentHelp(
      "A file of what people said about matches; else radars/matches.yaml.", valueName: "file"))
  var matches: String?

  @Option(
    help: ArgumentHelp(
      "A file that says which ring of one radar is which of another.", valueName: "file"))
  var rings: String?

  @Option(
    help: ArgumentHelp(
      "What to draw: all, radars, consensus or table; else all.", valueName: "part"))
  var part: String?

  @OptionGroup var look: LookOptions
  @Flag(help: "Print the comparison as JSON, with everything that was matched and mapped.")
  var json = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try output.refuseFile(with: json)
    let workbench = try place.workbench(drawing: radars)
    let comparison = try workbench.compare(
      radars, frame: quadrants, matches: matches, rings: rings)
    if json {
      try Console.print(json: comparison.report)
    } else {
      try write(comparison, of: workbench)
      for note in comparison.notes { Console.message(note) }
    }
    if comparison.needsALook { throw Outcome.needsALook }
  }
  private func write(_ comparison: Comparison, of workbench: Workbench) throws {
    let drawn = try workbench.draw(comparison, part: part, look.choice)
    let tables: [(ending: String, render: Drawn.Render)] = [
      (".md", { Array(comparison.markdown(in: look.lang).utf8) }),
      (".csv", { Array(comparison.csv(in: look.lang).utf8) }),
    ]
    if drawn.count > 1, !output.names(tables) {
      try output.write(pages: drawn, in: workbench.workspace)
    } else {
      try output.write(drawn[0], in: workbench.workspace, or: tables)
    }
  }
}
