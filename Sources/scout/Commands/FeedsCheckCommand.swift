import ArgumentParser
import Pipeline

struct FeedsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Ask the feeds; a verdict and a next step for each, and what none covers.",
    discussion: """
      Verdicts: ok, moved, slow, waiting (its host asked for a pause), silent (it answers,
      but nothing new for half a year), failing (it may come back), blocked (robots.txt,
      a reservation, a bot challenge, a password), certificate, not a feed, dead, gone.
      What the feeds answer is stored as in a scan. Blind spots are the quadrants,
      languages, countries and classes of source that no healthy feed of a radar covers.

      Examples:
        scout feeds check                      all feeds that the radars read
        scout feeds check food-lt --stored     what earlier scans saw, without asking
        scout feeds check --feeds nordic       a list, whoever reads it
        scout feeds check --json               for a machine
      """)

  @Argument(help: ArgumentHelp("The radars whose feeds to check; none: all.", valueName: "radar"))
  var radars: [String] = []

  @OptionGroup var selection: FeedSelection

  @Flag(help: "Ask nothing; tell what earlier scans saw.") var stored = false
  @Flag(help: "Print the verdicts as JSON.") var json = false
  @Flag(name: [.short, .long], help: "No progress.") var quiet = false
  @OptionGroup(title: "Fetching") var fetching: FetchOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    Interruption.watch()
    let progress = ScanProgressDisplay(isQuiet: quiet)
    let health = try workbench.feedHealth(
      order, watch: ScanWatch(progress: progress.show, isInterrupted: { Interruption.isAsked }))
    progress.end()
    if json { try Console.print(json: health) } else { Console.print(health.text) }
    if health.isPartial { throw Outcome.interrupted }
    if health.needsALook { throw Outcome.needsALook }
  }

  private var order: DoctorOrder {
    var asking = ScanOrder(feedBase: selection.feedBase, policy: fetching.policy)
    asking.isReload = selection.reload
    return DoctorOrder(radars: radars, feedLists: selection.feeds, fetching: stored ? nil : asking)
  }
}
