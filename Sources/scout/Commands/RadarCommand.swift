import ArgumentParser
import Pipeline

struct RadarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "radar", abstract: "Draw a radar, or an edition of one.",
    discussion: """
      Examples:
        scout radar food-lt                         out/food-lt-radar.svg
        scout radar food-lt -o food.svg --lang lt   in Lithuanian
        scout radar food-lt --theme dark            for a dark screen
        scout radar food-lt -o food.pdf             for print; or .png for slides
        scout radar food-lt -o food.html            to search, filter and click through
        scout radar food-lt --paper a4              for a page of a report
        scout radar radars/food-lt/editions/2026-10-05.json
      """)

  @Flag(help: "Place marks and rings anew, as if there were no edition before.")
  var relayout = false

  @OptionGroup var picture: PictureArguments

  func run() throws {
    try picture.write { workbench, radar, choice throws(PipelineError) in
      var choice = choice
      choice.relayout = relayout
      return try workbench.drawRadar(radar, choice)
    }
  }
}
