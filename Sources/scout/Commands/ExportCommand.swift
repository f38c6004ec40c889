import ArgumentParser
import Files
import Pipeline

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a radar for another tool.",
    discussion: """
      Formats: byor-csv and byor-json (Thoughtworks' Build Your Own Radar), zalando,
      aoe, backstage, and csv and json for spreadsheets and programs of your own.
      What a format has no place for is told. A tool that cannot draw all quadrants
      or rings gets nothing rather than a part.

      Examples:
        scout export food-lt --to csv
        scout export food-lt --to backstage -o radar.json
        scout export radars/food-lt/editions/2026-10-05.json --to aoe -o data/
        scout export food-lt --to csv --lang lt -o -
      """)

  @Argument(help: ArgumentHelp("A radar's id or an edition's file.", valueName: "radar"))
  var radar: String
  @Option(
    help: ArgumentHelp(
      "The format: " + ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "format"))
  var to: String
  @Option(help: ArgumentHelp("The language of names; else the radar's first.", valueName: "code"))
  var lang: String?
  @Flag(help: "Print what was not carried as JSON; the radar then needs -o FILE.") var json = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    guard !json || (output.output != nil && output.output != "-") else {
      throw ValidationError("--json prints the report: say where the radar goes with -o FILE")
    }
  }

  func run() throws {
    let format = try ExchangeFormat.named(to, option: "--to")
    let workbench = try place.workbench(drawing: [radar])
    let isFile = output.output.map { $0 == "-" || $0.lowercased().hasSuffix(format.ending) }
    let export = try workbench.export(
      radar, as: format, language: lang, asFolder: !(isFile ?? (format != .aoe)))
    switch export.written {
    case .file(let bytes):
      let render: Drawn.Render = { bytes }
      try output.write(
        to: "\(export.report.radar)-\(format.rawValue)\(format.ending)", in: workbench.workspace,
        formats: [(format.ending, render)])
    case .folder(let files):
      let folder =
        output.output ?? workbench.workspace.path("out/\(export.report.radar)-\(format.rawValue)")
      try FolderOutput.write(files, to: folder)
    }
    for note in export.report.notes { Console.message(TerminalText.safe(note)) }
    if json { try Console.print(json: export.report) }
  }
}
