import Files
import FoundationEssentials
import ScanStage

/// All disciplines with a number of feeds, in turns, so that a slow moment of the machine hits all.
struct Contest {
  /// Transfers at once, for everyone.
  static let connections = 50

  /// What takes longer is stopped, and the benchmark with it.
  private static let patience = Duration.seconds(300)

  /// The best time of a discipline, and its highest peak of resident memory.
  struct Result {
    var seconds: Double
    var resident: Int
    var processorSeconds: Double
  }

  let feeds: Int
  private let server: Int
  private let scout: ScoutProgram
  private let workspace: TrialWorkspace
  private let newsboat: Newsboat?
  private var curl: CurlLists
  private(set) var results: [Discipline: Result] = [:]

  init(feeds: Int, port: Int, scout: ScoutProgram, withNewsboat: Bool) throws {
    self.feeds = feeds
    self.scout = scout
    server = port
    workspace = try TrialWorkspace(
      checkout: FileManager.default.currentDirectoryPath, feeds: feeds, port: port)
    curl = try CurlLists(in: workspace.path("curl"), feeds: feeds, port: port)
    newsboat =
      withNewsboat
      ? try Newsboat(in: workspace.path("newsboat"), feeds: feeds, port: port) : nil
  }

  func close() { workspace.remove() }

  mutating func run(rounds: Int) throws {
    try chooseCurl()
    for round in 0..<rounds {
      try race(.curl, "curl", curl.arguments(isUnchanged: false))
      try race(.fetcher, "/proc/self/exe", ["fetch", "\(feeds)", "\(server)"])
      workspace.removeStore()
      try scan(.coldScan, expecting: "\(feeds) ok, 0 unchanged, 0 failed")
      if round == 0 { try KnownRobots.keep(from: workspace.storePath, in: knownRobots) }
      try workspace.setStore(toCopyOf: knownRobots)
      try scan(.scan, expecting: "\(feeds) ok, 0 unchanged, 0 failed")
      try race(.curlUnchanged, "curl", curl.arguments(isUnchanged: true))
      try scan(.scanUnchanged, expecting: "0 ok, \(feeds) unchanged, 0 failed")
      if round == 0 { try raceNewsboat() }
    }
  }
}

extension Contest {
  private var notes: String { workspace.path("notes.txt") }
  private var knownRobots: String { workspace.path("robots-known.sqlite") }

  /// Takes the faster of curl's two ways.
  private mutating func chooseCurl() throws {
    var times: [Bool: Double] = [:]
    for isImmediate in [true, false, true, false] {
      curl.isImmediate = isImmediate
      let seconds = try finish("curl", curl.arguments(isUnchanged: false)).seconds
      times[isImmediate] = min(seconds, times[isImmediate] ?? .infinity)
    }
    curl.isImmediate = times[true]! < times[false]!
    Screen.say(
      "\(feeds) feeds: curl takes \(times[true]!.text) s with --parallel-immediate, "
        + "\(times[false]!.text) s without")
  }

  private mutating func scan(_ discipline: Discipline, expecting words: String) throws {
    let arguments = scout.scan(
      workspace, feeds: feeds, port: server, now: FeedShelf.present,
      connections: Contest.connections, timeout: 60)
    try race(discipline, scout.path, arguments)
    let report = try Disk.text(notes)
    guard report.contains(words) else {
      throw StageError("a scan did not end with \(words):\n\(report.prefix(2_000))")
    }
  }

  /// Once only: it is slow, and no goal depends on it.
  private mutating func raceNewsboat() throws {
    guard let newsboat else { return }
    for discipline in [Discipline.newsboat, .newsboatUnchanged] {
      try race(discipline, "newsboat", newsboat.arguments, newsboat.environment)
    }
  }

  private mutating func race(
    _ discipline: Discipline, _ program: String, _ arguments: [String],
    _ environment: [String: String] = [:]
  ) throws {
    let ending = try finish(program, arguments, environment)
    var result = Result(
      seconds: ending.seconds, resident: ending.resident,
      processorSeconds: ending.processorSeconds)
    if let before = results[discipline] {
      if before.seconds < result.seconds {
        (result.seconds, result.processorSeconds) = (before.seconds, before.processorSeconds)
      }
      result.resident = max(before.resident, result.resident)
    }
    results[discipline] = result
  }

  private func finish(
    _ program: String, _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> ChildProcess.Ending {
    let process = try ChildProcess(
      program, arguments, output: notes, environment: environment)
    let ending = process.kill(after: Contest.patience)
    guard let code = ending.code else {
      throw StageError(
        "\(program) was stopped after \(ending.seconds.text) s: \(arguments.prefix(2))")
    }
    guard code == 0 else {
      let words = (try? Disk.text(notes)) ?? ""
      throw StageError("\(program) ended with \(code):\n\(words.prefix(2_000))")
    }
    return ending
  }
}
