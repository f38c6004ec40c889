/// Eight bytes that are looked at in one step.
///
/// The answers mark a byte by its highest bit. The lowest mark is always right; marks above it may
/// be wrong, since a borrow runs upward (Warren, Hacker's Delight, 6-1).
@usableFromInline
package struct Lanes {
  @usableFromInline let bits: UInt64

  @inlinable
  init(_ bits: UInt64) {
    self.bits = bits
  }

  @inlinable
  static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Marks the bytes that are this one.
  @inlinable
  package func equal(_ byte: UInt8) -> UInt64 {
    let rest = bits ^ Lanes.repeating(byte)
    return (rest &- Lanes.repeating(1)) & ~rest & Lanes.repeating(0x80)
  }

  /// Marks the bytes below a limit of at most 0x80.
  @inlinable
  package func below(_ limit: UInt8) -> UInt64 {
    (bits &- Lanes.repeating(limit)) & ~bits & Lanes.repeating(0x80)
  }

  /// Marks control characters, DEL among them, and the bytes that are not ASCII.
  @inlinable
  package var beyondPrintable: UInt64 {
    let delete = (bits & Lanes.repeating(0x7F)) &+ Lanes.repeating(1)
    return ((bits &- Lanes.repeating(0x20)) | bits | delete) & Lanes.repeating(0x80)
  }

  /// Marks the bytes that are not ASCII.
  @inlinable
  package var beyondASCII: UInt64 { bits & Lanes.repeating(0x80) }
}

extension Span<UInt8> {
  /// The first place at or after `start` that the marks name; `count` where there is none.
  ///
  /// - Complexity: O(n), eight bytes a step.
  @inlinable
  @inline(__always)
  package func firstIndex(from start: Int, marked marks: (Lanes) -> UInt64) -> Int {
    let words = bytes
    var index = start
    while index &+ 8 <= count {
      let word = words.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      let found = marks(Lanes(UInt64(littleEndian: word)))
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    guard index < count else { return count }
    let found = marks(Lanes(packed(from: index)))
    return Swift.min(index &+ found.trailingZeroBitCount / 8, count)
  }

  /// The next bytes, at most eight, the first one lowest; zeros behind the end.
  @inlinable
  @inline(__always)
  package func packed(from start: Int) -> UInt64 {
    if start &+ 8 <= count {
      return UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: start, as: UInt64.self))
    }
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for index in start..<Swift.max(start, count) {
      word |= UInt64(self[index]) << shift
      shift &+= 8
    }
    return word
  }

  /// The bytes of a range of at most eight, the first one lowest, and zeros.
  @inlinable
  @inline(__always)
  package func packed(in range: Range<Int>) -> UInt64 {
    let unused = UInt64(truncatingIfNeeded: 64 &- range.count &* 8)
    return range.isEmpty ? 0 : (packed(from: range.lowerBound) << unused) >> unused
  }
}
