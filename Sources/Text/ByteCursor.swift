/// A place in a short text, moving forward; what the date readers walk with.
struct ByteCursor {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte under the cursor, or nil at the end.
  var current: UInt8? { peek(0) }

  /// The byte so many places further on.
  func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  mutating func advance() {
    position += 1
  }

  /// Steps over the byte if it is this one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  /// The decimal number here, at most `limit` digits of it, and how many digits it has.
  mutating func number(upTo limit: Int) -> (value: Int, digits: Int)? {
    let start = position
    var value = 0
    while position - start < limit, let byte = current, byte.isDigit {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      position += 1
    }
    return position > start ? (value, position - start) : nil
  }

  /// The number here if it has exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    let start = position
    guard let found = number(upTo: digits), found.digits == digits else {
      position = start
      return nil
    }
    return found.value
  }

  /// The run of letters here in small letters; letters beyond ASCII are kept as they are.
  mutating func word() -> String {
    let start = position
    while let byte = current, byte.isLetter || byte >= 0x80 { position += 1 }
    return String(decoding: bytes[start..<position].map(\.lowercased), as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether it is one of 0 to 9.
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether it is an ASCII letter.
  package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// The ASCII letter as a small one; every other byte as it is.
  package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// Whether XML and HTML count it as white space.
  package var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}
