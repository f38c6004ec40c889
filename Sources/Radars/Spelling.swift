/// Guesses what a person meant to type.
package enum Spelling {
  /// The candidate nearest to `word` by edit distance, where it is near enough to be meant.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let ranked = candidates.map { ($0, distance(Array(word), Array($0))) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let best = ranked.first, best.1 <= max(1, word.count / 3) else { return nil }
    return best.0
  }

  /// Letters put in, left out, changed, or swapped with their neighbour (optimal string alignment):
  /// a swap such as "pilto" is one slip of the fingers. - Complexity: O(n·m).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], b == left[i - 1] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
