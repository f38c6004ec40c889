#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures how fast feeds are read, side by side with libxml2 doing nothing with them.
@main
struct FeedBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "measure",
      let measure = Measure(rawValue: arguments[2])
    {
      try await one(measure, corpus: CorpusFile(reading: arguments[3]))
    } else if arguments.count == 2 {
      try compare(corpusAt: arguments[1])
    } else {
      print("usage: feed-benchmark CORPUS-FILE")
      exit(2)
    }
  }

  /// What one run of a measure tells: seconds, megabytes resident at most, what came out.
  private struct Result {
    var seconds: Double
    var resident: Int
    var tally: String
  }

  private static func one(_ measure: Measure, corpus: CorpusFile) async throws {
    let start = ContinuousClock.now
    let tally = try await measure.run(corpus)
    let time = (ContinuousClock.now - start).components
    let seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      let resident = Int(usage.ru_maxrss) / 1_024
    #else
      getrusage(RUSAGE_SELF, &usage)
      let resident = Int(usage.ru_maxrss) / 1_048_576
    #endif
    print(seconds, resident, tally.entries, tally.fields, String(tally.sum, radix: 16))
  }

  /// Each measure in a process of its own, in turns, so that a slow moment of the machine hits all.
  private static func compare(corpusAt path: String) throws {
    let corpus = try (try? CorpusFile(reading: path)) ?? CorpusFile.write(to: path, megabytes: 240)
    let megabytes = Double(corpus.byteCount) / 1e6
    print("\(corpus.ends.count) invented feeds, \(Int(megabytes)) MB; best of 7 runs, in turns\n")
    var best: [Measure: Result] = [:]
    for _ in 0..<7 {
      for measure in Measure.allCases {
        let result = try run(measure, path)
        if result.seconds < best[measure]?.seconds ?? .infinity { best[measure] = result }
      }
    }
    for measure in Measure.allCases {
      guard let result = best[measure], let base = best[measure.base] else { continue }
      print(
        pad(measure.title, 37), pad(Int(megabytes / result.seconds), 5), "MB/s ",
        hundredths(base.seconds / result.seconds), "of", pad(measure.base.name, 9),
        pad(result.resident, 4), "MB resident",
        measure == .libxml2 ? "" : "  entries, fields, sum: \(result.tally)")
    }
  }

  private static func run(_ measure: Measure, _ path: String) throws -> Result {
    let command = "'\(CommandLine.arguments[0])' measure \(measure.rawValue) '\(path)'"
    guard let pipe = popen(command, "r") else { throw CorpusFile.Failure(path: path) }
    var line = [CChar](repeating: 0, count: 256)
    let hasLine = fgets(&line, Int32(line.count), pipe) != nil
    guard pclose(pipe) == 0, hasLine else { throw CorpusFile.Failure(path: path) }
    let text = String(decoding: line.prefix { $0 > 0x0A }.map(UInt8.init), as: UTF8.self)
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 5, let seconds = Double(parts[0]), let resident = Int(parts[1]) else {
      throw CorpusFile.Failure(path: path)
    }
    return Result(
      seconds: seconds, resident: resident, tally: parts[2...].joined(separator: " "))
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
  }

  private static func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    return "\(whole / 100).\(whole % 100 / 10)\(whole % 10)"
  }
}
