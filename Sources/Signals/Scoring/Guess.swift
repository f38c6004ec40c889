/// The topic or quadrant that fits a signal best, and how sure that is.
package struct Guess: Equatable, Codable, Sendable {
  package var id: String
  /// The sum of the lines, whole thousandths.
  package var score: Int
  /// How far it is ahead of the next best.
  package var lead: Int
  /// Thousandths of 1: how often answers with such a lead were right.
  package var confidence: Int
  /// What the score is made of.
  package var lines: [ScoreLine]

  /// The one of the largest score; nil where none is above zero. Of equals the first leads.
  init?(_ sums: [(id: String, lines: [ScoreLine])], _ certainty: Certainty) {
    let scores = sums.map { $0.lines.reduce(0) { $0 + $1.points } }
    guard let best = scores.indices.max(by: { (scores[$0], -$0) < (scores[$1], -$1) }),
      scores[best] > 0
    else {
      return nil
    }
    // What no word speaks for has nothing.
    let others = scores.indices.filter { $0 != best }.map { scores[$0] }
    id = sums[best].id
    score = scores[best]
    lead = score - (others + [0]).max()!
    confidence = certainty.share(ofLead: lead)
    lines = sums[best].lines
  }
}
