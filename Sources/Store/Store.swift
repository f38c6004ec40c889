import GRDB

/// The SQLite file of a workspace: feeds with their HTTP facts, signals, hits and proposals.
///
/// All of it can be had again by scanning; what people decided is kept elsewhere, in files.
package final class Store: Sendable {
  package let path: String
  private let pool: DatabasePool

  /// Opens the store, makes it where there is none, and brings an older one to today's form.
  package init(path: String) throws(StoreError) {
    self.path = path
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    // Each reader keeps pages of its own; two cores never read more at once.
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { database in
      // A reader goes through the signals once, so that pages it has read are of little use.
      if database.configuration.readonly { try database.execute(sql: "PRAGMA cache_size = -512") }
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      guard try !pool.read(Migrations.all.hasBeenSuperseded) else {
        throw StoreError(path: path, message: "a newer scout made it; use that one, or update")
      }
      try Migrations.all.migrate(pool)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(path: path, message: Store.message(error))
    }
  }

  /// Copies the whole store, also while a scan is writing to it.
  package func backup(to file: String) throws(StoreError) {
    do {
      let copy = try DatabaseQueue(path: file)
      try pool.backup(to: copy)
      try copy.close()
    } catch {
      throw StoreError(path: file, message: Store.message(error))
    }
  }

  func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try pool.read(work)
    } catch {
      throw StoreError(path: path, message: Store.message(error))
    }
  }

  /// One transaction: all of it is stored, or nothing.
  func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try pool.write(work)
    } catch {
      throw StoreError(path: path, message: Store.message(error))
    }
  }

  private static func message(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error)" }
    switch error.resultCode {
    case .SQLITE_BUSY: return "another program is writing to it; try again when it is done"
    case .SQLITE_FULL: return "the disk is full"
    case .SQLITE_CANTOPEN: return "it cannot be opened; check that the folder may be written to"
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      return "it is damaged or not a store of scout; move it away and scan again"
    default: return error.message ?? "\(error)"
    }
  }
}
