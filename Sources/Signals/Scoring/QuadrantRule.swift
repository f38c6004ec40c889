import Text

/// A signal's quadrant: known topics bring theirs, broad words of a quadrant count half, and decide
/// alone only where no topic matched.
enum QuadrantRule {
  static func answer(
    hits: [Hit], findings: [Finding], keywords: [Keyword], model: ScoringModel,
    in text: SignalText
  ) -> QuadrantAnswer? {
    var sums = [Int](repeating: 0, count: model.quadrants.count)
    let quadrantOfTopic = Dictionary(
      model.topics.map { ($0.id, $0.quadrant) }, uniquingKeysWith: { first, _ in first })
    for (number, quadrant) in model.quadrants.enumerated() {
      let broad = OverlapRule.longest(
        findings.filter { $0.role == .quadrant(number) }, keywords: keywords)
      sums[number] =
        TopicScore.lines(of: broad, keywords: keywords, in: text)
        .reduce(0) { $0 + $1.points } / 2
      for hit in hits where quadrantOfTopic[hit.topic] == quadrant.id { sums[number] += hit.score }
    }
    return Lead(of: sums).map { lead in
      QuadrantAnswer(
        id: model.quadrants[lead.index].id,
        confidence: Confidence.margin(lead.best, over: lead.second))
    }
  }
}
