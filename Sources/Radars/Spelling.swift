/// Guesses what a person meant to type.
package enum Spelling {
  /// The candidate nearest to `word` by edit distance, where it is near enough to be meant.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let ranked = candidates.map { ($0, distance(Array(word), Array($0))) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let best = ranked.first, best.1 <= max(1, word.count / 3) else { return nil }
    return best.0
  }

  /// Levenshtein's distance. - Complexity: O(n·m).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
