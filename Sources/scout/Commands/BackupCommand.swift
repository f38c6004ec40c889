import ArgumentParser
import Pipeline

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the store whole, also during a scan.",
    discussion: """
      Radars, decisions and editions are files of the workspace: keep those with
      version control or any other backup.

      Example:
        scout backup monday.sqlite
      """)

  @Argument(help: ArgumentHelp("The file to write; it must not exist.", valueName: "file"))
  var file: String
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try place.workbench().backup(to: file)
    Console.print("copied the store to \(file)")
  }
}
