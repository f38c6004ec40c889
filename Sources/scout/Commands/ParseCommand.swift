import ArgumentParser
import Pipeline

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read feeds from files and print them as JSON Feed 1.1.",
    discussion: """
      One object a line, with the full text; _scout names the file, the format,
      what was repaired and how often the publisher wants to be asked.

      Examples:
        scout parse feed.xml
        scout parse saved.xml --address https://example.com/feed
        curl -s https://example.com/feed | scout parse -
      """)

  @Argument(help: ArgumentHelp("Files, or - for standard input.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp("Where the feed is kept; relative links lean on it.", valueName: "url"))
  var address: String?

  @Option(
    help: ArgumentHelp(
      "The present; entries dated later than a week after it are told. The clock, if not given.",
      valueName: "date"))
  var now: Moment?

  func run() throws {
    let now = now?.timestamp ?? Clock.now
    var failed = false
    for file in files {
      do throws(PipelineError) {
        let bytes = file == "-" ? StandardInput.all() : try FeedDocument.bytes(ofFile: file)
        let json = try FeedDocument.json(of: bytes, source: file, address: address, now: now)
        Console.write(json + [UInt8(ascii: "\n")])
      } catch {
        Console.report(error)
        failed = true
      }
    }
    if failed { throw files.count == 1 ? Outcome.wrongInput : Outcome.needsALook }
  }
}
