import Text

/// Stems to the keywords that begin with them.
///
/// Most words of a text begin like no keyword. So the first bytes of a word are looked up in a
/// table of bits before anything else is done.
struct StemIndex: Sendable {
  private var atStart: [UInt64: [Int]] = [:]
  private var inside: [UInt64: [Int]] = [:]
  /// How stems begin: with which four bytes, or with which fewer where they have no more.
  private var beginnings = BitTable()
  private var beginningsInside = BitTable()
  /// Every stem by its hash, so that the dictionaries are asked for few others.
  private var stems = BitTable()
  private var shortestInside = Int.max

  mutating func add(_ stem: [UInt8], _ number: Int, inside isInside: Bool) {
    guard !stem.isEmpty else { return }
    let hash = stem.reduce(StemIndex.seed) { StemIndex.hash($0, $1) }
    atStart[hash, default: []].append(number)
    stems.insert(hash)
    let head = stem.span.packed(from: 0)
    let length = min(stem.count, 4)
    beginnings.insert(StemIndex.beginning(head, length: length))
    guard isInside else { return }
    inside[hash, default: []].append(number)
    beginningsInside.insert(StemIndex.beginning(head, length: length))
    shortestInside = min(shortestInside, stem.count)
  }

  /// The keywords whose first word may match here, each once, in order.
  func candidates(for word: Range<Int>, in text: Span<UInt8>) -> [Int] {
    var found: [Int] = []
    if mayBegin(text, word) { collect(atStart, text, word, into: &found) }
    collectInside(text, word, into: &found)
    guard found.count > 1 else { return found }
    found.sort()
    return found.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension StemIndex {
  /// Whether any stem may stand at the beginning of the word.
  private func mayBegin(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let head = text.packed(from: word.lowerBound)
    var length = min(word.count, 4)
    while length > 0 {
      if beginnings.mayContain(StemIndex.beginning(head, length: length)) { return true }
      length &-= 1
    }
    return false
  }

  private func collect(
    _ table: [UInt64: [Int]], _ text: Span<UInt8>, _ word: Range<Int>, into found: inout [Int]
  ) {
    var hash = StemIndex.seed
    for index in word {
      hash = StemIndex.hash(hash, text[index])
      if stems.mayContain(hash), let numbers = table[hash] { found += numbers }
    }
  }

  private func collectInside(
    _ text: Span<UInt8>, _ word: Range<Int>, into found: inout [Int]
  ) {
    let first = Inflection.shortestFirstPart
    guard shortestInside < Int.max, word.count >= first + shortestInside else { return }
    // A stem inside has at least five letters, so its beginning always has four bytes.
    for start in word.lowerBound + first...word.upperBound - shortestInside
    where beginningsInside.mayContain(
      StemIndex.beginning(text.packed(from: start), length: 4))
    {
      collect(inside, text, start..<word.upperBound, into: &found)
    }
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func hash(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The first `length` bytes of `head`, and that there are no more of them.
  private static func beginning(_ head: UInt64, length: Int) -> UInt64 {
    let bits = UInt64(length) * 8
    return head & ((1 << bits) - 1) | bits << 32
  }
}

/// Says of a number that it is surely not in the set, or that it may be.
private struct BitTable: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  mutating func insert(_ value: UInt64) {
    let place = BitTable.place(value)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  func mayContain(_ value: UInt64) -> Bool {
    let place = BitTable.place(value)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  private static func place(_ value: UInt64) -> Int {
    Int(truncatingIfNeeded: (value &* 0x9e37_79b9_7f4a_7c15) >> 48)
  }
}
