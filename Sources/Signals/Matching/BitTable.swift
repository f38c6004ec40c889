/// Says of a number that it is surely not in the set, or that it may be.
struct BitTable: Sendable {
  private var bits: [UInt64]
  private let mask: Int

  /// - Parameter count: so many numbers are to be expected; one in thirty-two others may seem to be
  ///   among them.
  init(for count: Int) {
    var words = 16
    while words * 2 < count { words *= 2 }
    bits = Array(repeating: 0, count: words)
    mask = words * 64 - 1
  }

  /// - Parameter hash: the number's hash, of which the upper half is used.
  mutating func insert(_ hash: UInt64) {
    let place = Int(truncatingIfNeeded: hash >> 32) & mask
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    let place = Int(truncatingIfNeeded: hash >> 32) & mask
    return bits[place >> 6] >> UInt64(truncatingIfNeeded: place & 63) & 1 == 1
  }
}
