/// How much a signal still counts after some days: half after 90, a quarter after 180. Thousandths.
///
/// 2^(−days/90), in arithmetic that gives the same bits everywhere.
package enum Recency {
  package static let halfLife = 90

  package static func factor(days: Int) -> Int {
    let days = max(0, days)
    let halvings = days / halfLife
    guard halvings < 40 else { return 0 }
    let rest = Double(days % halfLife) / Double(halfLife)
    let factor = Powers.exponential(-rest * 0.693_147_180_559_945_3) / Double(1 << halvings)
    return Int(factor * 1000 + 0.5)
  }
}
