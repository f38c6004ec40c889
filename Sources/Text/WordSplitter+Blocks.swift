extension WordSplitter {
  /// How many bytes were taken, and whether the next word or break wants to be taken slowly.
  struct Step {
    var length: Int
    var isStopped: Bool
  }

  /// Takes the words that end within the next 64 bytes and are of ASCII and Latin letters.
  @inline(__always)
  mutating func takeBlock(
    _ text: Span<UInt8>, at index: Int, _ words: inout [Words.Word],
    _ output: inout MutableSpan<UInt8>
  ) -> Step {
    let block = WordBlock(text, at: index, lowercasedTo: &output, at: folded)
    var (letters, latin) = (block.letters, UInt64(0))
    let most = min(64, text.count &- index)
    var length = takeLatin(text, at: index, block.beyondASCII, most, &letters, &latin, &output)
    let isStopped = length < min(most, 63)
    guard length > 0 else { return Step(length: 0, isStopped: true) }
    letters &= WordSplitter.bits(below: length)
    let marks = Marks(
      text, at: index, ~(letters | block.spaces) & WordSplitter.bits(below: length))
    let afterLetter = marks.apostrophes & letters << 1
    if index &+ length < text.count || length == 64 {
      let open = (letters | afterLetter) &<< UInt64(truncatingIfNeeded: 64 &- length)
      length &-= (~open).leadingZeroBitCount
      if length == 0 { return Step(length: 0, isStopped: true) }
    }
    letters = (letters | afterLetter & letters >> 1) & WordSplitter.bits(below: length)
    append(letters, latin, at: index, takeEnds(block.spaces, marks, letters, length), &words)
    folded &+= length
    return Step(length: length, isStopped: isStopped)
  }

  @inline(__always)
  static func bits(below length: Int) -> UInt64 {
    length >= 64 ? .max : (1 &<< UInt64(truncatingIfNeeded: length)) &- 1
  }
}

/// The ASCII bytes of a block that are neither letters nor spaces, where they mean something.
private struct Marks {
  private(set) var dots: UInt64 = 0
  private(set) var apostrophes: UInt64 = 0
  private(set) var newlines: UInt64 = 0
  private(set) var blanks: UInt64 = 0

  @inline(__always)
  init(_ text: Span<UInt8>, at index: Int, _ places: UInt64) {
    var rest = places
    while rest != 0 {
      let byte = text[unchecked: index &+ rest.trailingZeroBitCount]
      let bit = rest & (0 &- rest)
      dots |= byte == 0x2e || byte == 0x21 || byte == 0x3f ? bit : 0
      apostrophes |= byte == 0x27 ? bit : 0
      newlines |= byte == 0x0a ? bit : 0
      blanks |= byte &- 0x09 < 5 ? bit : 0
      rest ^= bit
    }
  }
}

extension WordSplitter {
  /// Adds the Latin letters beyond ASCII to those of the block, and their folded forms.
  ///
  /// - Returns: how many bytes may be taken: up to the first scalar that is none.
  @inline(__always)
  private func takeLatin(
    _ text: Span<UInt8>, at index: Int, _ places: UInt64, _ most: Int, _ letters: inout UInt64,
    _ latin: inout UInt64, _ output: inout MutableSpan<UInt8>
  ) -> Int {
    defer { letters |= latin }
    var rest = places
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      guard place < 63, let folded = latinLetter(text, at: index &+ place) else { return place }
      var bytes = output.mutableBytes
      bytes.storeBytes(
        of: folded.littleEndian, toByteOffset: self.folded &+ place, as: UInt16.self)
      let both = 3 &<< UInt64(truncatingIfNeeded: place)
      latin |= both
      rest &= ~both
    }
    return most
  }

  /// The two bytes of the folded letter, where two bytes are a plain Latin one.
  @inline(__always)
  private func latinLetter(_ text: Span<UInt8>, at index: Int) -> UInt16? {
    let first = text[unchecked: index]
    guard first < 0xe0 else { return nil }
    let value = Int(first & 0x1f) << 6 | Int(text[index &+ 1] & 0x3f)
    let place = value &- Letters.firstLatin
    guard place >= 0, place < letters.count, letters[place] != 0 else { return nil }
    return letters[place]
  }

  /// The places where sentences end. What ends one counts until a blank or a letter comes: a sum
  /// carries it through the marks that follow (Langdale and Lemire 2019 find ends of strings so).
  @inline(__always)
  private mutating func takeEnds(
    _ spaces: UInt64, _ marks: Marks, _ letters: UInt64, _ length: Int
  ) -> UInt64 {
    guard marks.dots | marks.newlines != 0 || sentenceMayEnd else { return 0 }
    let blanks = spaces | marks.blanks
    let others = ~(letters | blanks) & WordSplitter.bits(below: length)
    let (sum, overflow) = others.addingReportingOverflow(marks.dots & others)
    let (whole, second) = sum.addingReportingOverflow(sentenceMayEnd ? 1 : 0)
    sentenceMayEnd =
      length == 64
      ? overflow || second : whole & 1 &<< UInt64(truncatingIfNeeded: length) != 0
    return (whole & ~others & blanks | marks.newlines) & WordSplitter.bits(below: length)
  }

  @inline(__always)
  private mutating func append(
    _ letters: UInt64, _ latin: UInt64, at index: Int, _ sentenceEnds: UInt64,
    _ words: inout [Words.Word]
  ) {
    var starts = letters & ~(letters << 1)
    var ends = ~letters & letters << 1
    var sentenceEnds = sentenceEnds
    while starts != 0 {
      let (start, end) = (starts.trailingZeroBitCount, ends.trailingZeroBitCount)
      // Few words begin a sentence.
      while sentenceEnds & ((starts & (0 &- starts)) &- 1) != 0 {
        sentence &+= 1
        sentenceEnds &= sentenceEnds &- 1
      }
      let within = latin &>> UInt64(truncatingIfNeeded: start)
      let rest = within &<< UInt64(truncatingIfNeeded: 64 &- (end &- start))
      words.append(
        Words.Word(
          original: Range(uncheckedBounds: (index &+ start, index &+ end)),
          folded: Range(uncheckedBounds: (folded &+ start, folded &+ end)),
          sentence: sentence, isPlain: rest == 0))
      starts &= starts &- 1
      ends &= ends &- 1
    }
    sentence &+= sentenceEnds.nonzeroBitCount
  }
}
