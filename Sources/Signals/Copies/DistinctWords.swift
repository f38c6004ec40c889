import Text

/// Finds the different words of a text. Make one, use it for many texts.
struct DistinctWords: Sendable {
  /// The hash of each different word of the last text.
  private(set) var words: [UInt64] = []
  /// A table with a slot for each hash; a slot counts only if it has the text's own number.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private var owners = [UInt32](repeating: 0, count: 1 << 10)
  private var number: UInt32 = 0

  mutating func find(_ text: Words, in range: Range<Int>) {
    begin(words: range.count)
    let folded = text.folded.span
    for word in text.words[range] {
      let hash = WordHash.of(folded, in: word.folded)
      if insert(hash) { words.append(hash) }
    }
  }

  private mutating func begin(words count: Int) {
    words.removeAll(keepingCapacity: true)
    if count * 2 > slots.count || number == .max {
      var size = slots.count
      while count * 2 > size { size *= 2 }
      slots = [UInt64](repeating: 0, count: size)
      owners = [UInt32](repeating: 0, count: size)
      number = 0
    }
    number += 1
  }

  private mutating func insert(_ hash: UInt64) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while owners[slot] == number {
      if slots[slot] == hash { return false }
      slot = (slot &+ 1) & mask
    }
    owners[slot] = number
    slots[slot] = hash
    return true
  }
}

/// A hash of a folded word, eight bytes a step; the same in every run.
enum WordHash {
  @inline(__always)
  static func of(_ folded: Span<UInt8>, in word: Range<Int>) -> UInt64 {
    var hash = UInt64(word.count)
    var index = word.lowerBound
    while index < word.upperBound {
      let end = min(index &+ 8, word.upperBound)
      hash = StableHash.mixed(hash ^ folded.packed(in: index..<end))
      index = end
    }
    return hash
  }
}
