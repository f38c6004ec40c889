import Files
import FoundationEssentials
package import Text

/// The program `scout` that was built beside this one, and how it is called for a trial.
package struct ScoutProgram: Sendable {
  package let path: String
  /// Options of `scout scan` that this scout does not have, so that the trial goes without.
  package private(set) var missing: [String] = []

  /// - Parameter notes: a file for what it prints.
  package init(notes: String) throws {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    path = (own.split(separator: "/").dropLast().map { "/\($0)" } + ["/scout"]).joined()
    guard Disk.exists(path) else {
      throw StageError("there is no scout beside \(own): swift build -c release --product scout")
    }
    _ = try ChildProcess(path, ["scan", "--help"], output: notes).wait()
    let help = try Disk.text(notes)
    missing = ["--connections", "--host-pause", "--timeout"].filter { !help.contains($0) }
  }

  /// The arguments of a scan of the first hosts' feeds.
  package func scan(
    _ workspace: TrialWorkspace, feeds: Int, port: Int, now: Timestamp, connections: Int,
    timeout: Int
  ) -> [String] {
    let options = [
      ("--connections", connections), ("--host-pause", 0), ("--timeout", timeout),
    ].filter { !missing.contains($0.0) }.flatMap { [$0.0, "\($0.1)"] }
    let hosts = (0..<feeds).flatMap { number in
      ["--allow-private-network", "\(LoopbackHost(number).name):\(port)"]
    }
    return ["scan", "food-lt", "--workspace", workspace.root, "--feeds", TrialWorkspace.list]
      + ["--now", now.description, "--quiet"] + options + hosts
  }
}
