import Signals

/// The measured numbers as lines to read.
enum Report {
  static func head(_ stage: Stage) -> String {
    let prefixes = stage.keywords.all.count { $0.text.contains("*") }
    return """
      \(megabytes(stage)) MB of invented texts in ten languages, \(stage.keywords.all.count) keywords, \
      \(prefixes) of them with a prefix; seconds on the core, best of 5 runs, in turns

      """
  }

  static func lines(_ best: [Measure: Result], _ stage: Stage) -> [String] {
    Measure.allCases.map { measure in
      guard let result = best[measure], let base = best[measure.base] else {
        return pad(measure.title, 39) + (measure.obstacle ?? "no result")
      }
      return [
        pad(measure.title, 39), pace(measure, result, stage),
        hundredths(base.seconds / result.seconds), "of " + measure.base.rawValue,
        "  \(outcome(measure, result))",
      ].joined(separator: " ")
    }
  }

  private static func megabytes(_ stage: Stage) -> Int { stage.file.bytes.count / 1_000_000 }

  private static func pace(_ measure: Measure, _ result: Result, _ stage: Stage) -> String {
    switch measure {
    case .matching, .reading:
      "\(Int(Double(result.tally.first ?? 0) / result.seconds)) signals a second"
    default: "\(Int(Double(stage.file.bytes.count) / 1e6 / result.seconds)) MB/s"
    }
  }

  private static func outcome(_ measure: Measure, _ result: Result) -> String {
    let numbers = result.tally.map(String.init)
    let names =
      switch measure {
      case .keywords, .fewKeywords, .rareKeywords: ["words", "matches", "sum of places"]
      case .words: ["words", "bytes folded"]
      case .hyperscan, .ripgrep: ["found"]
      case .matching: ["signals", "matching"]
      case .reading: ["signals", "hits"]
      }
    return zip(numbers, names).map { "\($0) \($1)" }.joined(separator: ", ")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    return "\(whole / 100).\(whole % 100 / 10)\(whole % 10)"
  }
}
