import ArgumentParser
import Pipeline

struct FeedsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write feed lists as OPML, for others and for other readers.",
    discussion: """
      One list is written as it is, with everything that other programs keep in it.
      Several, or all if none is named, become one document with a folder for each.
      User names and passwords in addresses are left out.

      Examples:
        scout feeds export                       all lists: out/feeds.opml
        scout feeds export food -o for-riga.opml one list for a neighbour
        scout feeds export food energy -o -      two lists, to standard output
      """)

  @Argument(help: ArgumentHelp("The lists; none: all.", valueName: "name"))
  var lists: [String] = []
  @Flag(help: "Keep user names and passwords in the addresses: for yourself only.")
  var withPasswords = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    let export = try workbench.exportFeeds(lists, withPasswords: withPasswords)
    try output.write(
      to: "feeds.opml", in: workbench.workspace,
      formats: [(".opml", { export.bytes }), (".xml", { export.bytes })])
    for note in export.notes { Console.message(TerminalText.safe(note)) }
    if !export.mended.isEmpty { throw Outcome.needsALook }
  }
}
