/// Splits UTF-8 into words: the state of the split is where the open word began, and whether a
/// sentence may have ended.
///
/// ASCII letters and digits, most of any text here, are taken eight at a time; Latin letters beyond
/// them by a table; everything else scalar by scalar.
struct WordSplitter {
  private var sentence: Int
  private var wordStart: (original: Int, folded: Int)?
  private var lettersEnd = 0
  private var isPlain = true
  private var apostrophe = false
  private var sentenceMayEnd = false
  private var folded = 0
  private let letters = Letters.latin

  init(sentence: Int) {
    self.sentence = sentence
  }

  /// Appends the words of the text that begins at `start`, and their folded forms.
  ///
  /// - Precondition: the text ends below 2 GB, so that all places fit into the words.
  mutating func split(
    _ text: Span<UInt8>, from start: Int, into words: inout [Words.Word], _ bytes: inout [UInt8]
  ) {
    precondition(text.count < 1 << 31)
    folded = bytes.count
    // No scalar's folded form is longer than one and a half of its own; eight bytes go at a time.
    let room = (text.count - start) * 3 / 2 + 8
    bytes.append(contentsOf: repeatElement(0, count: room))
    var output = bytes.mutableSpan
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 {
        index = takeBeyondASCII(text, at: index, &words, &output)
      } else if byte.isWordByte {
        index = takeRun(text, from: index, &output)
      } else {
        takeBreak(Unicode.Scalar(byte), &words)
        index &+= 1
      }
    }
    endWord(&words)
    bytes.removeLast(bytes.count - folded)
  }
}

extension WordSplitter {
  /// The ASCII letters and digits from here on; gives the place behind them.
  @inline(__always)
  private mutating func takeRun(
    _ text: Span<UInt8>, from start: Int, _ output: inout MutableSpan<UInt8>
  ) -> Int {
    beginWord(at: start, &output)
    var index = start
    var length = 8
    repeat {
      let run = WordRun(text.packed(from: index))
      write(run.lowercased, &output)
      length = run.length
      folded &+= length
      index &+= length
    } while length == 8
    lettersEnd = index
    return index
  }

  @inline(__always)
  private mutating func takeBeyondASCII(
    _ text: Span<UInt8>, at index: Int, _ words: inout [Words.Word],
    _ output: inout MutableSpan<UInt8>
  ) -> Int {
    if text[index] < 0xe0 {
      let value = Int(text[index] & 0x1f) << 6 | Int(text[index &+ 1] & 0x3f)
      let place = value &- Letters.firstLatin
      if place >= 0, place < letters.count, letters[place] != 0 {
        takeLatin(letters[place], at: index, &output)
        return index &+ 2
      }
    }
    let (scalar, length) = text.scalar(at: index)
    takeScalar(scalar, at: index, length, &words, &output)
    return index &+ length
  }

  @inline(__always)
  private mutating func takeLatin(
    _ letter: UInt16, at index: Int, _ output: inout MutableSpan<UInt8>
  ) {
    beginWord(at: index, &output)
    isPlain = false
    write(UInt64(letter), &output)
    folded &+= 2
    lettersEnd = index &+ 2
  }

  private mutating func takeScalar(
    _ scalar: Unicode.Scalar, at index: Int, _ length: Int, _ words: inout [Words.Word],
    _ output: inout MutableSpan<UInt8>
  ) {
    guard Letters.isPartOfWord(scalar) else { return takeBreak(scalar, &words) }
    beginWord(at: index, &output)
    isPlain = false
    // A mark may join the letter before it, so that one is folded again.
    let before = max(folded - 1, 0)
    var joined: [UInt8] = before < folded ? [output[before]] : []
    Folding.append(scalar, to: &joined)
    for byte in joined.indices { output[before + byte] = joined[byte] }
    folded = before + joined.count
    lettersEnd = index + length
  }

  @inline(__always)
  private mutating func takeBreak(_ scalar: Unicode.Scalar, _ words: inout [Words.Word]) {
    if (scalar == "'" || scalar == "\u{2019}") && wordStart != nil && !apostrophe {
      apostrophe = true
      return
    }
    endWord(&words)
    noteSentenceEnd(scalar)
  }

  @inline(__always)
  private mutating func beginWord(at index: Int, _ output: inout MutableSpan<UInt8>) {
    if apostrophe {
      output[folded] = UInt8(ascii: "'")
      folded &+= 1
      apostrophe = false
    }
    guard wordStart == nil else { return }
    wordStart = (index, folded)
    isPlain = true
  }

  @inline(__always)
  private mutating func endWord(_ words: inout [Words.Word]) {
    guard let start = wordStart else { return }
    words.append(
      Words.Word(
        original: Range(uncheckedBounds: (start.original, lettersEnd)),
        folded: Range(uncheckedBounds: (start.folded, folded)),
        sentence: sentence, isPlain: isPlain))
    wordStart = nil
    apostrophe = false
    sentenceMayEnd = false
  }

  /// A sentence ends at `.`, `!`, `?` or `…` before white space, but not inside "3.5" or
  /// "e.g.the"; and at the end of a line, as headings and list items do.
  @inline(__always)
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

  /// Eight bytes where the folded forms end; those that count are followed by others.
  @inline(__always)
  private func write(_ eight: UInt64, _ output: inout MutableSpan<UInt8>) {
    var bytes = output.mutableBytes
    bytes.storeBytes(of: eight.littleEndian, toByteOffset: folded, as: UInt64.self)
  }
}
