import Text

@testable import Signals

/// What matches a keyword, as its definition reads: each word compared letter by letter with each
/// word of a keyword.
enum PlainMatching {
  /// Every keyword at every place, word by word.
  static func matches(_ keywords: [Keyword], _ text: Words) -> [Match] {
    let phrases = keywords.map { keyword in
      let parts = Words(keyword.text)
      return parts.words.map { WordPattern($0, of: parts, language: keyword.language) }
    }
    var found: [Match] = []
    for position in text.words.indices {
      for (number, patterns) in phrases.enumerated() {
        guard !patterns.isEmpty, position + patterns.count <= text.words.count else { continue }
        let covered = text.words[position..<position + patterns.count]
        let manners = zip(patterns, covered).compactMap { manner($0, of: $1, in: text) }
        guard manners.count == patterns.count, Set(covered.map(\.sentence)).count == 1,
          let manner = manners.max()
        else { continue }
        found.append(Match(keyword: number, words: covered.indices, manner: manner))
      }
    }
    return found
  }

  /// How a word of a text matches, or nil where it does not.
  static func manner(
    _ pattern: WordPattern, of word: Words.Word, in words: Words
  ) -> Match.Manner? {
    let text = words.folded[word.folded]
    if let acronym = pattern.acronym {
      let written = Array(words.original[word.original])
      if written == acronym { return .exact }
      return written == acronym + Array("s".utf8) ? .inflected : nil
    }
    if text.elementsEqual(pattern.whole) { return .exact }
    if text.starts(with: pattern.stem) {
      return manner(pattern, rest: text.dropFirst(pattern.stem.count))
    }
    if pattern.buildsCompounds, stands(pattern.stem, inside: text) { return .compound }
    if word.isPlain, let bareStem = pattern.bareStem, text.starts(with: bareStem),
      manner(pattern, rest: text.dropFirst(bareStem.count)) == .inflected
    {
      return .withoutDiacritics
    }
    return nil
  }

  private static func manner(
    _ pattern: WordPattern, rest: ArraySlice<UInt8>
  ) -> Match.Manner? {
    if let endings = pattern.endings { return endings.contains(Array(rest)) ? .inflected : nil }
    if letters(in: rest) <= pattern.longestEnding { return .inflected }
    return pattern.buildsCompounds ? .compound : nil
  }

  /// The stem stands after a first part of at least three letters.
  private static func stands(_ stem: [UInt8], inside text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { start in
      text[start...].starts(with: stem) && letters(in: text[..<start]) >= 3
    }
  }

  private static func letters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xc0 != 0x80 }
  }
}
