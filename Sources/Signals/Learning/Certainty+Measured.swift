extension Certainty {
  /// The table that answers of known rightness make: parts of equal size by lead, of parts where
  /// the share would fall with the lead one (pool adjacent violators: Ayer et al. 1955).
  ///
  /// Each part's share begins at one half of two answers, so that few answers claim little
  /// (Laplace). Nil where there are fewer than `fewest` answers.
  package init?(measured answers: [(lead: Int, isRight: Bool)], parts: Int = 10, fewest: Int = 40) {
    guard answers.count >= fewest else { return nil }
    let sorted = answers.sorted { $0.lead < $1.lead }
    var pools: [Pool] = []
    for part in 0..<parts {
      let range = sorted.count * part / parts..<sorted.count * (part + 1) / parts
      guard !range.isEmpty else { continue }
      pools.append(Pool(sorted[range]))
      while let last = pools.last, pools.count > 1, pools[pools.count - 2].isAbove(last) {
        pools.removeLast()
        pools[pools.count - 1].join(last)
      }
    }
    self.init(pools.map(\.row))
  }

  /// Answers whose leads are near.
  private struct Pool {
    var count: Int
    var right: Int
    var leads: Int

    init(_ answers: ArraySlice<(lead: Int, isRight: Bool)>) {
      count = answers.count
      right = answers.count { $0.isRight }
      leads = answers.reduce(0) { $0 + $1.lead }
    }

    mutating func join(_ other: Pool) {
      count += other.count
      right += other.right
      leads += other.leads
    }

    var share: Int { (right + 1) * 1000 / (count + 2) }
    var lead: Int { leads / count }
    var row: Row { Row(lead: lead, right: share) }

    /// Also where both have one lead, as where nothing but one word was found.
    func isAbove(_ next: Pool) -> Bool { share >= next.share || lead >= next.lead }
  }
}
