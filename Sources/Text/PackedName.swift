/// A short ASCII name, mostly in small letters, packed so that names compare as numbers.
///
/// It holds the first eight bytes, the last eight, and the length: exact for names of up to sixteen
/// bytes. Longer ones are none.
@usableFromInline
package struct PackedName: Hashable, Sendable {
  @usableFromInline let head: UInt64
  @usableFromInline let tail: UInt64
  @usableFromInline let length: UInt8

  @inlinable
  init(head: UInt64, tail: UInt64, length: UInt8) {
    self.head = head
    self.tail = tail
    self.length = length
  }

  /// The name in this range, its capitals made small; nil for a longer one.
  @inlinable
  package init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard let exact = PackedName(exact: bytes, range) else { return nil }
    self.init(
      head: PackedName.lowered(exact.head), tail: PackedName.lowered(exact.tail),
      length: exact.length)
  }

  /// The name in this range as it is, capitals kept; nil for a longer one.
  @inlinable
  package init?(exact bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= 16 else { return nil }
    let kept = Swift.min(range.count, 8)
    let mask: UInt64 = kept == 8 ? ~0 : (1 << UInt64(kept * 8)) - 1
    self.init(
      head: bytes.packed(from: range.lowerBound) & mask,
      tail: range.count <= 8 ? 0 : bytes.packed(from: range.upperBound - 8),
      length: UInt8(range.count))
  }

  /// The name in small letters; it must not be longer than sixteen bytes.
  package init(_ name: StaticString) {
    precondition(name.utf8CodeUnitCount <= 16)
    let bytes = Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    self.init(bytes.span, 0..<bytes.count)!
  }

  package init?(_ name: String) {
    let bytes = Array(name.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// How many bytes it has.
  package var count: Int { Int(length) }

  /// The capitals among eight bytes made small; bytes beyond ASCII stay.
  @inlinable
  static func lowered(_ word: UInt64) -> UInt64 {
    let ascii = word & Lanes.repeating(0x7F)
    let fromA = ascii &+ Lanes.repeating(0x80 - 0x41)
    let beyondZ = ascii &+ Lanes.repeating(0x80 - 0x5B)
    let capitals = fromA & ~beyondZ & ~word & Lanes.repeating(0x80)
    return word | capitals >> 2
  }

  /// A number that spreads names over tables, the same in every run.
  @inlinable
  package var spread: Int {
    let mixed = (head ^ tail &* 31 ^ UInt64(length)) &* 0x9e37_79b9_7f4a_7c15
    return Int(mixed >> 40)
  }
}

/// Finds what a short name means; the names are known in advance.
@usableFromInline
package struct NameTable<Meaning: Sendable>: Sendable {
  @usableFromInline struct Slot: Sendable {
    @usableFromInline let name: PackedName
    @usableFromInline let meaning: Meaning
  }

  @usableFromInline let slots: [Slot?]
  @usableFromInline let mask: Int

  package init(_ names: [(PackedName, Meaning)]) {
    var size = 16
    while size < names.count * 4 { size *= 2 }
    var slots = [Slot?](repeating: nil, count: size)
    for (name, meaning) in names {
      var index = name.spread & (size - 1)
      while slots[index] != nil { index = (index + 1) & (size - 1) }
      slots[index] = Slot(name: name, meaning: meaning)
    }
    self.slots = slots
    mask = size - 1
  }

  /// - Complexity: O(1): three quarters of the slots are free.
  @inlinable
  package subscript(_ name: PackedName) -> Meaning? {
    var index = name.spread & mask
    while let slot = slots[index] {
      if slot.name == name { return slot.meaning }
      index = (index + 1) & mask
    }
    return nil
  }
}
