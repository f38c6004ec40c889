extension Span<UInt8> {
  /// The scalar that begins here, in valid UTF-8, and its length in bytes.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[index]
    let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    var value = UInt32(first) & (0x7f >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[index &+ offset]) & 0x3f }
    return (Unicode.Scalar(value) ?? "\u{fffd}", length)
  }
}
