import FoundationEssentials
import Glibc
import ScanStage

/// Measures how long a scan takes beside `curl -Z` on the same addresses.
///
/// `fetch-benchmark [FEEDS …]` compares with so many feeds, 100, 1000 and 10000 where none is named;
/// `serve` and `fetch` are the processes that it starts itself.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let numbers = arguments.compactMap { Int($0) }
    do {
      switch (arguments.first, numbers.count) {
      case ("serve", 1): try FeedServer.serve(feeds: numbers[0])
      case ("fetch", 2): try FetchingAlone.run(feeds: numbers[0], port: numbers[1])
      case (_, arguments.count): try compare(numbers.isEmpty ? [100, 1_000, 10_000] : numbers)
      default: throw StageError("usage: fetch-benchmark [FEEDS …]")
      }
    } catch {
      Screen.complain("\(error)")
      exit(2)
    }
  }

  private static func compare(_ sizes: [Int]) throws {
    let folder = FileManager.default.temporaryDirectory.path()
    let notes = "\(folder)/fetch-benchmark-\(getpid()).txt"
    defer { unlink(notes) }
    let scout = try ScoutProgram()
    let hasNewsboat = Newsboat.isInstalled(notes: notes)
    let server = try FeedServer(feeds: sizes.max() ?? 0, notes: notes)
    var contests: [Contest] = []
    for feeds in sizes.sorted() {
      var contest = try Contest(
        feeds: feeds, port: server.port, scout: scout,
        withNewsboat: hasNewsboat && feeds <= 1_000)
      defer { contest.close() }
      defer { Screen.say(Report.table(of: contest)) }
      try contest.run(rounds: feeds > 1_000 ? 1 : 3)
      contests.append(contest)
    }
    if contests.count > 1 { Screen.say(Report.curve(of: contests)) }
    Screen.say(
      "\nthe server was on the cores for \(server.stop().processorSeconds.text) s")
    for line in contests.flatMap(Report.missed) { Screen.say("missed: \(line)") }
  }
}
