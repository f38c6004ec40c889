import FoundationEssentials
package import Radars
import Text

/// radars/ID/decisions.jsonl: one decision a line, appended and never overwritten.
package enum DecisionFile {
  /// The decisions of a file's text; a line that cannot be read is a problem, and the others stand.
  package static func read(
    _ text: String, file: String
  ) -> (decisions: [Decision], problems: [Diagnostic]) {
    var decisions: [Decision] = []
    var problems: [Diagnostic] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      do {
        decisions.append(try JSON.value(Decision.self, from: Array(line.utf8)))
      } catch {
        problems.append(
          Diagnostic(
            .error, file: file, line: index + 1, "this line is not a decision: \(words(error))",
            advice: "mend or remove the line; the other lines are used"))
      }
    }
    return (decisions, problems)
  }

  /// Adds decisions at the end of the file, in one write, and waits until they are on the disk.
  package static func append(_ decisions: [Decision], to path: String) throws(FilesError) {
    do {
      var lines: [UInt8] = try needsLineBreak(path) ? [UInt8(ascii: "\n")] : []
      for decision in decisions { lines += try JSON.bytes(of: decision) + [UInt8(ascii: "\n")] }
      try Appending.append(lines, to: path)
    } catch let error as FilesError {
      throw error
    } catch {
      throw FilesError(path: path, message: "the decision cannot be written: \(error)")
    }
  }

  /// A write that was cut short left a line without its end.
  private static func needsLineBreak(_ path: String) throws -> Bool {
    guard Disk.exists(path) else { return false }
    return try Disk.read(path).last.map { $0 != UInt8(ascii: "\n") } ?? false
  }

  private static func words(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, _): return "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return
        "wrong kind of value at '\(context.codingPath.map(\.stringValue).joined(separator: "."))'"
    case .dataCorrupted(let context): return context.debugDescription
    @unknown default: return "\(error)"
    }
  }
}
