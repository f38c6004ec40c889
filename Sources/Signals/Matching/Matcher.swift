package import Text

/// Finds all of many keywords in a text in one pass.
///
/// The first word of each keyword is filed under its stem; every prefix of a text's word is looked
/// up there, and in words long enough to be compounds every part, so time grows with the text and
/// not with the number of keywords.
package struct Matcher: Sendable {
  private let phrases: [Phrase]
  private let heads: PhraseHeads
  private var index = StemIndex()

  /// A keyword without any letter or digit never matches.
  package init(_ keywords: [Keyword]) {
    phrases = keywords.map(Phrase.init)
    heads = PhraseHeads(phrases.map(\.words))
    for (number, phrase) in phrases.enumerated() {
      guard let first = phrase.words.first else { continue }
      index.add(first.stem, number, inside: first.buildsCompounds)
      if let bare = first.bareStem { index.add(bare, number, inside: false) }
    }
  }

  /// Every keyword at every place, in the order of the text, then of the keywords.
  package func matches(in text: Words, range: Range<Int>) -> [Match] {
    var known = KnownWords(room: 0)
    return matches(in: text, range: range, &known)
  }

  /// - Parameter known: what is known of words by now; more is added.
  package func matches(in text: Words, range: Range<Int>, _ known: inout KnownWords) -> [Match] {
    var found: [Match] = []
    let folded = text.folded
    for position in range {
      for number in candidates(for: text.words[position], in: text, folded.span, &known) {
        guard heads.mayMatch(number, at: position, in: text, before: range.upperBound),
          let match = phrases[number].match(number, at: position, in: text)
        else { continue }
        found.append(match)
      }
    }
    return found
  }

  /// The keywords that may begin with the word, whatever follows.
  private func candidates(
    for word: Words.Word, in text: Words, _ folded: Span<UInt8>, _ known: inout KnownWords
  ) -> [Int] {
    if let numbers = known.candidates(folded, word.folded) { return numbers }
    let numbers = index.candidates(for: word.folded, in: folded).filter {
      phrases[$0].mayBegin(with: word, in: text)
    }
    known.insert(folded, word.folded, numbers)
    return numbers
  }
}

/// The words of one keyword.
private struct Phrase: Sendable {
  let words: [WordPattern]

  init(_ keyword: Keyword) {
    let text = Words(keyword.text)
    words = text.words.map { WordPattern($0, of: text, language: keyword.language) }
  }

  /// Whether the first word matches this one, or another that is folded alike.
  func mayBegin(with word: Words.Word, in text: Words) -> Bool {
    guard let first = words.first else { return false }
    var plain = word
    plain.isPlain = true
    return first.acronym != nil || first.manner(of: plain, in: text) != nil
  }

  /// All words in order from `position` on; the manner is the loosest of them.
  func match(_ number: Int, at position: Int, in text: Words) -> Match? {
    var loosest = Match.Manner.exact
    for offset in words.indices {
      let word = text.words[position + offset]
      guard word.sentence == text.words[position].sentence,
        let manner = words[offset].manner(of: word, in: text)
      else { return nil }
      loosest = max(loosest, manner)
    }
    return Match(keyword: number, words: position..<position + words.count, manner: loosest)
  }
}
