import Text

/// The loops over all words of a text: none of them decides anything, so that the waits for memory
/// pass side by side.
extension KnownWords {
  /// Writes down the hashes of the words.
  static func list(
    _ folded: Span<UInt8>, _ words: Span<Words.Word>, _ hashes: inout [UInt64]
  ) {
    var hashes = hashes.mutableSpan
    for number in words.indices { hashes[number] = hash(folded, words[number].folded) }
  }

  /// Writes down the numbers of the words that are open, and gives how many they are.
  static func listOpen(
    _ count: Int, _ hashes: [UInt64], _ pairs: [Pair], _ open: inout [Int32]
  ) -> Int {
    var openCount = 0
    let (hashes, pairs) = (hashes.span, pairs.span)
    var open = open.mutableSpan
    let mask = pairs.count &- 1
    for number in 0..<count {
      let hash = hashes[number]
      let pair = pairs[Int(truncatingIfNeeded: hash) & mask]
      let later = pair.later ^ hash & KnownWords.tag
      let earlier = pair.earlier ^ hash & KnownWords.tag
      open[openCount] = Int32(truncatingIfNeeded: number)
      // One where there is a difference from both.
      openCount &+= Int(
        truncatingIfNeeded: ((later | (0 &- later)) & (earlier | (0 &- earlier))) >> 63)
    }
    return openCount
  }

  /// Moves the open words that have candidates, and where these begin, to the front, and gives how
  /// many they are.
  static func listFound(
    _ count: Int, _ nextBeginnings: [WordBeginnings], _ folded: Span<UInt8>,
    _ words: Span<Words.Word>, _ open: inout [Int32], _ starts: inout [UInt32]
  ) -> Int {
    var foundCount = 0
    let nextBeginnings = nextBeginnings.span
    var open = open.mutableSpan
    var starts = starts.mutableSpan
    for index in 0..<count {
      let (number, start) = (open[index], starts[index])
      open[foundCount] = number
      starts[foundCount] = start
      // The last word stands for the one that does not follow it: no phrase begins with it anyway.
      let next = words[min(Int(number) &+ 1, words.count &- 1)]
      let isFound = nextBeginnings[Int(start)].meet(WordBeginnings(folded, next.folded))
      foundCount &+= isFound ? 1 : 0
    }
    return foundCount
  }

  /// Most words have at most sixteen bytes; these are taken without any decision, by a product of
  /// twice 64 bits folded in half (Wang Yi, wyhash). No text has the byte 0xff, so that no factor is zero.
  @inline(__always)
  private static func hash(_ folded: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
    let count = UInt64(truncatingIfNeeded: word.count)
    let first = folded.packed(from: word.lowerBound) << (64 &- min(count, 8) &* 8)
    let second =
      folded.packed(from: word.lowerBound &+ 8) << (64 &- (max(min(count, 16), 8) &- 8) &* 8)
    let product = (first ^ 0xff51_afd7_ed55_8ccd).multipliedFullWidth(
      by: second ^ 0xffce_b9fe_1a85_ec53)
    let hash = product.high ^ product.low
    guard count > 16 else { return hash }
    return hash ^ WordHash.of(folded, in: word.lowerBound &+ 16..<word.upperBound)
  }
}
