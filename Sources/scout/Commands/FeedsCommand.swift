import ArgumentParser

struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Look after the feeds and their lists: check, find, bring in, send.",
    subcommands: [FeedsCheckCommand.self])
}
