import GRDB

/// The steps that bring any older store to today's form; steps are only ever appended.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("feeds and signals", migrate: feedsAndSignals)
    migrator.registerMigration("hits and proposals", migrate: hitsAndProposals)
    migrator.registerMigration("polite fetching", migrate: politeFetching)
    return migrator
  }

  private static func feedsAndSignals(_ database: Database) throws {
    try database.create(table: "feed") { table in
      table.primaryKey("id", .text)
      table.column("title", .text).notNull()
      table.column("sourceClass", .text).notNull()
      table.column("etag", .text)
      table.column("lastModified", .text)
      table.column("bodyHash", .text)
      table.column("checked", .integer)
      table.column("succeeded", .integer)
      table.column("failures", .integer).notNull().defaults(to: 0)
      table.column("lastError", .text)
    }
    try database.create(table: "signal") { table in
      table.primaryKey("id", .text)
      table.belongsTo("feed", onDelete: .cascade).notNull()
      table.column("title", .text).notNull()
      table.column("summary", .text).notNull()
      table.column("categories", .text).notNull()
      table.column("link", .text)
      table.column("language", .text)
      table.column("published", .integer)
      table.column("seen", .integer).notNull()
    }
    try database.create(table: "subscription") { table in
      table.column("radar", .text).notNull()
      table.column("feed", .text).notNull()
      table.primaryKey(["radar", "feed"])
    }
  }

  private static func politeFetching(_ database: Database) throws {
    try database.alter(table: "feed") { table in
      table.add(column: "trouble", .text)
      table.add(column: "failingSince", .integer)
      table.add(column: "freshUntil", .integer)
      table.add(column: "gone", .integer)
      table.add(column: "movedTo", .text)
      table.add(column: "movedScans", .integer).notNull().defaults(to: 0)
      table.add(column: "address", .text)
      table.add(column: "wish", .text)
      table.add(column: "newest", .integer)
      table.add(column: "answerTime", .integer)
      table.add(column: "found", .text)
      table.add(column: "validatedAt", .text)
    }
    // What older stores never noted is learned from the next answer, so that one has to come.
    try database.execute(
      sql: """
        UPDATE feed SET etag = NULL, lastModified = NULL, bodyHash = NULL,
          newest = (SELECT max(published) FROM signal WHERE feedId = feed.id)
        """)
    try database.create(table: "hold") { table in
      table.primaryKey("host", .text)
      table.column("until", .integer).notNull()
    }
    try database.create(table: "robots") { table in
      table.primaryKey("origin", .text)
      table.column("read", .integer).notNull()
      table.column("text", .text).notNull()
    }
  }

  private static func hitsAndProposals(_ database: Database) throws {
    try database.create(table: "scan") { table in
      table.primaryKey("radar", .text)
      table.column("moment", .integer).notNull()
    }
    try database.create(table: "hit") { table in
      table.column("radar", .text).notNull()
      table.column("topic", .text).notNull()
      table.column("signal", .text).notNull()
      table.column("score", .integer).notNull()
      table.column("found", .integer).notNull()
      table.primaryKey(["radar", "topic", "signal"])
    }
    try database.create(table: "proposal") { table in
      table.column("radar", .text).notNull()
      table.column("topic", .text).notNull()
      table.column("week", .integer).notNull()
      table.column("ring", .text)
      table.column("verdict", .text).notNull()
      table.column("confidence", .integer).notNull()
      table.primaryKey(["radar", "topic", "week"])
    }
  }
}
