import Text

/// A term at its first place in a text.
struct FoundTerm {
  var key: TermKey
  /// How the key would be if the phrase were written as one word; nil where it is the same.
  var compound: TermKey?
  var words: Range<Int>
}

/// Reads the words and short phrases of signals that may be terms.
struct TermReader {
  private let mask: TermMask
  private var languages: [String?: TermWords] = [:]
  private(set) var text = SignalText()

  static let longestPhrase = 3

  init(_ mask: TermMask) {
    self.mask = mask
  }

  /// Each term of a signal's title and summary once, in the order of the text.
  mutating func terms(of signal: Signal) -> [FoundTerm] {
    text.take(signal)
    let places = mask.places(in: text, language: signal.language)
    var language = words(of: signal.language)
    let words = text.titleAndSummary.map {
      language.word(text.words.folded[text.words.words[$0].folded])
    }
    languages[signal.language] = language
    var found: [FoundTerm] = []
    var seen: Set<TermKey> = []
    for start in words.indices where words[start].maySayMuch && !places.closed[start] {
      for range in ranges(from: start, words, places.closed) {
        guard !range.allSatisfy({ places.known[$0] }) else { continue }
        let term = term(range, words, signal.language)
        if seen.insert(term.key).inserted { found.append(term) }
      }
    }
    return found
  }

  /// The key of a term that somebody typed.
  mutating func key(of term: TermName) -> TermKey {
    var key = TermKey(language: term.language)
    for stem in stems(of: term) { key.add(stem) }
    return key
  }

  /// The stems of a term's words.
  mutating func stems(of term: TermName) -> [[UInt8]] {
    let typed = Words(term.text)
    var language = words(of: term.language)
    let stems = typed.words.map { language.word(typed.folded[$0.folded]).stem }
    languages[term.language] = language
    return stems
  }

  /// Taken out while it is in use, so that it is not copied; to be put back.
  private mutating func words(of language: String?) -> TermWords {
    languages.removeValue(forKey: language) ?? TermWords(language: language)
  }
}

extension TermReader {
  /// The term that begins with this word, and the phrases.
  private func ranges(from start: Int, _ words: [TermWord], _ closed: [Bool]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    if words[start].mayStandAlone || isAbbreviation(start) { ranges.append(start..<start + 1) }
    var end = start + 1
    while end < min(words.count, start + Self.longestPhrase), !closed[end], isJoined(end) {
      end += 1
      if words[end - 1].maySayMuch { ranges.append(start..<end) }
    }
    return ranges
  }

  private func term(_ range: Range<Int>, _ words: [TermWord], _ language: String?) -> FoundTerm {
    var key = TermKey(language: language)
    var compound = key
    for place in range {
      key.add(words[place].stem)
      compound.add(place + 1 == range.upperBound ? words[place].stem : words[place].bare)
    }
    return FoundTerm(key: key, compound: compound == key ? nil : compound, words: range)
  }

  /// Only blanks and hyphens stand between the word and the one before, so that both may be one
  /// phrase.
  private func isJoined(_ place: Int) -> Bool {
    let (before, word) = (text.words.words[place - 1], text.words.words[place])
    guard before.sentence == word.sentence else { return false }
    let between = text.words.original[before.original.upperBound..<word.original.lowerBound]
    return between.count <= 3
      && TermReader.joints.contains(String(decoding: between, as: UTF8.self))
  }

  private static let joints: Set<String> = [" ", "-", "\u{a0}", "\u{2010}", "\u{2011}", "\u{ad}"]

  /// Two capitals or a digit with one: AI, 5G.
  private func isAbbreviation(_ place: Int) -> Bool {
    let written = text.words.original[text.words.words[place].original]
    let capitals = written.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let digits = written.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return written.count == 2 && capitals > 0 && capitals + digits == 2
  }
}
