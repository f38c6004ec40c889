import ArgumentParser

struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Look after the feeds and their lists: check, find, bring in, send.",
    discussion: """
      Feed lists are OPML files in feeds/, which nearly every feed reader can write and read.

      Examples:
        scout feeds check                                  what ails feeds, what to do
        scout feeds list                                   which feeds there are
        scout feeds discover www.example.org --add food    a site's feed into a list
        scout feeds import subscriptions.opml --into food  another reader's feeds
        scout feeds export food -o for-riga.opml           a list for a neighbour
      """,
    subcommands: [
      FeedsCheckCommand.self,
      FeedsListCommand.self,
      FeedsDiscoverCommand.self,
      FeedsImportCommand.self,
      FeedsExportCommand.self,
    ])
}
