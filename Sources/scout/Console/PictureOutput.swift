import ArgumentParser
import Files
import Pipeline

/// Where a picture or table goes; the ending of the name chooses the format.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file to write, - for standard output.", valueName: "file"))
  var output: String?

  /// Writes the bytes that `render` makes for the format of the chosen name.
  ///
  /// - Parameters:
  ///   - standard: the name inside the workspace's out/ where no other was given.
  ///   - formats: endings to what makes their bytes; another ending is refused with their list.
  func write(
    to standard: String, in workspace: Workspace, formats: [(ending: String, render: Drawn.Render)]
  ) throws(PipelineError) {
    let name = output ?? workspace.path("out/\(standard)")
    if name == "-" {
      Console.write(try formats[0].render())
      return
    }
    guard let format = formats.first(where: { name.lowercased().hasSuffix($0.ending) }) else {
      let known = formats.map(\.ending).joined(separator: ", ")
      throw PipelineError(
        .input, "\(name): this cannot be written in the format that the ending names",
        advice: "use a name that ends in \(known)")
    }
    let bytes = try format.render()
    do {
      try Disk.write(bytes, to: name)
    } catch {
      throw PipelineError(.failure, "\(error.path): \(error.message)")
    }
    Console.message("wrote \(name)")
  }

  /// Writes a picture in any of the formats it has.
  func write(_ drawn: Drawn, in workspace: Workspace) throws(PipelineError) {
    try write(to: drawn.name, in: workspace, formats: drawn.formats)
  }
}
