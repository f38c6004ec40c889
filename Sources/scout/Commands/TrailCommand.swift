import ArgumentParser
import Pipeline
import Radars

struct TrailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trail",
    abstract: "Draw what moved over a radar's editions, when and why.",
    discussion: """
      One picture: small radars edition by edition, a line for each topic that
      moved, and the list of all movements with their reasons. It needs two
      editions or more, which scout freeze makes.

      Examples:
        scout trail food-lt
        scout trail food-lt --draft                 and what moved since then
        scout trail food-lt --since 2026-01-01 -o trail.pdf
        scout trail food-lt -o movements.csv        the list alone; .md too
        scout trail spring.json autumn.json         editions from anywhere
      """)

  @Argument(help: ArgumentHelp("A radar's id, or files of its editions.", valueName: "radar"))
  var radars: [String]

  @Option(help: ArgumentHelp("Leave out editions before this day.", valueName: "date"))
  var since: DayArgument?

  @Flag(help: "Add the radar as it stands today to its editions.") var draft = false

  @OptionGroup var look: LookOptions
  @Flag(help: "Print the movements as JSON.") var json = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    try output.refuseFile(with: json)
    let workbench = try place.workbench(drawing: radars)
    let trail = try workbench.trail(radars, since: since?.day, withDraft: draft)
    if json { return try Console.print(json: trail.report) }
    let drawn = try workbench.draw(trail, look.choice)
    let tables: [(ending: String, render: Drawn.Render)] = [
      (".md", { Array(trail.markdown(in: look.lang).utf8) }),
      (".csv", { Array(trail.csv(in: look.lang).utf8) }),
    ]
    try output.write(drawn, in: workbench.workspace, or: tables)
  }
}
