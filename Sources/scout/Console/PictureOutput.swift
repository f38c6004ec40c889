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
  ///   - number: of several files of one run; it goes before the ending of a name that was given.
  ///   - formats: endings to what makes their bytes; another ending is refused with their list.
  func write(
    to standard: String, in workspace: Workspace, number: Int? = nil,
    formats: [(ending: String, render: Drawn.Render)]
  ) throws(PipelineError) {
    let name = output.map { numbered($0, number) } ?? workspace.path("out/\(standard)")
    try OutputOptions.write(to: name, formats: formats)
  }

  /// Writes to a file, or to standard output in the first format where the name is `-`.
  static func write(
    to name: String, formats: [(ending: String, render: Drawn.Render)]
  ) throws(PipelineError) {
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

  /// Writes a picture in any of the formats it has, and says what is to be known about it.
  ///
  /// - Parameters:
  ///   - number: of several files of one run.
  ///   - tables: what may be written instead of the picture.
  func write(
    _ drawn: Drawn, in workspace: Workspace, number: Int? = nil,
    or tables: [(ending: String, render: Drawn.Render)] = []
  ) throws(PipelineError) {
    try write(to: drawn.name, in: workspace, number: number, formats: drawn.formats + tables)
    if !names(tables) { for note in drawn.notes { Console.message(note) } }
  }

  /// Whether the chosen name asks for one of these rather than for a picture.
  func names(_ tables: [(ending: String, render: Drawn.Render)]) -> Bool {
    output.map { name in tables.contains { name.lowercased().hasSuffix($0.ending) } } ?? false
  }

  /// Writes pages that belong together, each to a file of its own with its number in the name.
  func write(pages: [Drawn], in workspace: Workspace) throws(PipelineError) {
    if output == "-", pages.count > 1 {
      throw PipelineError(
        .input, "\(pages.count) sheets cannot go to standard output one behind the other",
        advice: "name a file with -o: each sheet gets its number")
    }
    for (index, page) in pages.enumerated() {
      try write(page, in: workspace, number: pages.count > 1 ? index + 1 : nil)
    }
  }

  /// Refuses a file for a picture or table where what is found is printed as JSON instead.
  func refuseFile(with json: Bool) throws(PipelineError) {
    guard json, let output, output != "-" else { return }
    throw PipelineError(
      .input, "--json prints what was found, and -o \(output) names a file for a picture or table",
      advice: "leave one of them out; `> \(output)` keeps in a file what is printed")
  }

  private func numbered(_ name: String, _ number: Int?) -> String {
    guard let number, name != "-", let dot = name.lastIndex(of: ".") else { return name }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}
