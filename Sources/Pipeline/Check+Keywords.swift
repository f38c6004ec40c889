import Radars
import Signals

extension KeywordProblem {
  /// The problem as a warning about the radar's file, with what to do.
  func diagnostic(file: String) -> Diagnostic {
    let word = "'\(keyword.text)' (\(keyword.language))"
    let (summary, advice) =
      switch kind {
      case .standsTwice: ("\(word) stands twice, the second one never counts", "strike one out")
      case .excluded(let by):
        ("\(word) never counts, since '\(by)' under 'not' takes it away", "strike one of them out")
      case .hasNoWord: ("\(word) has no word in it, so it never matches", "strike it out")
      case .matchesEverything(let like):
        ("\(word) matches '\(like)', which stands in nearly every text", "write more letters of it")
      case .isShared(let topic):
        (
          "\(word) is a word of '\(topic)' too, so a signal with it is a hit of both",
          "keep it with one of them, give it a weight below 0.6, or let it want company (near)"
        )
      }
    return Diagnostic(.warning, file: file, "\(owner.words): \(summary)", advice: advice)
  }
}

extension KeywordProblem.Owner {
  fileprivate var words: String {
    switch self {
    case .topic(let id): "topic '\(id)'"
    case .quadrant(let id): "quadrant '\(id)'"
    case .ring(let id): "ring '\(id)'"
    case .brake: "the brake"
    }
  }
}
