import ArgumentParser
import Pipeline

struct RadarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "radar", abstract: "Draw a radar, or an edition of one.",
    discussion: """
      Examples:
        scout radar food-lt                         out/food-lt-radar.svg
        scout radar food-lt -o food.svg --lang lt   in Lithuanian
        scout radar food-lt --paper a4              for a page of a report
        scout radar radars/food-lt/editions/2026-10-05.json
      """)

  @Option(
    help: ArgumentHelp(
      "a4, a3, a1 or screen; else a3, or a1 where the names need it.", valueName: "paper"))
  var paper: String?
  @Flag(help: "Place marks and rings anew, as if there were no edition before.")
  var relayout = false

  @OptionGroup var picture: PictureArguments

  func run() throws {
    try picture.write { workbench, radar, language throws(PipelineError) in
      try workbench.drawRadar(
        radar, language: language, paper: paper, relayout: relayout)
    }
  }
}
