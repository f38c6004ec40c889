/// Splits UTF-8 into words: the state of the split is where the open word began, and whether a
/// sentence may have ended.
///
/// Sixty-four bytes of ASCII and Latin letters are taken in one step; words with other letters, and
/// those that are longer, scalar by scalar.
struct WordSplitter {
  var sentence: Int
  /// Where the next folded form begins.
  var folded = 0
  var sentenceMayEnd = false
  let letters = Letters.latin
  private var wordStart: (original: Int, folded: Int)?
  private var lettersEnd = 0
  private var isPlain = true
  private var apostrophe = false

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
    // No scalar's folded form is longer than one and a half of its own; 64 bytes go at a time.
    let room = (text.count - start) * 3 / 2 + 64
    bytes.append(contentsOf: repeatElement(0, count: room))
    var output = bytes.mutableSpan
    var index = start
    while index < text.count {
      let block = takeBlock(text, at: index, &words, &output)
      index &+= block.length
      if block.isStopped { index = takeSlowly(text, from: index, &words, &output) }
    }
    bytes.removeLast(bytes.count - folded)
  }
}

extension WordSplitter {
  /// Takes scalars until no word is open any more, one at least; gives the place behind them.
  private mutating func takeSlowly(
    _ text: Span<UInt8>, from start: Int, _ words: inout [Words.Word],
    _ output: inout MutableSpan<UInt8>
  ) -> Int {
    var index = start
    repeat {
      let byte = text[index]
      if byte >= 0x80 {
        let (scalar, length) = text.scalar(at: index)
        takeScalar(scalar, at: index, length, &words, &output)
        index &+= length
      } else if byte.isWordByte {
        index = takeRun(text, from: index, &output)
      } else {
        takeBreak(Unicode.Scalar(byte), &words)
        index &+= 1
      }
    } while wordStart != nil && index < text.count
    endWord(&words)
    return index
  }

  /// The ASCII letters and digits from here on; gives the place behind them.
  private mutating func takeRun(
    _ text: Span<UInt8>, from start: Int, _ output: inout MutableSpan<UInt8>
  ) -> Int {
    beginWord(at: start, &output)
    var index = start
    var length = 8
    repeat {
      let run = WordRun(text.packed(from: index))
      var bytes = output.mutableBytes
      // Those that do not count are followed by others.
      bytes.storeBytes(of: run.lowercased.littleEndian, toByteOffset: folded, as: UInt64.self)
      length = run.length
      folded &+= length
      index &+= length
    } while length == 8
    lettersEnd = index
    return index
  }

  private mutating func takeScalar(
    _ scalar: Unicode.Scalar, at index: Int, _ length: Int, _ words: inout [Words.Word],
    _ output: inout MutableSpan<UInt8>
  ) {
    guard Letters.isPartOfWord(scalar) else { return takeBreak(scalar, &words) }
    beginWord(at: index, &output)
    isPlain = false
    // A mark may join the letter before it, so that one is folded again.
    let before = max(folded - 1, wordStart?.folded ?? folded)
    var joined: [UInt8] = before < folded ? [output[before]] : []
    Folding.append(scalar, to: &joined)
    for byte in joined.indices { output[before + byte] = joined[byte] }
    folded = before + joined.count
    lettersEnd = index + length
  }

  private mutating func takeBreak(_ scalar: Unicode.Scalar, _ words: inout [Words.Word]) {
    if (scalar == "'" || scalar == "\u{2019}") && wordStart != nil && !apostrophe {
      apostrophe = true
      return
    }
    endWord(&words)
    noteSentenceEnd(scalar)
  }

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

  private mutating func endWord(_ words: inout [Words.Word]) {
    guard let start = wordStart else { return }
    words.append(
      Words.Word(
        original: start.original..<lettersEnd, folded: start.folded..<folded, sentence: sentence,
        isPlain: isPlain))
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
