import Text

/// How much a signal is about a topic: weight × field for each keyword, less for each repetition.
///
/// The first place of a keyword counts whole, the second half, the third a quarter, and no more, as
/// repeated words say little new (the idea of BM25's saturation, Robertson and Walker 1994, in
/// whole numbers); the best field comes first. A sum above `ceiling` is cut to it, in a line of its
/// own.
enum TopicScore {
  /// The best that a signal can have: two keywords in the title and two in the summary.
  static let ceiling = 8_000
  private static let countedPlaces = 3

  static func lines(
    of findings: [Finding], keywords: [Keyword], in text: SignalText
  ) -> [ScoreLine] {
    var lines: [ScoreLine] = []
    for keyword in Set(findings.map(\.keyword)).sorted() {
      let places = findings.filter { $0.keyword == keyword }
        .sorted { order($0, $1, in: text) }
      for (repetition, finding) in places.prefix(countedPlaces).enumerated() {
        lines.append(line(finding, keywords[keyword], repetition: repetition, in: text))
      }
    }
    let sum = lines.reduce(0) { $0 + $1.points }
    if sum > ceiling { lines.append(ScoreLine(kind: .saturation, points: ceiling - sum)) }
    return lines
  }

  private static func line(
    _ finding: Finding, _ keyword: Keyword, repetition: Int, in text: SignalText
  ) -> ScoreLine {
    let place = text.place(of: finding.words)
    let whole = keyword.weight * place.field.weight * finding.manner.share / 1000
    return ScoreLine(
      kind: .keyword, keyword: keyword.text, found: text.words.text(of: finding.words),
      place: place, points: whole >> repetition)
  }

  private static func order(_ left: Finding, _ right: Finding, in text: SignalText) -> Bool {
    let weights = (
      text.field(of: left.words.lowerBound).weight, text.field(of: right.words.lowerBound).weight
    )
    return weights.0 == weights.1
      ? left.words.lowerBound < right.words.lowerBound : weights.0 > weights.1
  }
}
