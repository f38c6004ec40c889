/// A text split into words, with the folded form of each and its place in the original.
///
/// A word is a run of letters, digits and marks (Unicode's Alphabetic property and numbers), and an
/// apostrophe between letters; hyphens part words, so that "3D-printing" and "3D printing" are
/// alike.
package struct Words: Sendable {
  /// The original text as UTF-8.
  package private(set) var original: [UInt8] = []
  /// The folded words one after another, without anything between them.
  package private(set) var folded: [UInt8] = []
  package private(set) var words: [Word] = []

  /// One word: ranges into `original` and `folded`.
  package struct Word: Sendable {
    package var original: Range<Int>
    package var folded: Range<Int>
    /// The number of the sentence it stands in, counted through the whole text.
    package var sentence: Int
    /// Written in ASCII letters only: then it may match a keyword that has diacritics, weakly.
    package var isPlain: Bool
  }

  package init() {}

  package init(_ text: String) {
    append(text)
  }

  /// Adds a text as sentences of their own and gives the range of its words.
  @discardableResult
  package mutating func append(_ text: String) -> Range<Int> {
    let firstWord = words.count
    var splitter = Splitter(
      sentence: (words.last?.sentence ?? -1) + 1, offset: original.count)
    for scalar in text.unicodeScalars { splitter.take(scalar, into: &self) }
    splitter.endWord(into: &self)
    original.append(contentsOf: text.utf8)
    return firstWord..<words.count
  }

  /// The words in this range as they stand in the original, with what is between them.
  package func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = original[words[first].original.lowerBound..<words[last].original.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Words {
  /// The state of the split: where the open word began, and whether a sentence may have ended.
  private struct Splitter {
    var sentence: Int
    var offset: Int
    var wordStart: (original: Int, folded: Int)?
    var lettersEnd = 0
    var isPlain = true
    var apostrophe = false
    var sentenceMayEnd = false

    mutating func take(_ scalar: Unicode.Scalar, into words: inout Words) {
      let length = UTF8.width(scalar)
      defer { offset += length }
      if Splitter.isPartOfWord(scalar) {
        beginWord(in: &words)
        if scalar.value >= 0x80 { isPlain = false }
        Folding.append(scalar, to: &words.folded)
        lettersEnd = offset + length
        return
      }
      if (scalar == "'" || scalar == "\u{2019}") && wordStart != nil && !apostrophe {
        apostrophe = true
        return
      }
      endWord(into: &words)
      noteSentenceEnd(scalar)
    }

    mutating func beginWord(in words: inout Words) {
      if apostrophe {
        words.folded.append(UInt8(ascii: "'"))
        apostrophe = false
      }
      guard wordStart == nil else { return }
      wordStart = (offset, words.folded.count)
      isPlain = true
    }

    mutating func endWord(into words: inout Words) {
      guard let start = wordStart else { return }
      words.words.append(
        Word(
          original: start.original..<lettersEnd, folded: start.folded..<words.folded.count,
          sentence: sentence, isPlain: isPlain))
      wordStart = nil
      apostrophe = false
      sentenceMayEnd = false
    }

    /// A sentence ends at `.`, `!`, `?` or `…` before white space, but not inside "3.5" or
    /// "e.g.the"; and at the end of a line, as headings and list items do.
    mutating func noteSentenceEnd(_ scalar: Unicode.Scalar) {
      if scalar == "\n" {
        sentence += 1
        sentenceMayEnd = false
      } else if scalar == "." || scalar == "!" || scalar == "?" || scalar == "\u{2026}" {
        sentenceMayEnd = true
      } else if scalar.properties.isWhitespace, sentenceMayEnd {
        sentence += 1
        sentenceMayEnd = false
      }
    }

    static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.value < 0x80 {
        let byte = UInt8(scalar.value)
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
    }
  }
}
