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
        scout scan --scheduled                  for a timer (docs/scheduled.md)

      One bad feed never stops the others: it has its line in the report, and the
      exit code is 1. Ctrl-C ends the scan with what has come so far; the next scan
      finishes it. `scout feeds check` says what to do about feeds that fail.
      """)

  @Argument(help: ArgumentHelp("The radars to scan for; none: all.", valueName: "radar"))
  var radars: [String] = []

  @OptionGroup var selection: FeedSelection

  @Option(help: ArgumentHelp("Leave out entries published before this day.", valueName: "date"))
  var since: DayArgument?

  @Flag(
    help: """
      A timer runs it: keep to publishers' wishes and to pauses after errors, print \
      nothing unless most feeds fail.
      """)
  var scheduled = false

  @Flag(help: "Print the report as JSON.") var json = false
  @Flag(name: [.short, .long], help: "No progress.") var quiet = false
  @OptionGroup(title: "Fetching") var fetching: FetchOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    Interruption.watch()
    let progress = ScanProgressDisplay(isQuiet: quiet || scheduled)
    let report = try workbench.scan(
      order, watch: ScanWatch(progress: progress.show, isInterrupted: { Interruption.isAsked }))
    progress.end()
    let isShown = !scheduled || report.needsHelp
    if json {
      try Console.print(json: report)
    } else if isShown {
      Console.print(report.text)
    }
    if report.isPartial { throw Outcome.interrupted }
    if scheduled ? report.needsHelp : report.needsALook { throw Outcome.needsALook }
  }

  private var order: ScanOrder {
    var order = ScanOrder(
      radars: radars, feedLists: selection.feeds, feedBase: selection.feedBase,
      since: since?.day, policy: fetching.policy)
    order.isScheduled = scheduled
    order.isReload = selection.reload
    return order
  }
}
