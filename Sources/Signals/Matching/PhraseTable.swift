import Text

/// The words of all keywords in one row, as numbers of patterns.
struct PhraseTable: Sendable {
  private(set) var words: [UInt32] = []
  /// Where the words of each keyword begin, and where those of the last one end.
  private(set) var starts: [UInt32] = [0]

  init(_ keywords: [Keyword], _ patterns: inout PatternNumbers) {
    var text = Words()
    for keyword in keywords {
      text.clear()
      text.append(keyword.text)
      for place in text.words.indices {
        words.append(patterns.number(ofWord: place, in: text, language: keyword.language))
      }
      starts.append(UInt32(words.count))
    }
  }

  /// How many keywords there are.
  var count: Int { starts.count - 1 }

  /// The places in `words` of a keyword's words.
  @inline(__always)
  func range(of keyword: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[keyword]), Int(starts[keyword &+ 1])))
  }

  /// For each pattern the keywords whose first word it is, upward.
  func keywordsByFirstWord(of patterns: PatternNumbers) -> [[UInt32]] {
    var lists = [[UInt32]](repeating: [], count: patterns.all.count)
    for keyword in 0..<count {
      guard let first = range(of: keyword).first else { continue }
      lists[Int(words[first])].append(UInt32(keyword))
    }
    return lists
  }
}
