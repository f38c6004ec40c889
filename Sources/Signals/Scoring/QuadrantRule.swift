import Text

/// A signal's quadrant: known topics bring theirs with all their points, broad words of a quadrant
/// count half, and decide alone only where no topic matched.
enum QuadrantRule {
  static func guess(
    hits: [Hit], findings: [Finding], keywords: [Keyword], model: ScoringModel,
    in text: SignalText
  ) -> Guess? {
    let sums = model.quadrants.enumerated().map { number, quadrant in
      let topics = hits.filter { model.quadrant(ofTopic: $0.topic) == quadrant.id }
      let broad = OverlapRule.longest(findings.filter { $0.role == .quadrant(number) })
      return (
        id: quadrant.id,
        lines: topics.flatMap(\.lines)
          + TopicScore.lines(of: broad, keywords: keywords, in: text).map(\.half)
      )
    }
    return Guess(sums.filter { !$0.lines.isEmpty }, model.settings.certainty.quadrants)
  }
}

extension ScoreLine {
  fileprivate var half: ScoreLine {
    var line = self
    line.points /= 2
    return line
  }
}
