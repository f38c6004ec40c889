import ArgumentParser

/// Which feeds are asked.
struct FeedSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use this feed list instead of those the radars name; may be repeated.", valueName: "name"))
  var feeds: [String] = []

  @Option(
    help: ArgumentHelp(
      "Fetch relative feed addresses from here instead of the workspace.", valueName: "url"))
  var feedBase: String?

  @Flag(help: "Ask also feeds that their servers call fresh, and those that are gone.")
  var reload = false
}
