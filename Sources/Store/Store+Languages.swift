import GRDB

extension Store {
  /// The languages of the stored signals of these feeds.
  package func languages(of feeds: [String]) throws(StoreError) -> [String] {
    try read { database in
      var languages: Set<String> = []
      let statement = try database.makeStatement(
        sql: "SELECT DISTINCT language FROM signal WHERE feedId = ? AND language IS NOT NULL")
      for feed in feeds {
        languages.formUnion(try String.fetchAll(statement, arguments: [feed]))
      }
      return languages.sorted()
    }
  }
}
