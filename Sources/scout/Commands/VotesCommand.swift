import ArgumentParser
import Files
import Pipeline
import Radars
import Text

struct VotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "votes",
    abstract: "Read a workshop's counted votes: minutes, a map of disagreement, a joint edition.",
    discussion: """
      The sheet is the votes.csv of a kit, filled in: a row for each topic and cluster, with
      how many people voted for each ring, dots, and the mean impact. Commas, semicolons and
      decimal commas are all understood; every cell that is not is named, all at once.

      Every vote counts once: the joint ring is that of the middle vote; of two in the middle,
      the outer one. The joint edition keeps each cluster's ring and votes.

      Examples:
        scout votes kit/votes.csv
        scout votes kit/votes.csv --date 2026-11-20 --by "workshop in Klaipėda"
        scout votes counted.csv food.json energy.json --numbers numbers.json -o results
      """)

  @Argument(help: ArgumentHelp("The sheet with the counted votes.", valueName: "file"))
  var sheet: String

  @Argument(
    help: ArgumentHelp("The editions voted on, where the sheet lies in no kit.", valueName: "radar")
  )
  var radars: [String] = []

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The folder to write; else results/ beside the sheet.", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("The day of the workshop; else today.", valueName: "date"))
  var date: DayArgument?

  @Option(
    help: ArgumentHelp("Who decided; else the workshop and its clusters.", valueName: "who"))
  var by: String?

  @Option(help: ArgumentHelp("The topics' numbers; else those of the kit.", valueName: "file"))
  var numbers: String?

  @Option(
    help: ArgumentHelp("One or two languages of the minutes; else the kit's.", valueName: "codes"))
  var languages: String?

  @Flag(help: "Print what was voted as JSON, and write nothing.") var json = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench(drawing: radars)
    let count = try workbench.votes(
      sheet, editions: radars, numbers: numbers,
      languages: try MeetingLanguages.read(languages), by: by,
      on: date?.day ?? place.moment.day)
    if json { return try Console.print(json: count.results) }
    for line in count.lines { Console.message(TerminalText.safe(line)) }
    let folder = output ?? Workbench.folder(of: sheet) + "/results"
    for file in try count.files() {
      let path = "\(folder)/\(file.name)"
      let ending = String(file.name[file.name.lastIndex(of: ".")!...])
      try OutputOptions.write(to: path, formats: [(ending, file.render)])
    }
  }
}
