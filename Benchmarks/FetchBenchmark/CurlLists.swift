import Files
import ScanStage

/// The same lists of addresses for `curl -Z`, as its configuration files.
struct CurlLists {
  private let folder: String
  /// Whether curl opens connections at once or looks first for one that it can share; the faster
  /// one counts.
  var isImmediate = true

  init(in folder: String, feeds: Int, port: Int) throws {
    self.folder = folder
    let whole = (0..<feeds).map { number in
      "url = \"\(LoopbackHost(number).feedAddress(port: port))\"\noutput = \"/dev/null\"\n"
    }
    let unchanged = zip(0..., whole).map { number, lines in
      let tag = FeedShelf.tag(of: number).replacing("\"", with: "\\\"")
      return lines + "header = \"If-None-Match: \(tag)\"\n"
    }
    try Disk.write(Array(whole.joined().utf8), to: path(isUnchanged: false))
    // What stands before a "next" holds for the addresses before it alone.
    try Disk.write(Array(unchanged.joined(separator: "next\n").utf8), to: path(isUnchanged: true))
  }

  func arguments(isUnchanged: Bool) -> [String] {
    ["-Z", "--parallel-max", "\(Contest.connections)"]
      + (isImmediate ? ["--parallel-immediate"] : [])
      + ["--silent", "--show-error", "--config", path(isUnchanged: isUnchanged)]
  }

  private func path(isUnchanged: Bool) -> String {
    "\(folder)/\(isUnchanged ? "unchanged" : "whole").curl"
  }
}
