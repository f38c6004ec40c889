/// Why a benchmark or a trial cannot go on, for the person who started it.
package struct StageError: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
