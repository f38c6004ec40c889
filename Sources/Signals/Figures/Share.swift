/// So many of so many, with the range in which the true share lies 19 times in 20 (Wilson 1927).
package struct Share: Equatable, Codable, Sendable {
  package var count: Int
  package var of: Int

  package init(_ count: Int, of: Int) {
    self.count = count
    self.of = of
  }

  /// Thousandths; nil of nothing.
  package var thousandths: Int? {
    of > 0 ? (count * 2000 + of) / (2 * of) : nil
  }

  /// Thousandths.
  package var interval: ClosedRange<Int>? {
    guard of > 0 else { return nil }
    let (total, z) = (Double(of), 1.959_964)
    let share = Double(count) / total
    let middle = share + z * z / (2 * total)
    let half = z * (share * (1 - share) / total + z * z / (4 * total * total)).squareRoot()
    let scale = 1 + z * z / total
    let low = ((middle - half) / scale * 1000).rounded()
    let high = ((middle + half) / scale * 1000).rounded()
    return max(0, Int(low))...min(1000, Int(high))
  }
}
