import Files
import FoundationEssentials
import ScanStage
import Text

/// Scans feeds of a server that fails, again and again, and kills scans on the way.
struct FaultRun {
  static let feeds = 100
  private static let requests = 10_000
  private static let kills = 50
  private static let connections = 50
  /// Seconds that a feed may take.
  private static let timeout = 1
  private static let seed = 2026

  private let scout: ScoutProgram
  private let port: Int
  private let server: FaultyFeeds
  private let workspace: TrialWorkspace
  private var dice = Dice("kills", seed)
  private(set) var scans = 0
  private(set) var killed = 0
  private var signals: Set<String> = []

  init(scout: ScoutProgram, port: Int, server: FaultyFeeds) throws {
    self.scout = scout
    self.port = port
    self.server = server
    workspace = try FaultRun.workspace(port)
  }

  static func server(port: Int) -> FaultyFeeds { FaultyFeeds(feeds: feeds, port: port, seed: seed) }

  /// Everything; gives back what is wrong, a line each.
  mutating func run() throws -> [String] {
    defer { workspace.remove() }
    while server.tally.requests < FaultRun.requests || killed < FaultRun.kills {
      try scan(mayBeKilled: killed < FaultRun.kills)
    }
    let stormy = server.tally
    server.becomeFaultless()
    let calm = try settle()
    let state = try state(of: workspace)
    let reference = try reference()
    report(stormy, calm, state)
    return state.differences(from: reference)
  }
}

extension FaultRun {
  private static func workspace(_ port: Int) throws -> TrialWorkspace {
    try TrialWorkspace(
      checkout: FileManager.default.currentDirectoryPath, feeds: feeds, port: port)
  }

  /// A minute later with each scan, so that hosts which asked for a second are asked again.
  private var now: Timestamp { Timestamp(day: GrowingFeed.day).adding(seconds: scans * 60) }

  private func notes(_ workspace: TrialWorkspace) -> String { workspace.path("report.txt") }

  private func start(in workspace: TrialWorkspace) throws -> ChildProcess {
    let arguments = scout.scan(
      workspace, feeds: FaultRun.feeds, port: port, now: now, connections: FaultRun.connections,
      timeout: FaultRun.timeout)
    return try ChildProcess(scout.path, arguments, output: notes(workspace))
  }

  private mutating func scan(mayBeKilled: Bool) throws {
    scans += 1
    let process = try start(in: workspace)
    let isTarget = mayBeKilled && dice.isOne(in: 2)
    let ending =
      isTarget ? process.kill(after: .milliseconds(dice.number(5...1_600))) : process.wait()
    if ending.code == nil { killed += 1 }
    guard isTarget || ending.code != nil, (ending.code ?? 0) <= 1 else {
      throw StageError("scan \(scans) broke:\n\(try Disk.text(notes(workspace)))")
    }
    let stored = try state(of: workspace).signals
    let lost = signals.subtracting(stored)
    guard lost.isEmpty else {
      throw StageError("scan \(scans) lost \(lost.count) signals, such as \(lost.min() ?? "")")
    }
    signals = stored
    if scans % 20 == 0 {
      Screen.say(
        "\(scans) scans, \(killed) killed, \(server.tally.requests) requests, "
          + "\(signals.count) signals")
    }
  }

  /// Scans until nothing changes; gives back how many scans that took.
  private mutating func settle() throws -> Int {
    for round in 1...10 {
      try scan(mayBeKilled: false)
      let report = try Disk.text(notes(workspace))
      if report.contains("0 ok, \(FaultRun.feeds) unchanged, 0 failed") { return round }
    }
    throw StageError(
      "ten scans without faults did not come to rest:\n\(try Disk.text(notes(workspace)))")
  }

  /// What one scan of the last versions gives that never met a fault.
  private func reference() throws -> StoreState {
    let calm = try FaultRun.workspace(port)
    defer { calm.remove() }
    let ending = try start(in: calm).wait()
    guard ending.code == 0 else {
      throw StageError("the scan without faults failed:\n\(try Disk.text(notes(calm)))")
    }
    return try state(of: calm)
  }

  private func state(of workspace: TrialWorkspace) throws -> StoreState {
    try StoreState(of: workspace, copy: workspace.path("copy"))
  }

  private func report(_ stormy: FaultyFeeds.Tally, _ calm: Int, _ state: StoreState) {
    let faults = Fault.allCases.map { "\($0.rawValue) \(stormy.faults[$0] ?? 0)" }
    let counts = state.rows.map { "\($0.value.count) rows of \($0.key)" }.sorted()
    Screen.say(
      """

      \(scans) scans of \(FaultRun.feeds) feeds, \(killed) of them killed; \(stormy.requests) requests
      \(stormy.faults.values.reduce(0, +)) faults: \(faults.joined(separator: ", "))
      after that \(calm) scans without faults until nothing changed; integrity_check ok each time
      compared with a run without faults: \(counts.joined(separator: ", "))
      """)
  }
}
