/// The order in which words are looked at: rare ones first, so that few texts share those that are
/// looked at.
///
/// Any order finds the same copies, if it is one for all texts. So it is enough to know about how
/// many texts have a word, and words that are about as common follow their numbers.
struct RarestFirst: Sendable {
  private var counts = [UInt32](repeating: 0, count: 1 << 16)
  /// The kind of each word of a text, and where each kind ends in its order.
  private var kinds: [UInt8] = []
  private var ends = [Int](repeating: 0, count: 66)

  init(_ sets: borrowing WordSets) {
    for text in 0..<sets.count {
      for word in sets.words(of: text) { counts[Int(word)] &+= 1 }
    }
  }

  /// Puts the rarest words first, as far as `cuts` need it: before each of these places stand the
  /// words that come before it in the whole order.
  /// - Returns: how many of the words stand in no other text; they are the first ones.
  mutating func arrange(
    _ words: ArraySlice<UInt16>, cuts: (Int, Int), into arranged: inout [UInt16]
  ) -> Int {
    kinds.removeAll(keepingCapacity: true)
    for kind in ends.indices { ends[kind] = 0 }
    for word in words {
      let kind = RarestFirst.kind(counts[Int(word)])
      kinds.append(UInt8(kind))
      ends[kind] += 1
    }
    let alone = ends[RarestFirst.kind(1)]
    arranged.removeAll(keepingCapacity: true)
    arranged.append(contentsOf: words)
    place(words, &arranged)
    for kind in 1..<ends.count {
      let (start, end) = (ends[kind - 1], ends[kind])
      if (start < cuts.0 && cuts.0 < end) || (start < cuts.1 && cuts.1 < end) {
        arranged[start..<end].sort()
      }
    }
    return alone
  }

  /// Puts the words of each kind together; turns `ends` from how many there are of each kind into
  /// where they end.
  private mutating func place(_ words: ArraySlice<UInt16>, _ arranged: inout [UInt16]) {
    var next = 0
    for kind in ends.indices {
      let count = ends[kind]
      ends[kind] = next
      next += count
    }
    for (kind, word) in zip(kinds, words) {
      arranged[ends[Int(kind)]] = word
      ends[Int(kind)] += 1
    }
  }

  /// Twice the binary logarithm, roughly; words of a single text are a kind of their own.
  private static func kind(_ count: UInt32) -> Int {
    let length = 32 - count.leadingZeroBitCount
    guard length > 1 else { return length }
    return length * 2 + Int(count >> UInt32(length - 2) & 1)
  }
}
