import ArgumentParser
import Pipeline

struct RadarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "radar", abstract: "Draw a radar, or an edition of one.",
    discussion: """
      Examples:
        scout radar food-lt                                  out/food-lt-radar.svg
        scout radar food-lt -o food.svg --lang lt            in Lithuanian
        scout radar radars/food-lt/editions/2026-10-05.json  a frozen edition
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
    let drawn = try workbench.drawRadar(radar, language: lang)
    try output.write(
      to: drawn.name, in: workbench.workspace, formats: [(".svg", { drawn.svg })])
  }
}
