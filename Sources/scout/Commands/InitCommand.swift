import ArgumentParser
import Files
import Pipeline

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new workspace with a starter radar.",
    discussion: """
      Packs of topics and lists of feeds are inside the program; nothing is fetched.

      Examples:
        scout init our-cluster
        scout init our-cluster --field food --languages en,lt
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir")) var folder: String
  @Option(
    help: ArgumentHelp("The field: \(Starter.fields.joined(separator: ", ")).", valueName: "field"))
  var field: String = "food"
  @Option(
    help: ArgumentHelp(
      "Languages, the first one for the pictures; two-letter codes with commas.", valueName: "codes"
    ))
  var languages: String = "en"

  func run() throws {
    let codes = languages.split(separator: ",").map(String.init)
    let made = try Start.make(folder, field: field, languages: codes)
    for file in made { Console.message("  \(file)") }
    let steps = [
      ("cd \(folder)", ""),
      ("edit radars/\(field)/radar.yaml", "the cluster's name, quadrants, topics"),
      ("scout scan", "fetch the feeds"),
      ("scout radar \(field)", "draw out/\(field)-radar.svg"),
    ]
    let width = steps.map(\.0.count).max() ?? 0
    let lines = steps.map { step, meaning in
      "  \(step)\(String(repeating: " ", count: width - step.count))   \(meaning)"
    }
    Console.print((["A workspace in \(folder). Next:"] + lines).joined(separator: "\n"))
  }
}
