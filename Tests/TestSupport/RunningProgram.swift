import Foundation

/// A program that has been started; it is killed when nobody waits for it any more.
package final class RunningProgram {
  /// No run of the tests takes this long; a hang is a failure, not a wait.
  private static let patience = 30.0

  private let process = Process()
  /// Files rather than pipes: nothing can fill up, and what was written stays after a kill.
  private let folder: TemporaryFolder

  init(
    _ file: URL, _ arguments: [String], in place: String, input: [UInt8],
    environment: [String: String]
  ) throws {
    folder = try TemporaryFolder()
    for name in ["out", "err"] { try folder.write("", to: name) }
    try folder.write(String(decoding: input, as: UTF8.self), to: "in")
    process.executableURL = file
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: place)
    process.environment = ProcessInfo.processInfo.environment.filter {
      ["PATH", "LD_LIBRARY_PATH", "HOME", "TMPDIR"].contains($0.key)
    }.merging(["SCOUT_USER": "Rasa"]) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: folder.path("in"))
    process.standardOutput = FileHandle(forWritingAtPath: folder.path("out"))
    process.standardError = FileHandle(forWritingAtPath: folder.path("err"))
    try process.run()
  }

  deinit { kill() }

  /// What it has printed so far.
  package var output: String { (try? folder.text("out")) ?? "" }
  package var message: String { (try? folder.text("err")) ?? "" }

  /// Ends it as `kill -9` does, at once and without a last word.
  package func kill() {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  /// Asks it to end, as Ctrl-C does.
  package func interrupt() {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGINT) }
  }

  /// Waits until it has ended.
  package func end() throws -> Program.Ending {
    let isOver = wait { !process.isRunning }
    if !isOver { kill() }
    process.waitUntilExit()
    guard isOver else { throw Hang(message: message) }
    let code = process.terminationStatus
    return Program.Ending(
      code: process.terminationReason == .uncaughtSignal ? -code : code,
      output: try folder.bytes("out"), message: message)
  }

  /// Waits until something has come about; false when that took too long.
  package func wait(until condition: () -> Bool) -> Bool {
    let start = Date()
    while !condition() {
      guard Date().timeIntervalSince(start) < Self.patience else { return false }
      usleep(1_000)
    }
    return true
  }

  private struct Hang: Error {
    var message: String
  }
}
