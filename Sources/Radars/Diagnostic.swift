/// A problem in a file that people write: what, where, and what was expected instead.
package struct Diagnostic: Equatable, Sendable {
  package var severity: Severity
  /// Relative to the workspace.
  package var file: String
  /// From 1; nil where the problem has no place.
  package var line: Int?
  package var column: Int?
  package var summary: String
  /// What to do about it.
  package var advice: String?

  package init(
    _ severity: Severity, file: String, line: Int? = nil, column: Int? = nil, _ summary: String,
    advice: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.summary = summary
    self.advice = advice
  }

  package enum Severity: String, Codable, Sendable {
    case error
    case warning
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `radars/food-lt/radar.yaml:14:9: error: unknown ring 'pilto' (did you mean 'pilot'?)`
  package var description: String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(file)\(place): \(severity.rawValue): \(summary)" + (advice.map { " (\($0))" } ?? "")
  }
}
