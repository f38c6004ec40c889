import GRDB
package import Text

extension Store {
  /// Until when each host asked to be left alone, for those that still do.
  package func holds(at now: Timestamp) throws(StoreError) -> [String: Timestamp] {
    try read { database in
      var holds: [String: Timestamp] = [:]
      for row in try Row.fetchAll(
        database, sql: "SELECT host, until FROM hold WHERE until > ?", arguments: [now.seconds])
      {
        holds[row["host"]] = Timestamp(seconds: row["until"])
      }
      return holds
    }
  }

  package func hold(_ host: String, until moment: Timestamp) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO hold (host, until) VALUES (?, ?) "
          + "ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)",
        arguments: [host, moment.seconds])
    }
  }

  /// The robots.txt of all origins that were read after a moment, as the text that was kept.
  package func robots(since moment: Timestamp) throws(StoreError) -> [String: RobotsFile] {
    try read { database in
      var files: [String: RobotsFile] = [:]
      for row in try Row.fetchAll(
        database, sql: "SELECT origin, read, text FROM robots WHERE read > ?",
        arguments: [moment.seconds])
      {
        files[row["origin"]] = RobotsFile(
          read: Timestamp(seconds: row["read"]), text: row["text"])
      }
      return files
    }
  }

  /// Keeps what origins said in their robots.txt.
  package func keep(robots files: [String: RobotsFile]) throws(StoreError) {
    guard !files.isEmpty else { return }
    try write { database in
      let insert = try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO robots (origin, read, text) VALUES (?, ?, ?)")
      for (origin, file) in files.sorted(by: { $0.key < $1.key }) {
        try insert.execute(arguments: [origin, file.read.seconds, file.text])
      }
    }
  }
}

/// A robots.txt as it is kept.
package struct RobotsFile: Equatable, Sendable {
  package var read: Timestamp
  package var text: String

  package init(read: Timestamp, text: String) {
    self.read = read
    self.text = text
  }
}
