import Text

/// Looks for keywords that can never match, that match everything, or that two topics share.
package enum KeywordCheck {
  /// All problems of a radar's words, in the order of topics, quadrants and rings.
  package static func problems(_ model: ScoringModel) -> [KeywordProblem] {
    var lists: [(KeywordProblem.Owner, WordList)] = []
    lists += model.topics.map { (.topic($0.id), $0.words) }
    lists += model.quadrants.map { (.quadrant($0.id), $0.words) }
    lists += model.rings.map { (.ring($0.id), $0.cues) }
    lists.append((.brake, model.brake))
    return lists.flatMap { owner, list in
      NeverMatches.problems(list, of: owner) + MatchesEverything.problems(list, of: owner)
    } + SharedKeywords.problems(model)
  }
}

/// Keywords that stand twice, hold no word, or are always taken away.
enum NeverMatches {
  static func problems(_ list: WordList, of owner: KeywordProblem.Owner) -> [KeywordProblem] {
    var seen: Set<Keyword.Name> = []
    let exclusions = Matcher(list.exclusions)
    return list.keywords.compactMap { keyword in
      let words = Words(keyword.text)
      let kind: KeywordProblem.Kind? =
        if words.words.isEmpty {
          .hasNoWord
        } else if !seen.insert(keyword.folded).inserted {
          .standsTwice
        } else {
          exclusion(of: words, keyword, list, exclusions).map { .excluded(by: $0) }
        }
      return kind.map { KeywordProblem(owner: owner, keyword: keyword, kind: $0) }
    }
  }

  /// An exclusion that covers the whole keyword by itself.
  private static func exclusion(
    of words: Words, _ keyword: Keyword, _ list: WordList, _ exclusions: Matcher
  ) -> String? {
    let all = 0..<words.words.count
    let match = exclusions.matches(in: words, range: all).first { match in
      match.words == all && match.manner != .withoutDiacritics
        && list.exclusions[match.keyword].language == keyword.language
    }
    return match.map { list.exclusions[$0.keyword].text }
  }
}

/// Keywords that match the commonest words of their language.
enum MatchesEverything {
  static func problems(_ list: WordList, of owner: KeywordProblem.Owner) -> [KeywordProblem] {
    let byLanguage = Dictionary(grouping: list.keywords, by: \.language)
    return byLanguage.keys.sorted().flatMap { language -> [KeywordProblem] in
      let keywords = byLanguage[language] ?? []
      let words = Words(CommonWords.of(language))
      let matches = Matcher(keywords).matches(in: words, range: 0..<words.words.count)
      var seen: Set<Int> = []
      return matches.filter { $0.words.count == 1 && seen.insert($0.keyword).inserted }.map {
        match in
        KeywordProblem(
          owner: owner, keyword: keywords[match.keyword],
          kind: .matchesEverything(like: words.text(of: match.words)))
      }
    }
  }
}

/// Keywords that two topics have with a weight that makes a hit.
enum SharedKeywords {
  static func problems(_ model: ScoringModel) -> [KeywordProblem] {
    var first: [Keyword.Name: String] = [:]
    var problems: [KeywordProblem] = []
    for topic in model.topics {
      for keyword in topic.words.keywords where keyword.weight >= Hit.threshold {
        guard keyword.near.isEmpty else { continue }
        if let other = first[keyword.folded], other != topic.id {
          problems.append(
            KeywordProblem(
              owner: .topic(topic.id), keyword: keyword, kind: .isShared(with: other)))
        } else {
          first[keyword.folded] = topic.id
        }
      }
    }
    return problems
  }
}

extension Keyword {
  /// Its words as matching sees them; acronyms as written, since they match by case.
  fileprivate var folded: Name {
    guard text != text.uppercased() else { return name }
    let words = Words(text)
    let folded = words.words.map { String(decoding: words.folded[$0.folded], as: UTF8.self) }
    return Name(
      text: folded.joined(separator: " ") + (isBeginning ? "*" : ""), language: language)
  }
}
