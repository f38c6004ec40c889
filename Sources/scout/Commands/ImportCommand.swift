import ArgumentParser
import Files
import Pipeline

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read an edition back out of a picture or page of scout's.",
    discussion: """
      Radars and boards as .svg, and a radar's .html page, carry the whole edition
      they were drawn from. --into puts it among the radar's editions; one that is
      there is never changed. -o writes its file elsewhere and needs no workspace.

      Examples:
        scout import board-meeting.svg --into food-lt
        scout import neighbour.html -o neighbour.json    then: scout compare ...
        scout import radar.svg -o -                      the edition on standard output
      """)

  @Argument(
    help: ArgumentHelp("The picture, page or edition; - for standard input.", valueName: "file"))
  var file: String
  @Option(help: ArgumentHelp("The radar that it is an edition of.", valueName: "radar"))
  var into: String?
  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Write the edition's file here, - for standard output.", valueName: "file"))
  var output: String?
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    guard (into == nil) != (output == nil) else {
      throw ValidationError("say where the edition goes: --into RADAR, or -o FILE.json")
    }
  }

  func run() throws {
    let source = file == "-" ? "standard input" : file
    let bytes = file == "-" ? StandardInput.all() : try FeedDocument.bytes(ofFile: file)
    let edition = try EditionImport.read(bytes, from: source)
    if let into {
      let (name, isNew) = try place.workbench().importEdition(edition, from: source, into: into)
      return Console.print(isNew ? "imported \(name)" : "\(name) is there already, the same")
    }
    guard let output else { return }
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
}
