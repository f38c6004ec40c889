import ArgumentParser
import Pipeline

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Draw the technology board of a radar.",
    discussion: """
      Example:
        scout board food-lt      out/food-lt-board.svg
      """)

  @Argument(help: ArgumentHelp("A radar's id or an edition's file.", valueName: "radar"))
  var radar: String

  @Option(
    help: ArgumentHelp("The language of the picture; else the radar's first.", valueName: "code"))
  var lang: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    let drawn = try workbench.drawBoard(radar, language: lang)
    try output.write(
      to: drawn.name, in: workbench.workspace, formats: [(".svg", { drawn.svg })])
  }
}
