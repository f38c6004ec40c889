import FoundationEssentials
import GRDB
import ScanStage

/// A store that knows what robots.txt says of every host and nothing else: one that a scan of new
/// feeds on known hosts begins with.
enum KnownRobots {
  /// Makes it of the store that a whole scan has left.
  static func keep(from store: String, in file: String) throws {
    let full = try DatabaseQueue(path: store)
    try full.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      for table in tables where table != "robots" && table != "grdb_migrations" {
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
