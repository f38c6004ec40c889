import ArgumentParser
import Pipeline
import Radars

struct LeadsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leads",
    abstract: "What clusters could do together, ranked, with the arithmetic.",
    discussion: """
      A lead is an offer that meets a need, a topic that one cluster uses and
      another watches, or a topic in which they are equally far. Each is worth
      points that add up before your eyes; docs/leads.md says what counts.

      Examples:
        scout leads food-lt energy-fi
        scout leads food-lt north.json south.json --most 30
        scout leads food-lt energy-fi -o leads.csv     .md too
        scout leads food-lt energy-fi --cards          for print, two to an A4
        scout leads food-lt energy-fi --cards --most 8 -o cards.pdf
        scout leads food-lt energy-fi --inside         what is for the cluster too
      """)

  @Argument(help: ArgumentHelp("Radars of the workspace or files of editions.", valueName: "radar"))
  var radars: [String]

  @Option(help: ArgumentHelp("How many leads, best first.", valueName: "number"))
  var most = 20

  @Flag(help: "Draw them as cards for print, two to an A4 page.") var cards = false
  @Flag(
    help: """
      Take offers and needs of visibility cluster too, of this workspace's radars. The \
      result is not to leave the cluster; private ones are never taken.
      """)
  var inside = false

  @OptionGroup var look: LookOptions
  @Flag(help: "Print the leads as JSON.") var json = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    if most < 1 { throw ValidationError("--most wants at least 1") }
    if cards, look.paper != nil { throw ValidationError("cards are A5, two to an A4 page") }
    if cards, json {
      throw ValidationError("--json prints the leads, --cards draws them: name one")
    }
  }

  func run() throws {
    try output.refuseFile(with: json)
    let workbench = try place.workbench(drawing: radars)
    let list = try workbench.leads(radars, most: most, for: inside ? .inside : .everyone)
    if json { return try Console.print(json: list.report(in: look.lang)) }
    guard cards else { return try write(list, workbench) }
    let pages = try workbench.drawCards(of: list, look.choice)
    if pages.isEmpty { return Console.message(list.text(in: look.lang)) }
    try output.write(pages: pages, in: workbench.workspace)
  }

  private func write(_ list: LeadList, _ workbench: Workbench) throws {
    guard output.output != nil else { return Console.print(list.text(in: look.lang)) }
    try output.write(
      to: "leads.md", in: workbench.workspace,
      formats: [
        (".md", { Array(list.markdown(in: look.lang).utf8) }),
        (".csv", { Array(list.csv(in: look.lang).utf8) }),
        (".txt", { Array(list.text(in: look.lang).utf8) }),
      ])
  }
}
