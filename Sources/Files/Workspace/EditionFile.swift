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

  /// Reads an edition from anyone: what is not one is refused with the reason.
  package static func read(_ bytes: [UInt8], file: String) throws(FilesError) -> Edition {
    let edition: Edition
    do {
      let version = try JSON.value(SchemaVersion.self, from: bytes).schema
      guard version == Edition.currentSchema else {
        throw FilesError(
          path: file,
          message: "it is an edition of format \(version), this program reads format "
            + "\(Edition.currentSchema); update scout")
      }
      edition = try JSON.value(Edition.self, from: bytes)
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
