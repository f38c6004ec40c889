import Signals

extension RingProposal.Verdict {
  /// As it stands in a sentence.
  package var inWords: String {
    switch self {
    case .sure: "sure"
    case .singleSource: "single source"
    case .unsure: "unsure"
    case .split: "evidence is split"
    case .noEvidence: "no evidence"
    }
  }
}
