import Text

/// What one look at all bytes of a document tells (well-formedness after Unicode, table 3-7).
struct UTF8Survey {
  private(set) var isValid = true
  private(set) var isASCII = true
  /// Whether there are characters that XML forbids, or carriage returns.
  private(set) var needsCare = false

  /// - Complexity: O(n), eight bytes of plain ASCII a step.
  init(_ bytes: Span<UInt8>) {
    var index = 0
    while true {
      index = bytes.firstIndex(from: index) { $0.beyondPrintable }
      guard index < bytes.count else { return }
      if bytes[index] < 0x80 {
        look(atControl: bytes[index])
        index &+= 1
      } else if let length = bytes.lengthOfCharacter(at: index) {
        isASCII = false
        if bytes[index] == 0xEF, bytes.forbiddenLength(at: index) > 0 { needsCare = true }
        index &+= length
      } else {
        isASCII = false
        isValid = false
        return
      }
    }
  }

  @inline(__always)
  private mutating func look(atControl byte: UInt8) {
    if byte < 0x20, byte != 0x09, byte != 0x0A { needsCare = true }
  }
}

extension Span<UInt8> {
  /// The length of the character that begins at `index`, or nil where the bytes are not UTF-8.
  @inline(__always)
  func lengthOfCharacter(at index: Int) -> Int? {
    let first = self[index]
    if first < 0x80 { return 1 }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= count, isSecond(self[index + 1], after: first) else {
      return nil
    }
    for next in index + 2..<Swift.max(index + 2, index + length) where self[next] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }

  @inline(__always)
  private func isSecond(_ byte: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: byte >= 0xA0 && byte <= 0xBF
    case 0xED: byte >= 0x80 && byte <= 0x9F
    case 0xF0: byte >= 0x90 && byte <= 0xBF
    case 0xF4: byte >= 0x80 && byte <= 0x8F
    default: byte & 0xC0 == 0x80
    }
  }
}
