package import Fetching
import Files
import Store
import Text

extension Store {
  /// For how long old rules stand in for a robots.txt that cannot be read (RFC 9309, 2.3.1.4).
  private static let rulesKept = 30 * 86_400

  /// What earlier scans heard from hosts.
  func hostNotes(at now: Timestamp) throws(StoreError) -> HostNotes {
    var notes = HostNotes()
    for (origin, file) in try robots(since: now.adding(seconds: -Store.rulesKept)) {
      let rules = RobotsRules(kept: file.text)
      if file.read > now.adding(seconds: -RobotsRules.secondsKept) {
        notes.robots[origin] = rules
      } else {
        notes.oldRobots[origin] = rules
      }
    }
    notes.holds = try holds(at: now).mapValues { $0.seconds - now.seconds }
    return notes
  }
}

extension Workbench {
  /// What earlier scans heard from hosts; nothing in a workspace that was never scanned.
  package func hostNotes() throws(PipelineError) -> HostNotes {
    guard Disk.exists(workspace.storePath) else { return HostNotes() }
    let store = try store()
    return try doing { try store.hostNotes(at: now) }
  }
}
