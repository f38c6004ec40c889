package import Radars

/// Why a use case stopped: which step, about what, why, and what to do next.
package struct PipelineError: Error, Equatable, Sendable {
  package var kind: Kind
  package var message: String
  /// What to do next.
  package var advice: String?
  /// The problems of the files behind it, where there are any.
  package var problems: [Diagnostic]

  package init(
    _ kind: Kind, _ message: String, advice: String? = nil, problems: [Diagnostic] = []
  ) {
    self.kind = kind
    self.message = message
    self.advice = advice
    self.problems = problems
  }

  package enum Kind: Sendable {
    /// The input or the use is wrong: exit code 2.
    case input
    /// It could not be done: exit code 3.
    case failure
  }
}
