import ArgumentParser
import Files
import Pipeline
import Radars
import Text

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one joint edition of several clusters' radars; every cluster's ring is kept.",
    discussion: """
      A topic stands in the middle one of its clusters' rings; of two in the middle, in the
      outer one. Beside it stands where each cluster has it, who decided that and why. The
      joint edition is an edition like any other: draw it, compare it, send it.

      Examples:
        scout merge food.json energy.json maritime.json -o joint.json
        scout merge food-lt energy-fi --title "Food and energy" -o joint.json
        scout radar joint.json
        scout compare joint.json food-lt
      """)

  @Argument(help: ArgumentHelp("Radars of the workspace or files of editions.", valueName: "radar"))
  var radars: [String]

  @Option(help: ArgumentHelp("The id of the joint radar; else joint.", valueName: "id"))
  var id = "joint"

  @Option(help: ArgumentHelp("Its title, in the first radar's language.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("Its day; else that of the newest edition.", valueName: "date"))
  var date: DayArgument?

  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench(drawing: radars)
    let merge = try workbench.merge(radars, id: id, title: title, on: date?.day)
    let name =
      output.output ?? workbench.workspace.path("out/\(id)-\(merge.edition.date).json")
    for line in merge.lines { Console.message(TerminalText.safe(line)) }
    try OutputOptions.write(
      to: name,
      formats: [
        (
          ".json",
          { () throws(PipelineError) in try EditionImport.file(of: merge.edition, to: name) }
        )
      ])
  }
}
