/// One line of text under construction: white space collapses, invisible tricks are left out.
struct CleanLine {
  private var bytes: [UInt8] = []
  private var owesBlank = false

  init(reserving capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A blank before whatever comes next; none at the ends, never two.
  mutating func appendBlank() {
    owesBlank = true
  }

  /// One byte of ASCII, or a byte of a character that is known to be harmless.
  mutating func append(ascii byte: UInt8) {
    if byte.isBlank || byte == 0x0B {
      owesBlank = true
    } else if byte >= 0x20, byte != 0x7F {
      payBlank()
      bytes.append(byte)
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return append(ascii: UInt8(truncatingIfNeeded: scalar.value)) }
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85:
      owesBlank = true
    case 0x80...0x9F, 0xAD, 0x200B, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB:
      break
    default:
      payBlank()
      bytes.append(contentsOf: UTF8.encode(scalar)!)
    }
  }

  private mutating func payBlank() {
    guard owesBlank else { return }
    owesBlank = false
    if !bytes.isEmpty { bytes.append(0x20) }
  }
}
