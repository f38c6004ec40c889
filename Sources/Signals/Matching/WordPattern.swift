import Text

/// One word of a keyword, ready to be compared with the words of a text.
struct WordPattern: Sendable {
  /// Folded; what every form of the word begins with.
  let stem: [UInt8]
  /// The stem without diacritics where it has any: the second, weaker way.
  let bareStem: [UInt8]?
  /// The whole folded word, to tell an exact match.
  let whole: [UInt8]
  /// For an acronym, its letters as written: it must match by case, with a plural s at most.
  let acronym: [UInt8]?
  let longestEnding: Int
  /// Where set, only these may follow; as packed bytes with their number.
  let endings: [UInt64]?
  let buildsCompounds: Bool

  init(_ word: Words.Word, of words: Words, language: String) {
    let folded = Array(words.folded[word.folded])
    let written = Array(words.original[word.original])
    let inflection = Inflection.of(language: language)
    let text = String(decoding: folded, as: UTF8.self)
    whole = folded
    let next = word.original.upperBound
    if written.count > 1, next < words.original.count, words.original[next] == UInt8(ascii: "*") {
      acronym = nil
      stem = folded
      longestEnding = .max
      endings = nil
      buildsCompounds = false
    } else if WordPattern.isAcronym(written) {
      acronym = written
      stem = folded
      longestEnding = 1
      endings = WordPattern.packed(["", "s"])
      buildsCompounds = false
    } else {
      acronym = nil
      let short = text.count <= 3
      stem = short ? folded : Array(inflection.stem(of: text).utf8)
      longestEnding = short ? 1 : inflection.longestEnding
      endings = short ? WordPattern.packed(["", "s"]) : inflection.endings.map(WordPattern.packed)
      buildsCompounds =
        inflection.buildsCompounds
        && String(decoding: stem, as: UTF8.self).count >= Inflection.shortestCompoundStem
    }
    let bare = Folding.withoutDiacritics(stem)
    bareStem = bare == stem ? nil : bare
  }

  /// How a word of a text matches, or nil where it does not.
  func manner(of word: Words.Word, in words: Words) -> Match.Manner? {
    let text = words.folded[word.folded]
    if let acronym { return matches(acronym, words.original[word.original]) }
    if text.elementsEqual(whole) { return .exact }
    if text.starts(with: stem) { return mannerAtStart(rest: text.dropFirst(stem.count)) }
    if buildsCompounds, standsInside(text) { return .compound }
    if word.isPlain, let bareStem, text.starts(with: bareStem),
      mannerAtStart(rest: text.dropFirst(bareStem.count)) == .inflected
    {
      return .withoutDiacritics
    }
    return nil
  }
}

extension WordPattern {
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

  private func matches(_ acronym: [UInt8], _ text: ArraySlice<UInt8>) -> Match.Manner? {
    guard text.starts(with: acronym) else { return nil }
    let rest = text.dropFirst(acronym.count)
    if rest.isEmpty { return .exact }
    return rest.elementsEqual([UInt8(ascii: "s")]) ? .inflected : nil
  }

  /// Endings of less than eight bytes as numbers.
  private static func packed(_ endings: Set<String>) -> [UInt64] {
    endings.sorted().map { packed(Array($0.utf8)[...]) }
  }

  private static func packed(_ ending: ArraySlice<UInt8>) -> UInt64 {
    ending.reduce(UInt64(ending.count)) { $0 << 8 | UInt64($1) }
  }

  private func mannerAtStart(rest: ArraySlice<UInt8>) -> Match.Manner? {
    if let endings {
      return rest.count < 8 && endings.contains(WordPattern.packed(rest)) ? .inflected : nil
    }
    if letters(in: rest) <= longestEnding { return .inflected }
    return buildsCompounds ? .compound : nil
  }

  /// The stem stands after a first part of at least three letters.
  private func standsInside(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= stem.count + Inflection.shortestFirstPart else { return false }
    var start = text.startIndex + Inflection.shortestFirstPart
    while start + stem.count <= text.endIndex {
      if text[start...].starts(with: stem),
        letters(in: text[text.startIndex..<start]) >= Inflection.shortestFirstPart
      {
        return true
      }
      start += 1
    }
    return false
  }

  private func letters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) }
  }
}
