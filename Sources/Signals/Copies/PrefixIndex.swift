/// Which of some texts have a word among their rarest: for each word a list of them, in order.
struct PrefixIndex: Sendable {
  private var starts = [UInt32](repeating: 0, count: 1 << 16 + 1)
  private var texts: [UInt16]

  /// - Parameter words: the rare words of the text at a place in the order.
  init(count: Int, _ words: (Int) -> ArraySlice<UInt16>) {
    precondition(count <= 1 << 16)
    for text in 0..<count {
      for word in words(text) { starts[Int(word) + 1] += 1 }
    }
    for word in 1..<starts.count { starts[word] += starts[word - 1] }
    texts = [UInt16](repeating: 0, count: Int(starts[starts.count - 1]))
    var next = starts
    for text in 0..<count {
      for word in words(text) {
        texts[Int(next[Int(word)])] = UInt16(text)
        next[Int(word)] += 1
      }
    }
  }

  /// Counts the texts that have the word, those before `end`, and notes those that are counted for
  /// the `fewest`th time.
  func count(
    _ word: UInt16, before end: Int, in counts: inout MutableSpan<UInt8>, fewest: UInt8,
    _ found: inout [UInt16]
  ) {
    for index in Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) {
      let text = Int(texts[index])
      guard text < end else { return }
      // Beyond 255 it begins anew: a text may be noted again, but none is passed over.
      let count = counts[text] &+ 1
      counts[text] = count
      if count == fewest { found.append(texts[index]) }
    }
  }

  func count(of word: UInt16) -> Int {
    Int(starts[Int(word) + 1] - starts[Int(word)])
  }
}
