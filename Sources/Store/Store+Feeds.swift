import GRDB
package import Signals
import Text

extension Store {
  /// What is known of these feeds; a feed never asked for is missing.
  package func facts(of feeds: [String]) throws(StoreError) -> [String: FeedFacts] {
    try read { database in
      let statement = try database.makeStatement(sql: "SELECT * FROM feed WHERE id = ?")
      var facts: [String: FeedFacts] = [:]
      for feed in feeds {
        facts[feed] = try Row.fetchOne(statement, arguments: [feed]).map(FeedFacts.init)
      }
      return facts
    }
  }

  /// Stores what a feed answered: its facts and its signals, in one transaction.
  ///
  /// A signal that is known keeps the day it was first seen; its words are brought up to date.
  /// - Returns: the ids of the signals that are new.
  package func record(
    _ source: Source, _ facts: FeedFacts, signals: [Signal] = []
  ) throws(StoreError) -> [String] {
    try write { database in
      try Store.upsert(source, facts, database)
      var fresh: [String] = []
      for signal in signals where try Store.upsert(signal, database) { fresh.append(signal.id) }
      return fresh
    }
  }

  /// Says that a radar is fed by these feeds, besides those it was fed by before.
  package func subscribe(_ radar: String, to feeds: [Source]) throws(StoreError) {
    try write { database in
      for feed in feeds {
        try database.execute(
          sql: "INSERT OR IGNORE INTO subscription (radar, feed) VALUES (?, ?)",
          arguments: [radar, feed.id])
      }
    }
  }

  /// The signals of all feeds that the radar was ever scanned with, by date and id.
  package func signals(ofRadar radar: String) throws(StoreError) -> [Signal] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(StoredSignal.columns), feed.id, feed.title, feed.sourceClass
          FROM signal JOIN feed ON feed.id = signal.feedId
          JOIN subscription ON subscription.feed = feed.id AND subscription.radar = ?
          ORDER BY coalesce(signal.published, signal.seen), signal.id
          """, arguments: [radar])
      var signals: [Signal] = []
      while let row = try rows.next() {
        let source = StoredSignal.source(row, at: StoredSignal.count)
        signals.append(try StoredSignal.signal(row, of: source))
      }
      return signals
    }
  }
}

extension Store {
  private static func upsert(_ source: Source, _ facts: FeedFacts, _ database: Database) throws {
    let columns = ["id", "title", "sourceClass"] + FeedFacts.columns
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let changes = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO feed (\(columns.joined(separator: ", "))) VALUES (\(marks))
        ON CONFLICT (id) DO UPDATE SET \(changes)
        """)
    let names: StatementArguments = [source.id, source.title, source.sourceClass.rawValue]
    try statement.execute(arguments: names + facts.values())
  }

  /// True where the signal is new.
  private static func upsert(_ signal: Signal, _ database: Database) throws -> Bool {
    let categories = String(decoding: try JSON.bytes(of: signal.categories), as: UTF8.self)
    let values: StatementArguments = [
      signal.id, signal.source.id, signal.title.storable, signal.summary.storable, categories,
      signal.link?.storable, signal.language?.storable, signal.published?.number,
      signal.seen.number,
    ]
    let insert = try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO signal
          (id, feedId, title, summary, categories, link, language, published, seen)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try insert.execute(arguments: values)
    if database.changesCount > 0 { return true }
    let update = try database.cachedStatement(
      sql: """
        UPDATE signal SET title = ?, summary = ?, categories = ?, link = ?, language = ?,
          published = ? WHERE id = ?
        """)
    try update.execute(arguments: [
      signal.title.storable, signal.summary.storable, categories, signal.link?.storable,
      signal.language?.storable, signal.published?.number, signal.id,
    ])
    return false
  }
}

extension String {
  /// SQLite's text ends at a NUL, which a JSON Feed may hold: it becomes U+FFFD, as in HTML.
  fileprivate var storable: String {
    utf8.contains(0)
      ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{fffd}" : $0 }))
      : self
  }
}
