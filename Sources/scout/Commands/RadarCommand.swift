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
        scout radar radars/food-lt/editions/2026-10-05.json
      """)

  @OptionGroup var picture: PictureArguments

  func run() throws {
    try picture.write { workbench, radar, choice throws(PipelineError) in
      try workbench.drawRadar(radar, choice)
    }
  }
}
