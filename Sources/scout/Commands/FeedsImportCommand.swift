import ArgumentParser
import Pipeline

struct FeedsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring the feeds of another program or person in.",
    discussion: """
      FILE is an OPML list, or a text with one address a line. A list that is not
      there yet becomes what is imported, as it is. A list that is there gets the
      feeds that it lacks, in their folders; everything else in it stays byte for
      byte, so importing again changes nothing.

      Examples:
        scout feeds import subscriptions.opml              feeds/subscriptions.opml
        scout feeds import subscriptions.opml --into food  adds to feeds/food.opml
        curl -s https://example.org/list.opml | scout feeds import - --into food
      """)

  @Argument(help: ArgumentHelp("The file, or - for standard input.", valueName: "file"))
  var file: String
  @Option(
    help: ArgumentHelp(
      "The list that the feeds go into, feeds/NAME.opml; else named like the file.",
      valueName: "name"))
  var into: String?
  @Flag(help: "Print what was done as JSON.") var json = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    let bytes = file == "-" ? StandardInput.all() : try FeedDocument.bytes(ofFile: file)
    let report = try workbench.importFeeds(bytes, from: file, into: into)
    if json { try Console.print(json: report) } else { Console.print(report.text) }
    if report.needsALook { throw Outcome.needsALook }
  }
}
