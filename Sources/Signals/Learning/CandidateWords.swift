import Text

/// The words that a radar might learn from texts: of each language those that stand in several of
/// them.
///
/// English words are taken in their shortest form, with phrases of two; of other languages, which
/// change their words more, the beginnings of four and of six letters, and short words whole. Such
/// beginnings were reported to equal stemmers in ten languages around the Baltic Sea.
struct CandidateWords {
  private struct Count {
    var texts = 0
    var lastText = -1
    /// The shortest form, of equally short ones the first by its letters.
    var form: String
  }

  private var counts: [String: [String: Count]] = [:]
  private var number = 0

  private static let beginnings = [4, 6]
  /// One in so many texts with its rarer word.
  private static let phraseShare = 8

  /// Takes the words of a text; a text without a known language counts as English.
  mutating func take(_ text: SignalText, language: String?) {
    let language = language ?? "en"
    for (key, form) in CandidateWords.candidates(in: text, language) {
      note(key, form, language)
    }
    number += 1
  }

  /// Those that stand in enough texts, by language and text.
  func keywords(fewestTexts: Int) -> [Keyword] {
    counts.keys.sorted().flatMap { language -> [Keyword] in
      let words = counts[language] ?? [:]
      let telling = words.filter { key, count in
        count.texts >= fewestTexts && CandidateWords.isNoChance(key, count, among: words)
      }
      return Set(telling.values.map(\.form)).sorted().map { Keyword($0, language: language) }
    }
  }

  /// A phrase stands in a good part of the texts that have its rarer word.
  private static func isNoChance(
    _ key: String, _ count: Count, among words: [String: Count]
  ) -> Bool {
    let parts = key.split(separator: " ").compactMap { words[String($0)]?.texts }
    guard parts.count > 1, let rarer = parts.min() else { return true }
    return count.texts * phraseShare >= rarer
  }

  private mutating func note(_ key: String, _ form: String, _ language: String) {
    var count = counts[language]?[key] ?? Count(form: form)
    if count.lastText != number {
      count.texts += 1
      count.lastText = number
    }
    if (form.count, form) < (count.form.count, count.form) { count.form = form }
    counts[language, default: [:]][key] = count
  }
}

extension CandidateWords {
  private static func candidates(
    in text: SignalText, _ language: String
  ) -> [(key: String, form: String)] {
    let words = text.words.words
    let folded = words.map { String(decoding: text.words.folded[$0.folded], as: UTF8.self) }
    guard language == "en" else { return folded.flatMap { beginnings(of: $0, language) } }
    var found: [(String, String)] = []
    for (place, word) in folded.enumerated() where mayTell(word) {
      found.append((EnglishForms.stem(word), word))
      guard place + 1 < words.count, words[place].sentence == words[place + 1].sentence,
        mayTell(folded[place + 1])
      else { continue }
      let next = folded[place + 1]
      found.append((EnglishForms.stem(word) + " " + EnglishForms.stem(next), word + " " + next))
    }
    return found
  }

  private static func beginnings(
    of word: String, _ language: String
  ) -> [(key: String, form: String)] {
    guard !CommonWords.contains(word, language),
      word.unicodeScalars.contains(where: \.properties.isAlphabetic)
    else { return [] }
    let letters = word.count
    guard letters >= beginnings[0] else { return letters > 1 ? [(word, word)] : [] }
    return beginnings.filter { $0 <= letters }.compactMap { length in
      let start = String(word.prefix(length))
      guard !CommonWords.contains(beginning: start, language) else { return nil }
      return (start + "*", start + "*")
    }
  }

  private static func mayTell(_ word: String) -> Bool {
    word.utf8.count > 1 && !EnglishForms.common.contains(word)
      && !CommonWords.contains(word, "en")
      && word.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }
}
