import Glibc

/// Measures how fast keywords are found in texts, beside Hyperscan and ripgrep, and how fast signals
/// are read with the words of the example radars.
///
/// `match-benchmark TEXT-FILE` compares; `measure NAME TEXT-FILE` is the process it starts for each
/// measure.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      switch (arguments.first, arguments.count) {
      case ("measure", 3): try measure(arguments[1], textsAt: arguments[2])
      case (_, 1): try compare(textsAt: arguments[0])
      default: throw BenchmarkError(message: "usage: match-benchmark TEXT-FILE")
      }
    } catch {
      print("\(error)")
      exit(2)
    }
  }

  private static func measure(_ name: String, textsAt path: String) throws {
    guard let measure = Measure(rawValue: name) else {
      throw BenchmarkError(
        message: "measures: " + Measure.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let result = try measure.run(Stage(textsAt: path))
    print(result.seconds, result.tally.map(String.init).joined(separator: " "))
  }

  /// Each measure in a process of its own, in turns, so that a slow moment of the machine hits all.
  private static func compare(textsAt path: String) throws {
    let stage = try Stage(textsAt: path)
    print(Report.head(stage))
    var best: [Measure: Result] = [:]
    for _ in 0..<5 {
      for measure in Measure.allCases where measure.obstacle == nil {
        let result = try run(measure, path)
        if result.seconds < best[measure]?.seconds ?? .infinity { best[measure] = result }
      }
    }
    for line in Report.lines(best, stage) { print(line) }
  }

  private static func run(_ measure: Measure, _ path: String) throws -> Result {
    let command = "'\(CommandLine.arguments[0])' measure \(measure.rawValue) '\(path)'"
    let parts = Process.firstLine(of: command)?.split(separator: " ") ?? []
    guard let seconds = parts.first.flatMap({ Double($0) }) else {
      throw BenchmarkError(
        message: "\(measure.rawValue) gave no result: " + parts.joined(separator: " "))
    }
    return Result(seconds: seconds, tally: parts.dropFirst().compactMap { Int($0) })
  }
}
