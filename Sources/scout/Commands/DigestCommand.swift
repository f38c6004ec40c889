import ArgumentParser
import Pipeline

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "This week of a radar as Markdown, to be sent to members.",
    discussion: """
      The week ends on the day of the radar's last scan or decision.

      Examples:
        scout digest food-lt
        scout digest food-lt -o digest.md
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    let digest = try workbench.digest(radar)
    guard output.output != nil else { return Console.print(digest.markdown) }
    try output.write(
      to: "\(radar)-digest.md", in: workbench.workspace,
      formats: [(".md", { Array(digest.markdown.utf8) })])
  }
}
