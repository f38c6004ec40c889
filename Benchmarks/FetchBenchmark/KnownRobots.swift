import FoundationEssentials
import GRDB
import ScanStage

/// A store that knows what robots.txt says of every host and nothing else: one that a scan of new
/// feeds on known hosts begins with.
enum KnownRobots {
  private static let emptied = ["hit", "proposal", "scan", "subscription", "signal", "feed"]

  /// Makes it of the store that a whole scan has left.
  static func keep(from store: String, in file: String) throws {
    let full = try DatabaseQueue(path: store)
    try full.writeWithoutTransaction { database in
      for table in emptied where try database.tableExists(table) {
        try database.execute(sql: "DELETE FROM \(table)")
      }
      try database.execute(sql: "VACUUM")
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try full.close()
    try? FileManager.default.removeItem(atPath: file)
    try FileManager.default.copyItem(atPath: store, toPath: file)
  }
}
