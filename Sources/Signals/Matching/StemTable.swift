import Text

/// Byte strings with a number each, found by the beginning of a text in one look each.
///
/// Most words begin like no stem. So the first bytes of a word are looked up among those that stems
/// begin with, which also tells how long such stems are: only prefixes of these lengths are asked
/// for in the table of all stems. All tables are small, since most of the time goes into waiting
/// for memory.
///
/// - Note: stems are told apart by 32 bits of their hashes, so that a number may be found whose
///   stem is not there: what is found must be compared.
struct StemTable: Sendable {
  private struct Slot: Sendable {
    /// Bits of the stem's hash other than those that name the place; zero where nothing is.
    var tag: UInt32 = 0
    var number: UInt32 = 0
  }

  /// How many bytes are looked at first.
  private let headLength: Int
  private var slots: [Slot]
  /// The first bytes of all stems: a few bits, which settle most questions.
  private var heads: BitTable
  /// The same for the stems that are shorter than a head.
  private var shortStems: BitTable
  /// For the first bytes, by their hash, a bit for stems that have no more, one for those that have
  /// one more, and the highest for longer ones.
  private var lengths: [UInt8]
  /// The same for two bytes more: a bit for each further length, the highest for all the rest.
  private var longerLengths: [UInt8]
  /// The lengths of stems that are shorter than a head, and of those that have no bit, upward.
  private var shortLengths: [Int] = []
  private var longLengths: [Int] = []

  let shortest: Int

  /// - Parameter stems: none is empty; one may have several numbers.
  init(_ stems: [(stem: [UInt8], number: Int)], headLength: Int) {
    self.headLength = headLength
    var room = 16
    while room < stems.count * 2 { room *= 2 }
    slots = Array(repeating: Slot(), count: room)
    heads = BitTable(for: stems.count)
    shortStems = BitTable(for: stems.count { $0.stem.count < headLength })
    lengths = Array(repeating: 0, count: room)
    longerLengths = lengths
    shortest = stems.map(\.stem.count).min() ?? .max
    for (stem, number) in stems { insert(stem.span, UInt32(number)) }
  }

  /// Appends the numbers of the stems shorter than a head that the bytes begin with.
  func collectShort(_ text: Span<UInt8>, _ bytes: Range<Int>, into found: inout [UInt32]) {
    let head = text.packed(from: bytes.lowerBound)
    for length in shortLengths
    where shortStems.mayContain(StemTable.hash(ofHead: head, length)) {
      find(text, bytes, length, into: &found)
    }
  }

  /// Appends the numbers of all other stems that the bytes begin with.
  @inline(__always)
  func collect(_ text: Span<UInt8>, _ bytes: Range<Int>, into found: inout [UInt32]) {
    guard bytes.count >= headLength else { return }
    let head = text.packed(from: bytes.lowerBound)
    let hash = StemTable.hash(ofHead: head, headLength)
    if heads.mayContain(hash) { collect(head, hash, text, bytes, into: &found) }
  }
}

extension StemTable {
  private static let rest: UInt8 = 1 << 7

  private mutating func insert(_ stem: Span<UInt8>, _ number: UInt32) {
    let hash = StemTable.hash(stem, 0..<stem.count)
    var place = place(hash)
    while slots[place].tag > 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = Slot(tag: StemTable.tag(hash), number: number)
    let more = stem.count - headLength
    if more < 0 {
      shortStems.insert(StemTable.hash(ofHead: stem.packed(from: 0), stem.count))
      return StemTable.note(stem.count, in: &shortLengths)
    }
    if more >= 9 { StemTable.note(stem.count, in: &longLengths) }
    note(stem.packed(from: 0), more)
  }

  private static func note(_ length: Int, in lengths: inout [Int]) {
    if !lengths.contains(length) { lengths = (lengths + [length]).sorted() }
  }

  /// - Parameter more: how many bytes come behind the head.
  private mutating func note(_ head: UInt64, _ more: Int) {
    let hash = StemTable.hash(ofHead: head, headLength)
    heads.insert(hash)
    lengths[lengthPlace(hash)] |= more < 2 ? 1 << UInt8(more) : StemTable.rest
    guard more >= 2 else { return }
    let longer = lengthPlace(StemTable.hash(ofHead: head, headLength + 2))
    longerLengths[longer] |= 1 << UInt8(min(more - 2, 7))
  }

  /// Appends those that begin with the head, which one may do.
  private func collect(
    _ head: UInt64, _ hash: UInt64, _ text: Span<UInt8>, _ bytes: Range<Int>,
    into found: inout [UInt32]
  ) {
    let short = lengths[lengthPlace(hash)]
    find(text, bytes, short & ~StemTable.rest, from: headLength, into: &found)
    guard short & StemTable.rest != 0, bytes.count >= headLength &+ 2 else { return }
    let longer = longerLengths[lengthPlace(StemTable.hash(ofHead: head, headLength &+ 2))]
    find(text, bytes, longer & ~StemTable.rest, from: headLength &+ 2, into: &found)
    guard longer & StemTable.rest != 0 else { return }
    for length in longLengths { find(text, bytes, length, into: &found) }
  }

  /// Appends those of the lengths that the bits name, the lowest bit the first length.
  @inline(__always)
  private func find(
    _ text: Span<UInt8>, _ bytes: Range<Int>, _ bits: UInt8, from first: Int,
    into found: inout [UInt32]
  ) {
    var rest = bits
    while rest != 0 {
      find(text, bytes, first &+ rest.trailingZeroBitCount, into: &found)
      rest &= rest &- 1
    }
  }

  /// Appends those of one length.
  @inline(__always)
  private func find(
    _ text: Span<UInt8>, _ bytes: Range<Int>, _ length: Int, into found: inout [UInt32]
  ) {
    guard length <= bytes.count else { return }
    let hash = StemTable.hash(text, bytes.lowerBound..<bytes.lowerBound &+ length)
    let tag = StemTable.tag(hash)
    var place = place(hash)
    while slots[place].tag > 0 {
      if slots[place].tag == tag { found.append(slots[place].number) }
      place = (place &+ 1) & (slots.count &- 1)
    }
  }
}

extension StemTable {
  private func lengthPlace(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (lengths.count &- 1)
  }

  private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (slots.count &- 1)
  }

  private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) | 1
  }

  @inline(__always)
  private static func hash(ofHead head: UInt64, _ length: Int) -> UInt64 {
    let unused = UInt64(truncatingIfNeeded: 64 &- length &* 8)
    let bytes = (head << unused) >> unused
    return (bytes ^ bytes >> 24) &* 0x9e37_79b9_7f4a_7c15
  }

  @inline(__always)
  private static func hash(_ text: Span<UInt8>, _ stem: Range<Int>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: stem.count)
    var start = stem.lowerBound
    while start < stem.upperBound {
      let end = min(start &+ 8, stem.upperBound)
      hash = mixed(hash ^ text.packed(in: Range(uncheckedBounds: (start, end))))
      start = end
    }
    return hash
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value >> 29) &* 0x9e37_79b9_7f4a_7c15
    return product ^ product >> 32
  }
}
