import GRDB

extension Store {
  /// How many signals of each feed are stored; a feed without any is missing.
  package func signalCounts() throws(StoreError) -> [String: Int] {
    try read { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT feedId, count(*) AS number FROM signal GROUP BY feedId")
      var counts: [String: Int] = [:]
      while let row = try rows.next() { counts[row["feedId"]] = row["number"] }
      return counts
    }
  }
}
