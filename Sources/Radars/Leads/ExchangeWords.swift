import Signals
import Text

/// The words of offers and needs, as they are looked for in each other's texts.
struct ExchangeWords {
  private let needs: [PublicExchange]
  private let keywords: [(need: Int, word: String)]
  private let matcher: Matcher

  /// - Parameter languages: those of the cluster whose needs these are: its people may write in any.
  init(_ needs: [PublicExchange], languages: [String]) {
    self.needs = needs
    var keywords: [(need: Int, word: String)] = []
    var patterns: [Keyword] = []
    for (index, need) in needs.enumerated() {
      for word in ExchangeWords.telling(need.text, languages) {
        for language in languages {
          keywords.append((index, word))
          patterns.append(Keyword(word, language: language))
        }
      }
    }
    self.keywords = keywords
    matcher = Matcher(patterns)
  }

  /// The words of an offer that stand in a need too, as the offer writes them, by the need's place.
  func common(with offer: PublicExchange) -> [Int: [String]] {
    let text = Words(offer.text)
    var found: [Int: [String: String]] = [:]
    for match in matcher.matches(in: text, range: text.words.indices) {
      let (need, word) = keywords[match.keyword]
      if found[need, default: [:]][word] == nil {
        found[need, default: [:]][word] = text.text(of: match.words)
      }
    }
    return found.mapValues { Set($0.values).sorted() }
  }

  /// Folded words of five letters or more that are no words of grammar in any of the languages.
  private static func telling(_ text: String, _ languages: [String]) -> [String] {
    let words = Words(text)
    var seen: Set<String> = []
    return words.words.indices.compactMap { index in
      let word = String(decoding: words.folded[words.words[index].folded], as: UTF8.self)
      guard word.count >= 5, word.unicodeScalars.allSatisfy(\.properties.isAlphabetic),
        !languages.contains(where: { FunctionWords.contains(word, in: $0) }),
        seen.insert(word).inserted
      else { return nil }
      return word
    }
  }
}
