import Text

/// What is known of words that texts brought before: which patterns, the first words of keywords,
/// match them.
/// Most words of a text are common ones, and so need to be looked up only once in many texts.
///
/// A word is known by its hash: that two words of the same one meet in the same place does not happen.
/// Each has one place that it may have; a later word takes that of an earlier one.
package struct KnownWords: Sendable {
  /// The hash of the word that has the place; its lowest bits, which with so much room the place
  /// tells too, say instead where its numbers begin, or by zeros that it has none.
  private var entries: [UInt64]
  /// The numbers of patterns, those of one word after those of another, before them how many there
  /// are; at the end those of the last word that is not kept.
  var numbers: [UInt32] = [0]
  /// Where each pattern stands alone among the numbers, as for most words; zero where it does not.
  private var single: [UInt32] = []
  private var keptCount = 1
  /// The hashes of the words of a text.
  private var hashes: [UInt64] = []
  /// The numbers of those of them of which it is not known that no pattern matches them.
  private var open: [Int32] = []
  /// How many these are.
  private(set) var openCount = 0

  /// - Parameter room: how many words are kept at most, a power of two, or none.
  package init(room: Int) {
    entries = Array(repeating: 0, count: room)
  }

  /// Looks up all words of a text, one after another without any decision, so that the waits for
  /// memory, which take the longest, pass side by side.
  mutating func look(_ folded: Span<UInt8>, _ words: Span<Words.Word>, _ range: Range<Int>) {
    let more = range.count - hashes.count
    if more > 0 {
      hashes.append(contentsOf: repeatElement(0, count: more))
      open.append(contentsOf: repeatElement(0, count: more))
    }
    for number in 0..<range.count {
      hashes[number] = KnownWords.hash(folded, words[range.lowerBound &+ number].folded)
    }
    openCount = entries.isEmpty ? listAll(range.count) : listOpen(range.count)
  }

  /// The number of such a word in the text, and its hash.
  @inline(__always)
  func open(_ index: Int) -> (number: Int, hash: UInt64) {
    let number = Int(open[index])
    return (number, hashes[number])
  }

  /// The places in `numbers` of the patterns that match the word, until another is added;
  /// nil where the word is not known.
  @inline(__always)
  func candidates(_ hash: UInt64) -> Range<Int>? {
    guard !entries.isEmpty else { return nil }
    let known = entries[place(hash)] ^ hash & KnownWords.tag
    guard known & KnownWords.tag == 0 else { return nil }
    return known == 0 ? 0..<0 : list(Int(truncatingIfNeeded: known))
  }

  /// Makes room for the numbers of another word, which are then to be appended.
  mutating func begin() {
    while numbers.count > keptCount { numbers.removeLast() }
    numbers.append(0)
  }

  /// The places of the numbers that were appended for the word, which is known from now on.
  mutating func finish(_ hash: UInt64) -> Range<Int> {
    numbers[keptCount] = UInt32(truncatingIfNeeded: numbers.count &- keptCount &- 1)
    let list = list(keptCount)
    return entries.isEmpty ? list : keep(list, of: hash)
  }
}

extension KnownWords {
  /// The bits of a hash that are kept.
  private static let tag: UInt64 = .max << 18
  /// So many numbers may be kept, also of words that lost their places, before all is forgotten.
  private static let mostNumbers = 1 << 17

  private func list(_ start: Int) -> Range<Int> {
    start &+ 1..<start &+ 1 &+ Int(numbers[start])
  }

  private mutating func keep(_ list: Range<Int>, of hash: UInt64) -> Range<Int> {
    let place = place(hash)
    entries[place] = hash & KnownWords.tag
    guard !list.isEmpty else { return list }
    entries[place] |= UInt64(start(of: list))
    return keptCount > KnownWords.mostNumbers ? forget(allBut: list) : list
  }

  /// Where the list is kept, which may be another one of the same pattern alone.
  private mutating func start(of list: Range<Int>) -> UInt32 {
    let start = UInt32(truncatingIfNeeded: keptCount)
    if list.count == 1 {
      let pattern = Int(numbers[list.lowerBound])
      while single.count <= pattern { single.append(0) }
      if single[pattern] > 0 { return single[pattern] - 1 }
      single[pattern] = start + 1
    }
    keptCount = list.upperBound
    return start
  }

  /// Forgets all words; the list of the last one remains until the next is asked for.
  private mutating func forget(allBut list: Range<Int>) -> Range<Int> {
    for place in entries.indices { entries[place] = 0 }
    single.removeAll(keepingCapacity: true)
    numbers.removeSubrange(1..<(list.lowerBound - 1))
    keptCount = 1
    return self.list(1)
  }

  /// Writes down the numbers of the words that are open, and gives how many they are.
  private mutating func listOpen(_ count: Int) -> Int {
    var openCount = 0
    for number in 0..<count {
      let difference = entries[place(hashes[number])] ^ hashes[number] & KnownWords.tag
      open[openCount] = Int32(truncatingIfNeeded: number)
      // One where there is any difference.
      openCount &+= Int(truncatingIfNeeded: (difference | (0 &- difference)) >> 63)
    }
    return openCount
  }

  private mutating func listAll(_ count: Int) -> Int {
    for number in 0..<count { open[number] = Int32(truncatingIfNeeded: number) }
    return count
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

  private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (entries.count &- 1)
  }
}
