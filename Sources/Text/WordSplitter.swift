/// Splits UTF-8 into words: the state of the split is where the open word began, and whether a
/// sentence may have ended.
struct WordSplitter {
  private var sentence: Int
  private var wordStart: (original: Int, folded: Int)?
  private var lettersEnd = 0
  private var isPlain = true
  private var apostrophe = false
  private var sentenceMayEnd = false

  init(sentence: Int) {
    self.sentence = sentence
  }

  /// Appends the words of the text that begins at `start`, and their folded forms.
  mutating func split(
    _ text: Span<UInt8>, from start: Int, into words: inout [Words.Word], _ folded: inout [UInt8]
  ) {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte.isWordByte {
        index = takeRun(text, from: index, &folded)
      } else if byte < 0x80 {
        takeBreak(Unicode.Scalar(byte), &words, folded)
        index &+= 1
      } else {
        let (scalar, length) = text.scalar(at: index)
        takeLetter(scalar, at: index, length, &words, &folded)
        index &+= length
      }
    }
    endWord(&words, folded)
  }
}

extension WordSplitter {
  /// The ASCII letters and digits from here on, all in one step; gives the place behind them.
  private mutating func takeRun(
    _ text: Span<UInt8>, from start: Int, _ folded: inout [UInt8]
  ) -> Int {
    beginWord(at: start, &folded)
    var index = start
    repeat {
      folded.append(text[index].lowercased)
      index &+= 1
    } while index < text.count && text[index].isWordByte
    lettersEnd = index
    return index
  }

  private mutating func takeLetter(
    _ scalar: Unicode.Scalar, at index: Int, _ length: Int, _ words: inout [Words.Word],
    _ folded: inout [UInt8]
  ) {
    guard Letters.isPartOfWord(scalar) else { return takeBreak(scalar, &words, folded) }
    beginWord(at: index, &folded)
    isPlain = false
    Folding.append(scalar, to: &folded)
    lettersEnd = index + length
  }

  private mutating func takeBreak(
    _ scalar: Unicode.Scalar, _ words: inout [Words.Word], _ folded: [UInt8]
  ) {
    if (scalar == "'" || scalar == "\u{2019}") && wordStart != nil && !apostrophe {
      apostrophe = true
      return
    }
    endWord(&words, folded)
    noteSentenceEnd(scalar)
  }

  private mutating func beginWord(at index: Int, _ folded: inout [UInt8]) {
    if apostrophe {
      folded.append(UInt8(ascii: "'"))
      apostrophe = false
    }
    guard wordStart == nil else { return }
    wordStart = (index, folded.count)
    isPlain = true
  }

  private mutating func endWord(_ words: inout [Words.Word], _ folded: [UInt8]) {
    guard let start = wordStart else { return }
    words.append(
      Words.Word(
        original: start.original..<lettersEnd, folded: start.folded..<folded.count,
        sentence: sentence, isPlain: isPlain))
    wordStart = nil
    apostrophe = false
    sentenceMayEnd = false
  }

  /// A sentence ends at `.`, `!`, `?` or `…` before white space, but not inside "3.5" or
  /// "e.g.the"; and at the end of a line, as headings and list items do.
  private mutating func noteSentenceEnd(_ scalar: Unicode.Scalar) {
    if scalar == "\n" {
      sentence += 1
      sentenceMayEnd = false
    } else if scalar == "." || scalar == "!" || scalar == "?" || scalar == "\u{2026}" {
      sentenceMayEnd = true
    } else if sentenceMayEnd, Letters.isWhitespace(scalar) {
      sentence += 1
      sentenceMayEnd = false
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  fileprivate var isWordByte: Bool { isLetter || isDigit }
}
