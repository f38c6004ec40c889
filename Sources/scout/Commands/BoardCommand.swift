import ArgumentParser
import Pipeline

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Draw the technology board of a radar.",
    discussion: """
      The columns are the way of a topic from first notice to transfer, the lanes the
      quadrants. `scout card` moves the cards, `scout profile` draws one of them.

      Examples:
        scout board food-lt                             out/food-lt-board.svg
        scout board food-lt --lanes owners --paper a4   who has what to do
        scout board food-lt --theme print --lang lt     black on white, in Lithuanian
        scout board food-lt -o board.pdf                for print; or .png for slides
      """)

  @OptionGroup var picture: PictureArguments

  @Option(
    help: ArgumentHelp(
      "What the lanes are: quadrants, owners or none; else quadrants.", valueName: "lanes"))
  var lanes: String?

  func run() throws {
    try picture.write { workbench, radar, choice throws(PipelineError) in
      var choice = choice
      choice.lanes = lanes
      return try workbench.drawBoard(radar, choice)
    }
  }
}
