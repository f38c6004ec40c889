import ArgumentParser
import Fetching
import Pipeline

struct FeedsDiscoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover", abstract: "Find the feeds of a site.",
    discussion: """
      Asks the address, then what its page names and links, and if that is nothing,
      the places where feeds commonly are: few requests, one after the other. Every
      feed is read before it is shown. Exit code 1 says that none was found.

      Examples:
        scout feeds discover www.example.org
        scout feeds discover https://example.org/news --add food
        scout feeds discover example.org --add food --all
      """)

  @Argument(help: ArgumentHelp("A page of the site.", valueName: "url")) var address: String
  @Option(help: ArgumentHelp("Put the first feed into feeds/NAME.opml.", valueName: "name"))
  var add: String?
  @Flag(help: "With --add: put all feeds into the list.") var all = false
  @Flag(help: "Print what was found as JSON.") var json = false
  @Flag(name: [.short, .long], help: "No progress.") var quiet = false
  @OptionGroup(title: "Fetching") var fetching: FetchOptions
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    if all && add == nil { throw ValidationError("--all needs --add NAME, the list to add to") }
  }

  func run() throws {
    let workbench = try add == nil ? place.workbenchIfAny() : place.workbench()
    if let add { try workbench?.checkListName(add) }
    var report = try FeedSearch.run(
      address, policy: fetching.policy, now: place.moment,
      notes: workbench?.hostNotes() ?? HostNotes(), progress: show)
    if Console.errorIsTerminal && !quiet { Console.progressLine("") }
    if let add, let workbench { report = try workbench.keep(report, in: add, all: all) }
    if json { try Console.print(json: report) } else { Console.print(report.text) }
    if report.feeds.isEmpty { throw Outcome.needsALook }
  }

  private func show(_ asked: String) {
    guard !quiet else { return }
    let text = "asking \(TerminalText.safe(asked))"
    if Console.errorIsTerminal {
      Console.progressLine(String(text.prefix(78)))
    } else {
      Console.message(text)
    }
  }
}
