import ArgumentParser
import Pipeline

struct FeedsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All feeds of the workspace, list by list.",
    discussion: """
      With the class of each source, its language, the country it comes from, when it
      last answered and how many of its signals are stored. The country is what the
      list says with category="/country/lt", else the ending of the address.

      Examples:
        scout feeds list                 every list in feeds/
        scout feeds list food-lt         the lists that one radar reads
        scout feeds list --json          everything that is known, for a machine
      """)

  @Argument(help: ArgumentHelp("The radars whose feeds to list; none: all.", valueName: "radar"))
  var radars: [String] = []
  @Flag(help: "Print the lists as JSON.") var json = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let inventory = try place.workbench().feedInventory(of: radars)
    if json { try Console.print(json: inventory) } else { Console.print(inventory.text) }
    if !inventory.problems.isEmpty { throw Outcome.needsALook }
  }
}
