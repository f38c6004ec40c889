import ArgumentParser
import Pipeline
import Text

struct KitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit",
    abstract: "Write a workshop of several clusters on paper: pictures, sheets, cards, a script.",
    discussion: """
      For the wall: each cluster's radar, the comparison, and sheets for sticky dots. For the
      tables: ballots and signal cards. For whoever leads: agenda and script with minutes. A
      topic's number is the same on all of them, and stays when a kit is made again.

      Edition files are enough; no workspace is needed.

      Examples:
        scout kit food.json energy.json maritime.json -o kit
        scout kit food.json energy.json --languages en,lt --topics 6 --minutes 60 -o kit
        scout kit food.json energy.json --numbers spring/numbers.json -o autumn
      Afterwards:
        scout votes kit/votes.csv
      """)

  @Argument(help: ArgumentHelp("Radars of the workspace or files of editions.", valueName: "radar"))
  var radars: [String]

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "The folder to write; a new one, or that of an earlier kit.", valueName: "dir"))
  var output = "kit"

  @Option(
    help: ArgumentHelp(
      "The paper of the pictures for the wall: a3 or a1; else a3.", valueName: "size"))
  var paper: String?

  @Option(
    help: ArgumentHelp("How many signals of each topic are printed on cards.", valueName: "count"))
  var signals = 2

  @OptionGroup var meeting: MeetingOptions
  @Flag(help: "Say nothing while it is made.") var quiet = false
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    guard (0...10).contains(signals) else { throw ValidationError("--signals is from 0 to 10") }
  }

  func run() throws {
    let workbench = try place.workbench(drawing: radars)
    let order = KitOrder(
      radars: radars, folder: output, languages: try meeting.chosenLanguages(), paper: paper,
      topics: meeting.topics, minutes: meeting.minutes, signals: signals, numbers: meeting.numbers)
    let notes = try workbench.makeKit(order) { if !quiet { Console.message("… \($0)") } }
    for note in notes { Console.message(TerminalText.safe(note)) }
    Console.message("wrote \(output): begin with README.md")
  }
}
