package import Radars
import Text

/// radars/ID/editions/YYYY-MM-DD.json: what clusters send each other.
package enum EditionFile {
  /// - Parameter pretty: one value a line, as in files that people compare; else as short as it goes.
  package static func bytes(
    of edition: Edition, pretty: Bool = true
  ) throws(FilesError) -> [UInt8] {
    do {
      let bytes = try JSON.bytes(of: edition, pretty: pretty)
      return pretty ? bytes + [UInt8(ascii: "\n")] : bytes
    } catch {
      throw FilesError(path: "edition", message: "the edition cannot be written: \(error)")
    }
  }

  /// Reads an edition from anyone, also one of an earlier format; what is not one is refused with the
  /// reason.
  package static func read(_ bytes: [UInt8], file: String) throws(FilesError) -> Edition {
    let edition: Edition
    do {
      let format = try JSON.value(SchemaVersion.self, from: bytes).schema
      guard (1...Edition.currentSchema).contains(format) else {
        throw FilesError(
          path: file,
          message: "it is an edition of format \(format), this program reads formats 1 to "
            + "\(Edition.currentSchema); update scout")
      }
      let migrated = try EditionMigrations.migrated(bytes, from: format)
      edition = try JSON.value(Edition.self, from: migrated)
    } catch let error as FilesError {
      throw error
    } catch let error as DecodingError {
      throw FilesError(path: file, message: "it is not an edition: \(place(error))")
    } catch {
      throw FilesError(path: file, message: "it is not an edition: \(error)")
    }
    if let problem = EditionRules.problem(in: edition) {
      throw FilesError(path: file, message: problem)
    }
    return edition
  }

  private struct SchemaVersion: Decodable {
    var schema: Int
  }

  private static func place(_ error: DecodingError) -> String {
    let context: DecodingError.Context
    switch error {
    case .keyNotFound(let key, let found):
      return "'\(key.stringValue)' is missing in \(path(found))"
    case .typeMismatch(_, let found), .valueNotFound(_, let found): context = found
    case .dataCorrupted(let found): context = found
    @unknown default: return "\(error)"
    }
    return "\(context.debugDescription) (\(path(context)))"
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.isEmpty
      ? "the file" : context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}
