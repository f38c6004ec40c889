import ArgumentParser
import Pipeline

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read feeds from files and print them as JSON Feed 1.1.",
    discussion: """
      One object a line; _scout names the file, the format and what was repaired.

      Examples:
        scout parse feed.xml
        curl -s https://example.com/feed | scout parse -
      """)

  @Argument(help: ArgumentHelp("Files, or - for standard input.", valueName: "file"))
  var files: [String]

  func run() throws {
    var failed = false
    for file in files {
      do throws(PipelineError) {
        let bytes = file == "-" ? StandardInput.all() : try FeedDocument.bytes(ofFile: file)
        Console.write(try FeedDocument.json(of: bytes, source: file) + [UInt8(ascii: "\n")])
      } catch {
        Console.report(error)
        failed = true
      }
    }
    if failed { throw files.count == 1 ? Outcome.wrongInput : Outcome.needsALook }
  }
}
