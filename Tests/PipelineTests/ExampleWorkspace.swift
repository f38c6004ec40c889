import Files
import Foundation
import Pipeline
import TestSupport
import Testing
import Text

/// The day of the demo: the sample entries end on the day before.
let demoTime = "2026-11-16T06:00:00Z"
let demoDay = Day("2026-11-16")!

/// A folder with a workspace in it, and the programs that work on it.
struct TestWorkspace {
  let folder: TemporaryFolder
  var now = demoTime

  init() throws { folder = try TemporaryFolder() }

  /// A copy of the example workspace of this checkout.
  static func example() throws -> TestWorkspace {
    let copy = try TestWorkspace()
    for name in ["radars", "feeds"] {
      try copy.folder.copy(Checkout.root.appending(path: name), to: name)
    }
    return copy
  }

  /// A copy of this workspace as it stands, with its store.
  func copy() throws -> TestWorkspace {
    var copy = try TestWorkspace()
    copy.now = now
    for name in [".scout", "radars", "feeds"] where folder.exists(name) {
      try copy.folder.copy(URL(filePath: folder.path(name)), to: name)
    }
    return copy
  }

  /// Runs `scout` here, at the workspace's time.
  func scout(_ arguments: String..., input: String = "") throws -> Program.Ending {
    try Program("scout").run(
      arguments + ["--now", now], in: folder.path, input: Array(input.utf8))
  }

  /// The value that a command prints with --json.
  func json(_ arguments: String...) throws -> JSONValue {
    let ending = try Program("scout").run(
      arguments + ["--json", "--now", now], in: folder.path)
    try #require(ending.code == 0, "\(ending.message)")
    return try JSON.value(JSONValue.self, from: ending.output)
  }

  /// The picture that a command draws.
  func picture(_ arguments: String...) throws -> Picture {
    let ending = try Program("scout").run(
      arguments + ["-o", "-", "--now", now], in: folder.path)
    try #require(ending.code == 0, "\(ending.message)")
    return try #require(Picture(ending.output), "it is not well-formed")
  }

  /// The same workspace at another time.
  func at(_ now: String) -> TestWorkspace {
    var later = self
    later.now = now
    return later
  }

  /// The id of the signal with this title.
  func signal(_ title: String) throws -> String {
    let signals = try workbench.inbox("heat", all: true)
    return try #require(signals.first { $0.title == title }, "no such signal").id
  }

  /// The use cases on this workspace, without a process.
  var workbench: Workbench {
    Workbench(Workspace(root: folder.path), now: Timestamp(rfc3339: now)!)
  }
}
