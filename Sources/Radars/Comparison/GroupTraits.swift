import Signals

/// By what a group of joined topics may be known: the names and keywords of all of them.
struct GroupTraits {
  var names: [MatchedWord]
  var keywords: [MatchedWord]
  /// Every stem of a name, once.
  var stems: [MatchedWord]
  /// The stems of names that are one word.
  var loneStems: [MatchedWord]
  /// Name by name its language and the stems of its words that mean something.
  private var stemmed: [(language: String, stems: Set<String>)]

  init(_ topics: [MatchedTopic]) {
    names = Set(topics.flatMap(\.names)).sorted()
    keywords = Set(topics.flatMap(\.keywords)).sorted()
    stemmed = names.map { ($0.language, $0.stems) }
    func words(_ names: [(language: String, stems: Set<String>)]) -> [MatchedWord] {
      Set(names.flatMap { name in name.stems.map { MatchedWord(known: $0, name.language) } })
        .sorted()
    }
    stems = words(stemmed)
    loneStems = words(stemmed.filter { $0.stems.count == 1 })
  }

  /// The two names most alike in one language, with the stems they share and their share of all,
  /// thousandths; nil below six tenths.
  func likeness(to other: GroupTraits) -> (language: String, words: [String], share: Int)? {
    var best: (language: String, words: [String], share: Int)?
    for (language, stems) in stemmed {
      for (otherLanguage, otherStems) in other.stemmed where language == otherLanguage {
        let common = stems.intersection(otherStems)
        let share = 2_000 * common.count / max(1, stems.count + otherStems.count)
        if share >= 600, share > best?.share ?? 0 { best = (language, common.sorted(), share) }
      }
    }
    return best
  }
}

extension MatchedWord {
  /// The stems of the words that mean something; of a name made of others all.
  var stems: Set<String> {
    let words = text.split(separator: " ").map(String.init)
    let own = words.filter { !FunctionWords.contains($0, in: language) }
    let inflection = Inflection.of(language: language)
    return Set(
      (own.isEmpty ? words : own).map {
        language == "en" ? EnglishForms.stem($0) : inflection.stem(of: $0)
      })
  }

  /// What the word may be a compound of: its ends of six letters and more.
  var ends: [MatchedWord] {
    guard Inflection.of(language: language).buildsCompounds, text.count > 6 else { return [] }
    return (1...text.count - 6).map { MatchedWord(known: String(text.dropFirst($0)), language) }
  }
}
