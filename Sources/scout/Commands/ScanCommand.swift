import ArgumentParser
import Fetching
import Pipeline
import Text

struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "Fetch the feeds, score the signals, propose rings.",
    discussion: """
      Examples:
        scout scan                              all radars of the workspace
        scout scan food-lt --since 2026-09-01   one radar, without older entries
        scout scan --json > report.json         the report for a machine

      One bad feed never stops the others: it has its line in the report, and the
      exit code is 1.
      """)

  @Argument(help: ArgumentHelp("The radars to scan for; none: all.", valueName: "radar"))
  var radars: [String] = []

  @Option(
    help: ArgumentHelp(
      "Use this feed list instead of those the radars name; may be repeated.", valueName: "name"))
  var feeds: [String] = []

  @Option(
    help: ArgumentHelp(
      "Fetch relative feed addresses from here instead of the workspace.", valueName: "url"))
  var feedBase: String?

  @Option(help: ArgumentHelp("Leave out entries published before this day.", valueName: "date"))
  var since: DayArgument?

  @Option(
    help: ArgumentHelp(
      "Allow this one address inside a private network, as written in a feed list.",
      valueName: "host:port"))
  var allowPrivateNetwork: [HostPort] = []

  @Flag(help: "Print the report as JSON.") var json = false
  @Flag(name: [.short, .long], help: "No progress.") var quiet = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let order = ScanOrder(
      radars: radars, feedLists: feeds, feedBase: feedBase, since: since?.day, policy: policy)
    let progress = ScanProgressDisplay(isQuiet: quiet)
    let report = try place.workbench().scan(order, progress: progress.show)
    progress.end()
    if json { try Console.print(json: report) } else { Console.print(report.text) }
    if report.count(.failed) > 0 { throw Outcome.needsALook }
  }

  private var policy: FetchPolicy {
    var policy = FetchPolicy(
      userAgent: "scout/\(Version.number) (feed reader for technology scouting)")
    policy.allowedPrivate = Set(allowPrivateNetwork)
    return policy
  }
}

extension HostPort: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}

/// One calm line on a terminal, a line a feed elsewhere.
private struct ScanProgressDisplay {
  let isQuiet: Bool

  func show(_ progress: ScanProgress) {
    guard !isQuiet else { return }
    let title = TerminalText.safe(progress.feed.title)
    let text = "\(progress.done)/\(progress.total) \(progress.feed.outcome.rawValue): \(title)"
    if Console.errorIsTerminal {
      Console.progressLine(String(text.prefix(78)))
    } else {
      Console.message(text)
    }
  }

  func end() {
    if !isQuiet && Console.errorIsTerminal { Console.progressLine("") }
  }
}
