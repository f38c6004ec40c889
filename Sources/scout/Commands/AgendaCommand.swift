import ArgumentParser
import Pipeline
import Radars

struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract:
      "What several clusters should discuss, for how long and why; and what each does not see.",
    discussion: """
      Points: 4 for each ring that the clusters lie apart, 1 for each independent source up
      to 4, 2 where the topic moved or is new since the edition before. Each topic gets 3
      minutes, and the rest of the time follows the points.

      Examples:
        scout agenda food.json energy.json maritime.json
        scout agenda food-lt energy-fi --topics 6 --minutes 45
        scout agenda food.json energy.json --languages en,lt -o agenda.md      .html too
      """)

  @Argument(help: ArgumentHelp("Radars of the workspace or files of editions.", valueName: "radar"))
  var radars: [String]

  @OptionGroup var meeting: MeetingOptions
  @Flag(help: "Print the agenda as JSON.") var json = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench(drawing: radars)
    let report = try workbench.agenda(
      radars, count: meeting.topics, minutes: meeting.minutes,
      languages: try meeting.chosenLanguages(), numbers: meeting.numbers)
    if json { return try Console.print(json: report.agenda) }
    guard let file = output.output else { return Console.print(report.text) }
    try OutputOptions.write(
      to: file, formats: [(".md", { report.markdown }), (".html", { report.html })])
  }
}

/// How a workshop is to be.
struct MeetingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many topics to discuss at most.", valueName: "count"))
  var topics = 10

  @Option(help: ArgumentHelp("Minutes for all of them together.", valueName: "minutes"))
  var minutes = 90

  @Option(
    help: ArgumentHelp(
      "One or two languages, side by side: en,lt; else the first radar's.", valueName: "codes"))
  var languages: String?

  @Option(
    help: ArgumentHelp(
      "The numbers.json of an earlier kit: its topics keep their numbers.", valueName: "file"))
  var numbers: String?

  func validate() throws {
    guard (1...100).contains(topics) else { throw ValidationError("--topics is from 1 to 100") }
    guard (3...1_000).contains(minutes) else {
      throw ValidationError("--minutes is from 3 to 1000")
    }
  }

  func chosenLanguages() throws(PipelineError) -> [String] {
    try MeetingLanguages.read(languages)
  }
}
