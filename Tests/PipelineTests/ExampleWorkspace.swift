import Files
import Foundation
import Pipeline
import TestSupport
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

  /// The use cases on this workspace, without a process.
  var workbench: Workbench {
    Workbench(Workspace(root: folder.path), now: Timestamp(rfc3339: now)!)
  }
}
