import ArgumentParser
import Pipeline

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Draw the technology board of a radar.",
    discussion: """
      Example:
        scout board food-lt      out/food-lt-board.svg
      """)

  @OptionGroup var picture: PictureArguments

  func run() throws {
    try picture.write { workbench, radar, choice throws(PipelineError) in
      try workbench.drawBoard(radar, choice)
    }
  }
}
