import Text

/// One word of a keyword: what the words of a text are to be compared with.
struct WordPattern: Hashable, Sendable {
  /// Folded; what every form of the word begins with.
  let stem: [UInt8]
  /// The stem without diacritics where it has any: the second, weaker way.
  let bareStem: [UInt8]?
  /// The whole folded word, to tell an exact match.
  let whole: [UInt8]
  /// For an acronym, its letters as written: it must match by case, with a plural s at most.
  let acronym: [UInt8]?
  /// How many letters may follow the stem.
  let longestEnding: Int
  /// Where set, only these may follow.
  let endings: [[UInt8]]?
  let buildsCompounds: Bool

  init(_ word: Words.Word, of words: Words, language: String) {
    let folded = Array(words.folded[word.folded])
    let written = Array(words.original[word.original])
    let inflection = Inflection.of(language: language)
    let text = String(decoding: folded, as: UTF8.self)
    whole = folded
    if WordPattern.isPrefix(word, of: words, folded: text) {
      acronym = nil
      stem = folded
      longestEnding = .max
      endings = nil
      buildsCompounds = false
    } else if WordPattern.isAcronym(written) {
      acronym = written
      stem = folded
      longestEnding = 1
      endings = WordPattern.plural
      buildsCompounds = false
    } else {
      acronym = nil
      let short = text.count <= 3
      stem = short ? folded : Array(inflection.stem(of: text).utf8)
      longestEnding = short ? 1 : inflection.longestEnding
      endings =
        short ? WordPattern.plural : inflection.endings?.sorted().map { Array($0.utf8) }
      buildsCompounds =
        inflection.buildsCompounds
        && String(decoding: stem, as: UTF8.self).count >= Inflection.shortestCompoundStem
    }
    let bare = Folding.withoutDiacritics(stem)
    bareStem = bare == stem ? nil : bare
  }
}

extension WordPattern {
  private static let plural: [[UInt8]] = [[], [UInt8(ascii: "s")]]

  /// Two letters or more with an asterisk behind them that ends the word: `politi*` stands for every
  /// word that begins so. Any other asterisk is a mark like a comma.
  private static func isPrefix(_ word: Words.Word, of words: Words, folded: String) -> Bool {
    let end = word.original.upperBound
    guard end < words.original.count, words.original[end] == UInt8(ascii: "*"),
      !words.words.contains(where: { $0.original.lowerBound == end + 1 })
    else { return false }
    let last = folded.unicodeScalars.suffix(2)
    return last.count == 2 && last.allSatisfy(\.properties.isAlphabetic)
  }

  /// Two to five letters and digits, all upper case, at least two letters: MASS, CCS, but not "CO2"
  /// with its one way of writing, nor "A4".
  private static func isAcronym(_ written: [UInt8]) -> Bool {
    let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (2...5).contains(written.count) else { return false }
    return written.allSatisfy { upper.contains($0) || digits.contains($0) }
      && written.filter { upper.contains($0) }.count >= 2
      && !written.contains { digits.contains($0) }
  }
}
