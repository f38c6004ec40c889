import Text

/// Where in a text known terms stand.
struct TermMask: Sendable {
  private let matcher: Matcher
  private let keywords: [Keyword]
  /// So many of the keywords close their place to every term; the others only to terms that consist
  /// of nothing else.
  private let closing: Int

  init(_ known: KnownTerms, _ publishers: PublisherNames) {
    let sure = publishers.sure.sorted().map { Keyword($0, language: Self.anyLanguage) }
    let words = publishers.words.sorted().map { Keyword($0, language: Self.anyLanguage) }
    closing = known.topics.count + sure.count
    keywords = known.topics + sure + known.others + words
    matcher = Matcher(keywords)
  }

  /// A name is the same in every language.
  private static let anyLanguage = ""

  /// For each word whether no term may hold it, and whether no term may consist of such words alone.
  func places(in text: SignalText, language: String?) -> (closed: [Bool], known: [Bool]) {
    var closed = [Bool](repeating: false, count: text.words.words.count)
    var known = closed
    for match in matcher.matches(in: text.words, range: text.titleAndSummary)
    where counts(match, language) {
      if match.keyword < closing {
        for word in match.words { closed[word] = true }
      } else if match.manner <= .inflected {
        for word in match.words { known[word] = true }
      }
    }
    return (closed, known)
  }

  /// As in scoring: a keyword counts in its own language, and long English ones in every one.
  private func counts(_ match: Match, _ language: String?) -> Bool {
    let keyword = keywords[match.keyword]
    guard let language, keyword.language != Self.anyLanguage, keyword.language != language else {
      return true
    }
    let isLong = keyword.text.count > 4 || keyword.text == keyword.text.uppercased()
    return keyword.language == "en" && isLong && !keyword.isBeginning
  }
}
