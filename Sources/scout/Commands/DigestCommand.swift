import ArgumentParser
import Pipeline

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "This week of a radar as Markdown or as one HTML mail.",
    discussion: """
      What is new, what is proposed, what people decided, and which feeds bring
      nothing. The week ends on the day of the radar's last scan or decision.

      Examples:
        scout digest food-lt
        scout digest food-lt -o digest.md
        scout digest food-lt -o digest.html --with energy-fi
        scout digest food-lt -o digest.html --lang lt    a mail for members
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Option(
    help: ArgumentHelp(
      "The language of words and names; else the radar's first.", valueName: "code"))
  var lang: String?
  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Another cluster's radar or edition, to tell what the two could do together; may be repeated.",
      valueName: "radar"))
  var others: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    let digest = try workbench.digest(radar, language: lang, with: others)
    guard output.output != nil else { return Console.print(digest.markdown) }
    try output.write(
      to: "\(radar)-digest.md", in: workbench.workspace,
      formats: [(".md", { Array(digest.markdown.utf8) }), (".html", { digest.mail })])
  }
}
