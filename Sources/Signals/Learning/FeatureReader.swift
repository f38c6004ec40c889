import Text

/// Finds the keywords of some lists in texts, as scoring does, with what each would add if its
/// weight were 1.
struct FeatureReader: Sendable {
  private let lexicon: Lexicon
  private let listCount: Int
  /// For each keyword of the lexicon its place in its list.
  private let places: [Int]

  struct Feature {
    var list: Int
    var keyword: Int
    var value: Double
  }

  init(_ lists: [WordList]) {
    lexicon = Lexicon(
      ScoringModel(
        topics: lists.enumerated().map {
          .init(id: "\($0.offset)", quadrant: "", words: $0.element)
        },
        quadrants: [], rings: [], brake: WordList()))
    listCount = lists.count
    places = lists.flatMap { list in
      Array(list.keywords.indices) + Array(list.exclusions.indices)
    }
  }

  func features(of text: SignalText, language: String?) -> [Feature] {
    var known = KnownWords(room: 0)
    let findings = lexicon.findings(in: text, language: language, &known)
    let byList = Dictionary(grouping: findings) { finding in
      if case .topic(let number) = finding.role { return number }
      return -1
    }
    return (0..<listCount).flatMap { list in
      features(OverlapRule.longest(byList[list] ?? []), in: text, list)
    }
  }

  /// One for each keyword, in the order of the list.
  private func features(_ findings: [Finding], in text: SignalText, _ list: Int) -> [Feature] {
    var features: [Feature] = []
    for (finding, repetition) in TopicScore.counted(findings, in: text) {
      let keyword = places[finding.keyword]
      let field = text.field(of: finding.words.lowerBound).topicWeight
      let value = Double(field * finding.manner.share) / Double(1000 << repetition)
      if features.last?.keyword == keyword {
        features[features.count - 1].value += value
      } else {
        features.append(Feature(list: list, keyword: keyword, value: value))
      }
    }
    return features
  }
}
