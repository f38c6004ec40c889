import ArgumentParser
import Files
import Pipeline
import Radars
import Text

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring a radar in: from a picture or page of scout's, or from another tool.",
    discussion: """
      Radars and boards as .svg, and a radar's .html page, carry the whole edition
      they were drawn from. Radars of other tools become editions too: Build Your Own
      Radar (CSV, JSON), Zalando, Backstage, AOE (a folder of Markdown), and tables.
      --into puts them among the radar's editions; one that is there is never
      changed. -o writes their files elsewhere and needs no workspace. Several files,
      or several releases in one, become one edition each, with their movements.

      Examples:
        scout import board-meeting.svg --into food-lt
        scout import neighbour.html -o neighbour.json    then: scout compare ...
        scout import radar.csv --into food-lt --date 2026-10-05 --map-ring hold=watch
        scout import volumes/*.csv -o volumes/           then: scout trail volumes/*.json
        scout import techradar/data -o -                 the newest edition of a folder
      """)

  @Argument(
    help: ArgumentHelp(
      "Pictures, pages, editions, or radars of other tools; - for standard input.",
      valueName: "file"))
  var files: [String]
  @Option(help: ArgumentHelp("The radar that they are editions of.", valueName: "radar"))
  var into: String?
  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Write the newest edition to this .json, - for standard output, or all into a folder.",
      valueName: "file"))
  var output: String?
  @OptionGroup var foreign: ForeignOptions
  @Flag(help: "Print what was done, and what was not carried, as JSON.") var json = false
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    guard (into == nil) != (output == nil) else {
      throw ValidationError("say where it goes: --into RADAR, or -o FILE.json")
    }
    guard !json || output != "-" else {
      throw ValidationError("--json prints the report: say where the edition goes, not -o -")
    }
  }

  func run() throws {
    let sources = try files.map(source)
    if sources.count == 1, foreign.from == nil, let bytes = sources[0].bytes,
      EditionImport.carries(bytes)
    {
      return try importOwn(bytes, sources[0].name)
    }
    try importForeign(sources)
  }

  private func source(_ file: String) throws -> ExchangeFile.Source {
    if file == "-" {
      return ExchangeFile.Source(name: "standard input", bytes: StandardInput.all())
    }
    do {
      return try ExchangeFile.Source(path: file)
    } catch {
      throw PipelineError(.input, "\(error.path): \(error.message)")
    }
  }

  private func importForeign(_ sources: [ExchangeFile.Source]) throws {
    let choice = try foreign.choice()
    var result: ForeignImport
    if let into {
      result = try place.workbench().importForeign(sources, into: into, choice)
    } else {
      result = try ForeignImport(sources, choice, today: place.moment.day)
      try write(&result)
    }
    if json {
      try Console.print(json: result.report)
    } else if output != "-" {
      for line in result.report.editions { Console.print(line.text) }
    }
    for note in result.report.notes { Console.message(TerminalText.safe(note)) }
    if result.report.needsALook { throw Outcome.needsALook }
  }

  /// The newest edition as one file, or all of them in a folder.
  private func write(_ result: inout ForeignImport) throws(PipelineError) {
    guard let output, let last = result.editions.last else { return }
    guard output == "-" || output.lowercased().hasSuffix(".json") else {
      let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
      let names = result.editions.map { "\($0.date).json" }
      var files: [(path: String, bytes: [UInt8])] = []
      for (name, edition) in zip(names, result.editions) {
        files.append((name, try EditionImport.file(of: edition, to: "\(folder)/\(name)")))
      }
      try FolderOutput.write(files, to: folder)
      return result.wrote(names.map { ("\(folder)/\($0)", true) })
    }
    try writeOne(last, to: output)
    let count = result.editions.count
    if count > 1 {
      Console.message(
        "of \(count) editions the newest was written, \(last.date); -o FOLDER/ writes all of them")
    }
    result.keepLast(output == "-" ? nil : output)
  }

  private func writeOne(_ edition: Edition, to output: String) throws(PipelineError) {
    let formats: [(ending: String, render: Drawn.Render)] = [
      (
        ".json",
        { () throws(PipelineError) in
          try EditionImport.file(of: edition, to: output)
        }
      )
    ]
    try OutputOptions.write(to: output, formats: formats)
  }

  private func importOwn(_ bytes: [UInt8], _ source: String) throws {
    let edition = try EditionImport.read(bytes, from: source)
    if let into {
      let (name, isNew) = try place.workbench().importEdition(edition, from: source, into: into)
      return Console.print(isNew ? "imported \(name)" : "\(name) is there already, the same")
    }
    if let output { try writeOne(edition, to: output) }
  }
}
