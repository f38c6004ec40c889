import ArgumentParser
import Pipeline

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Draw the technology board of a radar.",
    discussion: """
      Examples:
        scout board food-lt                out/food-lt-board.svg
        scout board food-lt -o board.pdf   for print; or .png for slides
      """)

  @OptionGroup var picture: PictureArguments

  func run() throws {
    try picture.write { workbench, radar, language throws(PipelineError) in
      try workbench.drawBoard(radar, language: language)
    }
  }
}
