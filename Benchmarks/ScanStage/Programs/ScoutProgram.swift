import Files
import FoundationEssentials
package import Text

/// The program `scout` that was built beside this one, and how it is called for a trial.
package struct ScoutProgram: Sendable {
  package let path: String

  package init() throws {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    path = (own.split(separator: "/").dropLast().map { "/\($0)" } + ["/scout"]).joined()
    guard Disk.exists(path) else {
      throw StageError("there is no scout beside \(own): swift build -c release --product scout")
    }
  }

  /// The arguments of a scan of the first hosts' feeds.
  package func scan(
    _ workspace: TrialWorkspace, feeds: Int, port: Int, now: Timestamp, connections: Int,
    timeout: Int
  ) -> [String] {
    let options = [
      "--connections", "\(connections)", "--host-pause", "0", "--timeout", "\(timeout)",
    ]
    // A thousand hosts an option: one argument holds no more than 128 kB.
    let hosts = stride(from: 0, to: feeds, by: 1_000).flatMap { first in
      let places = (first..<min(first + 1_000, feeds)).map { number in
        "\(LoopbackHost(number).name):\(port)"
      }
      return ["--allow-private-network", places.joined(separator: ",")]
    }
    return ["scan", "food-lt", "--workspace", workspace.root, "--feeds", TrialWorkspace.list]
      + ["--now", now.description, "--quiet"] + options + hosts
  }
}
