/// How sure an answer is, from how clearly it leads and how much it rests on. Thousandths of 1.
///
/// These formulas are ours; they are plain so that a manager can check them.
package enum Confidence {
  /// Evidence of this many points is half of full strength.
  package static let halfStrength = 500

  /// (best − second) / best × best / (best + 500).
  package static func margin(_ best: Int, over second: Int) -> Int {
    guard best > 0 else { return 0 }
    return (best - second) * 1000 / (best + halfStrength)
  }

  /// The share of the lead: (best − second) / best.
  static func lead(_ best: Int, over second: Int) -> Int {
    best > 0 ? (best - second) * 1000 / best : 0
  }

  /// What independent sources allow: one a half, two three quarters, three seven eighths.
  package static func sources(_ count: Int) -> Int {
    1000 - (1000 >> min(count, 10))
  }
}
