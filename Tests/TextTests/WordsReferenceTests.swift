import Testing

@testable import Text

@Suite("Words are split as Unicode says, letter by letter")
struct WordsReferenceTests {
  /// What meets in feeds: letters of many scripts, marks, apostrophes, ends of sentences, blanks.
  private static let pieces: [String] = [
    "a", "Z", "heat", "Pump", "7", "3.5", "Å", "ä", "Ž", "ß", "İ", "ẞ", "ﬁ", "Ｃ", "Ω", "Ж", "ѣ",
    "҂", "中", "ア", "𝒜", "😀", "₂", "²", "½", "\u{308}", "\u{30c}", "\u{200d}", "'", "\u{2019}",
    "‘", "“", "–", "-", "_", ".", "…", "!", "?", " ", "  ", "\n", "\u{a0}", "\u{2009}", "\t", "&",
    "×", "÷", "ª", "\u{ad}", "\u{7f}", "\u{fffd}",
  ]

  /// Most of a text, which is taken 64 bytes at a time; the long one fills more than these.
  private static let plain: [String] = [
    "a", "Zoo", "heat", "Pumpenhaus", "7", "3.5", "Å", "ä", "Žalias", "öljy", "'", "'s", ".", "?",
    ".\"", ". ", ".\n", "\n", " ", " ", " ", " ", ", ", "\t", "\r\n", "(", "-",
    String(repeating: "lång", count: 30),
  ]

  @Test("on generated texts", arguments: UInt64(1)...400)
  func generated(seed: UInt64) {
    let pieces = seed % 2 == 0 ? Self.pieces : Self.plain
    var state = seed
    func next(_ count: Int) -> Int {
      state = StableHash.mixed(state)
      return Int(state >> 33) % count
    }
    var words = Words()
    var reference = PlainWords()
    for _ in 0..<3 {
      let text = (0..<next(200)).map { _ in pieces[next(pieces.count)] }.joined()
      #expect(words.append(text) == reference.append(text))
    }
    #expect(words.original == reference.original)
    #expect(words.words.map { PlainWords.Word($0, of: words) } == reference.words)
  }

  @Test("Nothing of an earlier text is left after clearing")
  func cleared() {
    var words = Words("Ånga. Heat pumps’ ")
    words.clear()
    words.append("Pilot plant")
    let fresh = Words("Pilot plant")
    #expect(words.original == fresh.original && words.folded == fresh.folded)
    #expect(
      words.words.map { PlainWords.Word($0, of: words) }
        == fresh.words.map { PlainWords.Word($0, of: fresh) })
  }
}

/// Words split scalar by scalar, as their definition reads.
private struct PlainWords {
  struct Word: Equatable {
    var original: Range<Int>
    var folded: [UInt8] = []
    var sentence: Int
    var isPlain: Bool
  }

  private(set) var original: [UInt8] = []
  private(set) var words: [Word] = []

  mutating func append(_ text: String) -> Range<Int> {
    let first = words.count
    var sentence = (words.last?.sentence ?? -1) + 1
    var offset = original.count
    var open: Word?
    var (hasApostrophe, mayEnd) = (false, false)
    func close(_ words: inout [Word]) {
      if let word = open {
        words.append(word)
        (open, hasApostrophe, mayEnd) = (nil, false, false)
      }
    }
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if PlainWords.isPartOfWord(scalar) {
        var word = open ?? Word(original: offset..<offset, sentence: sentence, isPlain: true)
        if hasApostrophe { word.folded.append(UInt8(ascii: "'")) }
        hasApostrophe = false
        if scalar.value >= 0x80 { word.isPlain = false }
        Folding.append(scalar, to: &word.folded)
        word.original = word.original.lowerBound..<offset + length
        open = word
      } else if scalar == "'" || scalar == "\u{2019}", open != nil, !hasApostrophe {
        hasApostrophe = true
      } else {
        close(&words)
        if scalar == "\n" {
          sentence += 1
          mayEnd = false
        } else if [".", "!", "?", "\u{2026}"].contains(scalar) {
          mayEnd = true
        } else if scalar.properties.isWhitespace, mayEnd {
          sentence += 1
          mayEnd = false
        }
      }
      offset += length
    }
    close(&words)
    original += Array(text.utf8)
    return first..<words.count
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if scalar.isASCII { return properties.isAlphabetic || ("0"..."9").contains(scalar) }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}

extension PlainWords.Word {
  fileprivate init(_ word: Words.Word, of words: Words) {
    self.init(
      original: word.original, folded: Array(words.folded[word.folded]), sentence: word.sentence,
      isPlain: word.isPlain)
  }
}
