import Text

/// Numbers the words of keywords, each different one once; needed only until all are known.
struct PatternNumbers {
  private(set) var all: [WordPattern] = []
  private var known: [WordPattern: UInt32] = [:]
  private var written: [WrittenWord: UInt32] = [:]

  /// - Parameter place: the word's place in the text.
  mutating func number(ofWord place: Int, in text: Words, language: String) -> UInt32 {
    let name = WrittenWord(place, of: text, language: language)
    if let number = written[name] { return number }
    let pattern = WordPattern(text.words[place], of: text, language: language)
    let number = known[pattern] ?? UInt32(all.count)
    if known.updateValue(number, forKey: pattern) == nil { all.append(pattern) }
    written[name] = number
    return number
  }
}

/// A word of a keyword as its author wrote it: what its pattern follows from, which takes longer to
/// make than to look up.
private struct WrittenWord: Hashable {
  /// The word with what stands behind it, for a star there makes another pattern of it.
  private let bytes: [UInt8]
  private let isLast: Bool
  private let language: String

  init(_ place: Int, of text: Words, language: String) {
    isLast = place + 1 == text.words.count
    let end = isLast ? text.original.count : text.words[place + 1].original.lowerBound
    bytes = Array(text.original[text.words[place].original.lowerBound..<end])
    self.language = language
  }
}
