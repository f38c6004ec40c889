import ArgumentParser
import Pipeline
import Radars

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every problem in radars, packs, decisions and feed lists.",
    discussion: """
      Each problem has its file, line and column and what was expected.

      Examples:
        scout check
        scout check food-lt --json
      """)

  @Argument(
    help: ArgumentHelp("The radars to check; none: the whole workspace.", valueName: "radar"))
  var radars: [String] = []
  @Flag(help: "Print the problems as JSON.") var json = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    let problems = try workbench.check(radars)
    if json {
      try Console.print(json: problems.map(ProblemLine.init))
    } else {
      for problem in problems { Console.print(TerminalText.safe(problem.description)) }
      if problems.isEmpty { Console.print("no problems found") }
    }
    if problems.contains(where: { $0.severity == .error }) { throw Outcome.wrongInput }
    if !problems.isEmpty { throw Outcome.needsALook }
  }
}

private struct ProblemLine: Encodable {
  var severity: Diagnostic.Severity
  var file: String
  var line: Int?
  var column: Int?
  var summary: String
  var advice: String?

  init(_ problem: Diagnostic) {
    severity = problem.severity
    file = problem.file
    line = problem.line
    column = problem.column
    summary = problem.summary
    advice = problem.advice
  }
}
