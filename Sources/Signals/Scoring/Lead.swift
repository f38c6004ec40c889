/// The largest of several sums and what comes next; of equals the first leads.
struct Lead: Equatable, Sendable {
  /// The place of the largest among the sums.
  var index: Int
  var best: Int
  var second: Int

  /// Nil where no sum is above zero.
  init?(of sums: [Int]) {
    guard let index = sums.indices.max(by: { (sums[$0], -$0) < (sums[$1], -$1) }), sums[index] > 0
    else { return nil }
    self.index = index
    best = sums[index]
    second = sums.indices.filter { $0 != index }.map { sums[$0] }.max() ?? 0
  }
}
