import ArgumentParser
import Pipeline

/// What the commands share that draw one radar or edition.
struct PictureArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("A radar's id or an edition's file.", valueName: "radar"))
  var radar: String

  @Option(
    help: ArgumentHelp("The language of the picture; else the radar's first.", valueName: "code"))
  var lang: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  /// Draws with `draw`, which gets the workbench, the radar's name and the language, and writes the
  /// picture.
  func write(
    _ draw: (Workbench, String, String?) throws(PipelineError) -> Drawn
  ) throws(PipelineError) {
    let workbench = try place.workbench()
    let drawn = try draw(workbench, radar, lang)
    try output.write(
      to: drawn.name, in: workbench.workspace, formats: [(".svg", { drawn.svg })])
    for note in drawn.notes { Console.message(note) }
  }
}
