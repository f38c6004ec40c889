import Text

/// What is known of words that texts brought before: which keywords may match where they stand.
/// Most words of a text are common ones, and so need to be looked up only once in many texts.
///
/// Words of up to 15 bytes are kept, letter for letter, each in the one place that it may have; a
/// later word takes the place of an earlier one.
package struct KnownWords: Sendable {
  private struct Entry {
    var head: UInt64
    /// Also holds the length, in the byte that no word of this length needs.
    var tail: UInt64
  }

  private var entries: [Entry]
  private var candidates: [[Int]]

  /// - Parameter room: how many words are kept at most, a power of two, or none.
  package init(room: Int) {
    entries = Array(repeating: Entry(head: 0, tail: 0), count: room)
    candidates = Array(repeating: [], count: room)
  }

  /// The numbers of the keywords; nil where the word is not known.
  func candidates(_ text: Span<UInt8>, _ word: Range<Int>) -> [Int]? {
    guard word.count < 16, !entries.isEmpty else { return nil }
    let entry = KnownWords.entry(text, word)
    let place = place(entry)
    let known = entries[place]
    guard known.head == entry.head, known.tail & ~KnownWords.isKeyword == entry.tail else {
      return nil
    }
    return known.tail == entry.tail ? [] : candidates[place]
  }

  mutating func insert(_ text: Span<UInt8>, _ word: Range<Int>, _ numbers: [Int]) {
    guard word.count < 16, !entries.isEmpty else { return }
    var entry = KnownWords.entry(text, word)
    let place = place(entry)
    if !numbers.isEmpty {
      entry.tail |= KnownWords.isKeyword
      candidates[place] = numbers
    }
    entries[place] = entry
  }

  private static let isKeyword: UInt64 = 1 << 63

  private static func entry(_ text: Span<UInt8>, _ word: Range<Int>) -> Entry {
    let middle = min(word.lowerBound &+ 8, word.upperBound)
    return Entry(
      head: text.packed(in: word.lowerBound..<middle),
      tail: text.packed(in: middle..<word.upperBound) | UInt64(word.count) << 56)
  }

  private func place(_ entry: Entry) -> Int {
    let hash = (entry.head ^ entry.tail &* 31) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: hash >> 40) & (entries.count &- 1)
  }
}
