/// A text split into words, with the folded form of each and its place in the original.
///
/// A word is a run of letters, digits and marks (Unicode's Alphabetic property and numbers), and an
/// apostrophe between letters; hyphens part words, so that "3D-printing" and "3D printing" are
/// alike.
package struct Words: Sendable {
  /// The original text as UTF-8.
  package private(set) var original: [UInt8] = []
  /// The folded words one after another; what is between them means nothing.
  package private(set) var folded: [UInt8] = []
  package private(set) var words: [Word] = []

  package init() {}

  package init(_ text: String) {
    append(text)
  }

  /// Adds a text as sentences of their own and gives the range of its words.
  @discardableResult
  package mutating func append(_ text: String) -> Range<Int> {
    let firstWord = words.count
    let start = original.count
    original.append(contentsOf: text.utf8)
    var splitter = WordSplitter(sentence: (words.last?.sentence ?? -1) + 1)
    let bytes = original
    splitter.split(bytes.span, from: start, into: &words, &folded)
    return firstWord..<words.count
  }

  /// Forgets all texts but keeps the room they took, for a reader of many.
  package mutating func clear() {
    original.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// The words in this range as they stand in the original, with what is between them.
  package func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = original[words[first].original.lowerBound..<words[last].original.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }
}
