import Text

/// The words of all keywords in one row, as numbers of patterns.
struct PhraseTable: Sendable {
  /// Each different word once.
  let patterns: [WordPattern]
  private(set) var words: [UInt32] = []
  /// Where the words of each keyword begin, and where those of the last one end.
  private(set) var starts: [UInt32] = [0]

  init(_ keywords: [Keyword]) {
    var patterns: [WordPattern] = []
    var known: [WordPattern: UInt32] = [:]
    for keyword in keywords {
      for pattern in PhraseTable.patterns(keyword) {
        let number = known[pattern] ?? UInt32(patterns.count)
        if known.updateValue(number, forKey: pattern) == nil { patterns.append(pattern) }
        words.append(number)
      }
      starts.append(UInt32(words.count))
    }
    self.patterns = patterns
  }

  /// How many keywords there are.
  var count: Int { starts.count - 1 }

  /// The places in `words` of a keyword's words.
  @inline(__always)
  func range(of keyword: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[keyword]), Int(starts[keyword &+ 1])))
  }

  /// For each pattern the keywords whose first word it is, upward.
  var keywordsByFirstWord: [[UInt32]] {
    var lists = [[UInt32]](repeating: [], count: patterns.count)
    for keyword in 0..<count {
      guard let first = range(of: keyword).first else { continue }
      lists[Int(words[first])].append(UInt32(keyword))
    }
    return lists
  }

  private static func patterns(_ keyword: Keyword) -> [WordPattern] {
    let text = Words(keyword.text)
    return text.words.map { WordPattern($0, of: text, language: keyword.language) }
  }
}
