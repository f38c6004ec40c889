import Files
import ScanStage

/// The reader newsboat with the same feeds, for comparison; Debian's package has it.
struct Newsboat {
  let folder: String

  init(in folder: String, feeds: Int, port: Int) throws {
    self.folder = folder
    let addresses = (0..<feeds).map { LoopbackHost($0).feedAddress(port: port) + "\n" }
    try Disk.write(Array(addresses.joined().utf8), to: "\(folder)/urls")
    let settings = """
      reload-threads \(Contest.connections)
      auto-reload no
      download-timeout 60

      """
    try Disk.write(Array(settings.utf8), to: "\(folder)/config")
  }

  static func isInstalled(notes: String) -> Bool {
    (try? ChildProcess("newsboat", ["--version"], output: notes).wait().code) == 0
  }

  var arguments: [String] {
    ["-u", "\(folder)/urls", "-c", "\(folder)/cache", "-C", "\(folder)/config", "-x", "reload"]
  }

  /// So that it looks for nothing in the user's folder.
  var environment: [String: String] { ["HOME": folder] }
}
