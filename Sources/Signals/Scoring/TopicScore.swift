import Text

/// How much a signal is about a topic: weight × field for each keyword, less for each repetition.
///
/// The first place of a keyword counts whole, the second half, the third a quarter, and no more, as
/// repeated words say little new (the idea of BM25's saturation, Robertson and Walker 1994, in
/// whole numbers); the best field comes first. Of a sum above `halfFrom` the rest counts half, in a
/// line of its own: so long texts do not outgrow short ones, and what leads still leads.
enum TopicScore {
  /// Four keywords in a summary.
  static let halfFrom = 4_000
  private static let countedPlaces = 3

  static func lines(
    of findings: [Finding], keywords: [Keyword], in text: SignalText
  ) -> [ScoreLine] {
    var lines = counted(findings, in: text).map { finding, repetition in
      line(finding, keywords[finding.keyword], repetition: repetition, in: text)
    }
    let rest = lines.reduce(0) { $0 + $1.points } - halfFrom
    if rest > 1 { lines.append(ScoreLine(kind: .saturation, points: -(rest / 2))) }
    return lines
  }

  /// The places that count, and how often the keyword stood before.
  static func counted(
    _ findings: [Finding], in text: SignalText
  ) -> [(finding: Finding, repetition: Int)] {
    Set(findings.map(\.keyword)).sorted().flatMap { keyword in
      findings.filter { $0.keyword == keyword }.sorted { order($0, $1, in: text) }
        .prefix(countedPlaces).enumerated().map { ($0.element, $0.offset) }
    }
  }

  private static func line(
    _ finding: Finding, _ keyword: Keyword, repetition: Int, in text: SignalText
  ) -> ScoreLine {
    let place = text.place(of: finding.words)
    let whole = keyword.weight * place.field.topicWeight * finding.manner.share / 1000
    return ScoreLine(
      kind: .keyword, keyword: keyword.text, found: text.words.text(of: finding.words),
      place: place, points: whole / (1 << repetition))
  }

  private static func order(_ left: Finding, _ right: Finding, in text: SignalText) -> Bool {
    let weights = (
      text.field(of: left.words.lowerBound).topicWeight,
      text.field(of: right.words.lowerBound).topicWeight
    )
    return weights.0 == weights.1
      ? left.words.lowerBound < right.words.lowerBound : weights.0 > weights.1
  }
}
