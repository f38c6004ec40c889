import Text

/// What all near-variants of a term share: a hash of its language and of the stems of its words, one
/// after the other, so that "heat pump", "heat-pumps" and "heatpump" are one.
///
/// FNV-1a, as `StableHash`; with 64 bits a million terms hardly ever meet by chance.
struct TermKey: Hashable, Comparable, Sendable {
  private(set) var value: UInt64

  init(language: String?) {
    var hash = StableHash()
    hash.add(language ?? "")
    value = hash.value
  }

  mutating func add(_ stem: [UInt8]) {
    for byte in stem { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  static func < (left: TermKey, right: TermKey) -> Bool { left.value < right.value }
}
