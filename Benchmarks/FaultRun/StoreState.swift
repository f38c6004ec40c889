import FoundationEssentials
import GRDB
import ScanStage

/// What stands in a store, as far as it must not depend on the way there.
struct StoreState {
  /// The rows of a table as text, by table.
  private(set) var rows: [String: [String]] = [:]
  private(set) var signals: Set<String> = []

  private static let tables = ["feed", "hit", "proposal", "signal", "subscription"]
  /// Times of checks, which depend on the way.
  private static let ignored: Set = ["checked", "succeeded", "answerTime"]

  /// Reads a copy of the store, so that what a killed scan has left stays for the next one to find.
  ///
  /// - Parameter copy: a folder for the copy.
  init(of workspace: TrialWorkspace, copy: String) throws {
    try? FileManager.default.removeItem(atPath: copy)
    guard FileManager.default.fileExists(atPath: workspace.storePath) else { return }
    try FileManager.default.copyItem(atPath: workspace.path(".scout"), toPath: copy)
    // The index of the log is of no use without its processes; a crash of the computer loses it too.
    try? FileManager.default.removeItem(atPath: "\(copy)/scout.sqlite-shm")
    let queue = try DatabaseQueue(path: "\(copy)/scout.sqlite")
    try queue.read { try read($0) }
    try queue.close()
  }

  private mutating func read(_ database: Database) throws {
    let verdict = try String.fetchAll(database, sql: "PRAGMA integrity_check")
    guard verdict == ["ok"] else {
      throw StageError("the store is damaged: \(verdict.joined(separator: "; "))")
    }
    // A scan that was killed early may have left no tables yet.
    for table in StoreState.tables where try database.tableExists(table) {
      rows[table] = try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { row in
        let columns = row.filter { !StoreState.ignored.contains($0.0) }
        return columns.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
      }.sorted()
    }
    guard try database.tableExists("signal") else { return }
    signals = try Set(String.fetchAll(database, sql: "SELECT id FROM signal"))
  }

  /// The differences, a line each; none where both are the same.
  func differences(from other: StoreState) -> [String] {
    StoreState.tables.flatMap { table in
      let (mine, others) = (Set(rows[table] ?? []), Set(other.rows[table] ?? []))
      return mine.subtracting(others).sorted().map { "\(table), only after faults: \($0)" }
        + others.subtracting(mine).sorted().map { "\(table), only without faults: \($0)" }
    }
  }
}
