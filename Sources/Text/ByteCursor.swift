/// A place in a short text, moving forward; what the date readers walk with.
struct ByteCursor {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
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

  /// Whether this text stands here.
  func has(_ text: StaticString) -> Bool {
    bytes.span.has(text, at: position)
  }

  /// The run of letters here, letters beyond ASCII included; nil where it is longer than any name
  /// in a date.
  mutating func word() -> PackedName? {
    let start = position
    while let byte = current, byte.isLetter || byte >= 0x80 { position += 1 }
    let isASCII = !bytes[start..<position].contains { $0 >= 0x80 }
    if isASCII { return PackedName(bytes.span, start..<position) }
    return PackedName(bytes.span.text(in: start..<position).lowercased())
  }
}
