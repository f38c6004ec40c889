/// The shape of UTF-8 in bytes (Unicode, table 3-7).
enum UTF8Form {
  /// The length of the character that begins at `index`, or nil where the bytes are not UTF-8.
  static func length(in bytes: [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return nil }
    guard secondBytes(after: first).contains(bytes[index + 1]) else { return nil }
    for next in index + 2..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }

  private static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }

  /// Whether all is UTF-8, and how many characters beyond ASCII it holds.
  static func check(_ bytes: [UInt8]) -> (isValid: Bool, beyondASCII: Int) {
    var index = 0
    var beyond = 0
    while index < bytes.count {
      guard let length = length(in: bytes, at: index) else { return (false, beyond) }
      if length > 1 { beyond += 1 }
      index += length
    }
    return (true, beyond)
  }
}
