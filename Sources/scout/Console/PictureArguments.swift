import ArgumentParser
import Pipeline

/// What the commands share that draw one radar or edition.
struct PictureArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("A radar's id or an edition's file.", valueName: "radar"))
  var radar: String

  @OptionGroup var look: LookOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  /// Draws with `draw`, which gets the workbench, the radar's name and what was chosen about the
  /// picture, and writes it.
  func write(
    _ draw: (Workbench, String, PictureChoice) throws(PipelineError) -> Drawn
  ) throws(PipelineError) {
    let workbench = try place.workbench(drawing: [radar])
    let drawn = try draw(workbench, radar, look.choice)
    try output.write(drawn, in: workbench.workspace)
  }
}
