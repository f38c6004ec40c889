extension Span<UInt8> {
  /// Whether this ASCII text stands at `index`.
  @inlinable
  package func has(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index &+ length <= count else { return false }
    for place in 0..<length where self[index &+ place] != text.utf8Start[place] { return false }
    return true
  }

  /// The place of the byte at or after `start`.
  @inlinable
  package func find(_ byte: UInt8, from start: Int) -> Int? {
    let index = firstIndex(from: start) { $0.equal(byte) }
    return index < count ? index : nil
  }

  /// The place of the ASCII text at or after `start`.
  ///
  /// - Complexity: O(n); the text must not repeat its first byte endlessly in what is searched.
  @inlinable
  package func find(_ text: StaticString, from start: Int) -> Int? {
    var index = start
    while let found = find(text.utf8Start[0], from: index) {
      if has(text, at: found) { return found }
      index = found &+ 1
    }
    return nil
  }

  @inlinable
  package func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < count, self[index].isBlank { index &+= 1 }
    return index
  }

  /// The text of these bytes; what is no UTF-8 in it is replaced.
  package func text(in range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of all bytes.
  package var text: String { text(in: 0..<count) }
}

extension UInt8 {
  /// Whether it is one of 0 to 9.
  @inlinable
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether it is an ASCII letter.
  @inlinable
  package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// The ASCII letter as a small one; every other byte as it is.
  @inlinable
  package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// Whether XML and HTML count it as white space.
  @inlinable
  package var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}
