/// What a radar may change about scoring.
package struct ScoringSettings: Equatable, Codable, Sendable {
  /// Signals older than this many days do not count.
  package var windowDays: Int
  /// A proposal at or above this confidence is sure; thousandths of 1.
  package var sure: Int

  package init(windowDays: Int = 365, sure: Int = 600) {
    self.windowDays = windowDays
    self.sure = sure
  }
}
