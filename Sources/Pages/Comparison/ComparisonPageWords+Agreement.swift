import Radars

extension ComparisonPageWords {
  func name(of agreement: Comparison.Agreement) -> String {
    switch agreement {
    case .shared: shared.asSentence
    case .near: near.asSentence
    case .far: far.asSentence
    case .alone: alone.asSentence
    case .nowhere: nowhere.asSentence
    }
  }
}
