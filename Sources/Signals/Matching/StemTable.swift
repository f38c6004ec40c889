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
  struct Slot: Sendable {
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

  /// Asks whether the word begins with a stem that is shorter than a head.
  func askShort(
    _ text: Span<UInt8>, _ word: Range<Int>, _ number: Int, _ search: inout StemSearch
  ) {
    let head = text.packed(from: word.lowerBound)
    for length in shortLengths
    where shortStems.mayContain(StemTable.hash(ofHead: head, length)) {
      ask(StemTable.rest(word, number), length, &search)
    }
  }

  /// Notes that these bytes of a word may begin with other stems, unless they surely do not.
  @inline(__always)
  func ask(
    _ text: Span<UInt8>, _ bytes: Range<Int>, _ number: Int, _ search: inout StemSearch
  ) {
    guard bytes.count >= headLength else { return }
    let hash = StemTable.hash(ofHead: text.packed(from: bytes.lowerBound), headLength)
    guard heads.mayContain(hash) else { return }
    var rest = StemTable.rest(bytes, number)
    rest.lengths = lengths[lengthPlace(hash)]
    search.rests.append(rest)
  }

  /// Finds the stems that were asked for.
  func find(_ text: Span<UInt8>, _ search: inout StemSearch) {
    for rest in search.rests {
      ask(rest, rest.lengths & ~StemTable.rest, from: headLength, &search)
      guard rest.lengths & StemTable.rest != 0,
        rest.end &- rest.start >= UInt32(truncatingIfNeeded: headLength &+ 2)
      else { continue }
      let head = StemTable.hash(ofHead: text.packed(from: Int(rest.start)), headLength &+ 2)
      var longer = rest
      longer.lengths = longerLengths[lengthPlace(head)]
      search.longerRests.append(longer)
    }
    for rest in search.longerRests {
      ask(rest, rest.lengths & ~StemTable.rest, from: headLength &+ 2, &search)
      guard rest.lengths & StemTable.rest != 0 else { continue }
      for length in longLengths { ask(rest, length, &search) }
    }
    answer(text, &search)
    search.clear()
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

  private static func rest(_ bytes: Range<Int>, _ number: Int) -> StemSearch.Rest {
    StemSearch.Rest(
      start: UInt32(truncatingIfNeeded: bytes.lowerBound),
      end: UInt32(truncatingIfNeeded: bytes.upperBound),
      word: UInt32(truncatingIfNeeded: number), lengths: 0)
  }

  /// Asks for those of the lengths that the bits name, the lowest bit the first length.
  @inline(__always)
  private func ask(
    _ rest: StemSearch.Rest, _ bits: UInt8, from first: Int, _ search: inout StemSearch
  ) {
    var open = bits
    while open != 0 {
      ask(rest, first &+ open.trailingZeroBitCount, &search)
      open &= open &- 1
    }
  }

  @inline(__always)
  private func ask(_ rest: StemSearch.Rest, _ length: Int, _ search: inout StemSearch) {
    guard length <= Int(rest.end &- rest.start) else { return }
    search.questions.append(StemSearch.Question(rest, length: length))
  }

  /// Looks all slots up before any is looked at.
  private func answer(_ text: Span<UInt8>, _ search: inout StemSearch) {
    for index in search.questions.indices {
      let question = search.questions[index]
      let start = Int(question.start)
      let hash = StemTable.hash(text, start..<start &+ Int(question.length))
      let place = place(hash)
      search.questions[index].tag = StemTable.tag(hash)
      search.questions[index].place = UInt32(truncatingIfNeeded: place)
      search.questions[index].slot = slots[place]
    }
    for index in search.questions.indices {
      let question = search.questions[index]
      var (slot, place) = (question.slot, Int(question.place))
      while slot.tag > 0 {
        if slot.tag == question.tag { search.note(slot.number, in: question.word) }
        place = (place &+ 1) & (slots.count &- 1)
        slot = slots[place]
      }
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
