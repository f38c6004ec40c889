/// A hash that is the same in every run and on every machine, for ids and positions.
///
/// FNV-1a (Fowler, Noll, Vo; 64 bits) over the bytes, finished by splitmix64 (Steele, Lea, Flood
/// 2014) so that all bits vary.
package struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // No text holds this byte, so "ab" + "c" and "a" + "bc" differ.
    add(0xff)
  }

  package mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  package var value: UInt64 {
    StableHash.mixed(state)
  }

  /// The value of one text.
  package static func of(_ text: String) -> UInt64 {
    var hash = StableHash()
    hash.add(text)
    return hash.value
  }

  /// The value of many bytes, taken eight at a time; another one than of a text.
  package static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    while index < bytes.count {
      state = (state ^ bytes.packed(from: index)) &* 0x9e37_79b9_7f4a_7c15
      state ^= state >> 32
      index &+= 8
    }
    return mixed(state)
  }

  /// The next number of the splitmix64 sequence that begins at `seed`.
  @inlinable
  @inline(__always)
  package static func mixed(_ seed: UInt64) -> UInt64 {
    var mixed = seed &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
