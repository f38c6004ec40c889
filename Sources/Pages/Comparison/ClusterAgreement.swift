import Radars

/// How the radars of a comparison stand to each other about one topic.
enum ClusterAgreement: String, CaseIterable, Sendable {
  /// All that have it agree on its ring.
  case shared
  case near
  /// Two rings apart or more.
  case far
  /// On one radar only.
  case alone
  case nowhere

  init(_ row: Comparison.Row) {
    self =
      switch row.cells.count(where: { $0 != nil }) {
      case 0: .nowhere
      case 1: .alone
      default: row.spread == 0 ? .shared : row.spread == 1 ? .near : .far
      }
  }
}

extension ComparisonPageWords {
  func name(of agreement: ClusterAgreement) -> String {
    switch agreement {
    case .shared: shared.asSentence
    case .near: near.asSentence
    case .far: far.asSentence
    case .alone: alone.asSentence
    case .nowhere: nowhere.asSentence
    }
  }
}
