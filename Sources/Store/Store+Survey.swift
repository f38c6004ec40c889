import Dispatch
import GRDB
package import Signals
import Synchronization

extension Store {
  /// The feeds that the radar was ever scanned with, by id.
  package func sources(ofRadar radar: String) throws(StoreError) -> [Source] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT feed.id, feed.title, feed.sourceClass FROM feed
          JOIN subscription ON subscription.feed = feed.id AND subscription.radar = ?
          ORDER BY feed.id
          """, arguments: [radar])
      return rows.map(StoredSignal.source)
    }
  }

  /// Gives the signals of a feed one by one; a feed that is not known has none.
  package func eachSignal(
    ofFeed feed: String, _ take: (Signal) -> Void
  ) throws(StoreError) {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT id, title, sourceClass FROM feed WHERE id = ?", arguments: [feed])
      guard let source = row.map(StoredSignal.source) else { return }
      try Store.eachSignal(of: source, database, take)
    }
  }

  /// Goes through the signals of the feeds, on as many cores as there are values to begin with, and
  /// never holds more of the signals than that.
  ///
  /// - Parameter take: adds a signal to what a core has; the order of the signals is none that one
  ///   may rely on.
  /// - Returns: what each core has in the end.
  package func parts<Part: Sendable>(
    of feeds: [Source], from starts: [Part], _ take: @Sendable (inout Part, Signal) -> Void
  ) throws(StoreError) -> [Part] {
    let next = Atomic(0)
    let results = Mutex<[Result<Part, StoreError>]>([])
    DispatchQueue.concurrentPerform(iterations: starts.count) { number in
      let result = Result { () throws(StoreError) in
        try part(of: feeds, next, from: starts[number], take)
      }
      results.withLock { $0.append(result) }
    }
    return try results.withLock { $0 }.map { result throws(StoreError) in try result.get() }
  }

  /// The radar's signals that have one of these ids.
  package func signals(
    ofRadar radar: String, withIDs ids: [String]
  ) throws(StoreError) -> [Signal] {
    guard !ids.isEmpty else { return [] }
    return try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(StoredSignal.columns), feed.id, feed.title, feed.sourceClass
          FROM signal JOIN feed ON feed.id = signal.feedId
          JOIN subscription ON subscription.feed = feed.id AND subscription.radar = ?
          WHERE signal.id = ?
          """)
      return try ids.compactMap { id in
        try Row.fetchOne(statement, arguments: [radar, id]).map { row in
          try StoredSignal.signal(row, of: StoredSignal.source(row, at: StoredSignal.count))
        }
      }
    }
  }
}

extension Store {
  private static func eachSignal(
    of source: Source, _ database: Database, _ take: (Signal) -> Void
  ) throws {
    let statement = try database.cachedStatement(
      sql: "SELECT \(StoredSignal.columns) FROM signal WHERE feedId = ?")
    let rows = try Row.fetchCursor(statement, arguments: [source.id])
    while let row = try rows.next() { take(try StoredSignal.signal(row, of: source)) }
  }

  /// Takes one feed after the other, those that nobody else took.
  private func part<Part>(
    of feeds: [Source], _ next: borrowing Atomic<Int>, from start: Part,
    _ take: (inout Part, Signal) -> Void
  ) throws(StoreError) -> Part {
    var part = start
    try read { database in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < feeds.count else { return }
        try Store.eachSignal(of: feeds[index], database) { take(&part, $0) }
      }
    }
    return part
  }
}
