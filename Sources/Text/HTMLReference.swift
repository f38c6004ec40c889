/// A character reference in HTML or XML: `&eacute;`, `&#233;`, `&#xE9;`.
package struct HTMLReference {
  /// The character, or nil where the number is none (`&#8;`): such a reference is left out.
  package let character: Unicode.Scalar?
  /// Behind the reference.
  package let end: Int

  /// Reads the reference that begins with the `&` at `start`; nil where there is none.
  package init?(in bytes: Span<UInt8>, at start: Int) {
    guard start + 2 < bytes.count else { return nil }
    if let common = HTMLReference.common(bytes.packed(from: start + 1)) {
      self.init(character: common.character, end: start + common.length)
      return
    }
    let found =
      bytes[start + 1] == UInt8(ascii: "#")
      ? HTMLReference.numbered(in: bytes, at: start + 2)
      : HTMLReference.named(in: bytes, at: start + 1)
    guard let found else { return nil }
    self = found
  }

  private init(character: Unicode.Scalar?, end: Int) {
    self.character = character
    self.end = end
  }

  /// The references that nearly all are, by the bytes behind the ampersand.
  private static func common(_ word: UInt64) -> (character: Unicode.Scalar, length: Int)? {
    switch word & 0xFF_FFFF {
    case 0x3B_746C: return ("<", 4)
    case 0x3B_7467: return (">", 4)
    default: break
    }
    if word & 0xFFFF_FFFF == 0x3B70_6D61 { return ("&", 5) }
    switch word & 0xFF_FFFF_FFFF {
    case 0x3B_746F_7571: return ("\"", 6)
    case 0x3B_7073_626E: return ("\u{A0}", 6)
    default: return nil
    }
  }

  private static func numbered(in bytes: Span<UInt8>, at start: Int) -> HTMLReference? {
    let isHexadecimal = bytes[start].lowercased == UInt8(ascii: "x")
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let first = isHexadecimal ? start + 1 : start
    var index = first
    var code: UInt32 = 0
    while index < bytes.count, let digit = bytes[index].digit(radix: radix) {
      code = min(code * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    let isClosed = index < bytes.count && bytes[index] == UInt8(ascii: ";")
    return HTMLReference(
      character: HTMLEntities.character(numbered: code), end: isClosed ? index + 1 : index)
  }

  /// A name with its semicolon; without it only the few that old pages leave open (`&nbsp`).
  private static func named(in bytes: Span<UInt8>, at start: Int) -> HTMLReference? {
    var index = start
    while index < bytes.count, index - start < 17, bytes[index].isLetter || bytes[index].isDigit {
      index += 1
    }
    let isClosed = index < bytes.count && bytes[index] == UInt8(ascii: ";")
    let isAttribute = index < bytes.count && bytes[index] == UInt8(ascii: "=")
    guard isClosed || !isAttribute,
      let entity = HTMLEntities.entity(named: bytes, start..<index),
      isClosed || entity.isOftenOpen
    else { return nil }
    return HTMLReference(character: entity.character, end: isClosed ? index + 1 : index)
  }
}

extension UInt8 {
  fileprivate func digit(radix: UInt32) -> UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    let letter = lowercased
    guard radix == 16, letter >= 0x61, letter <= 0x66 else { return nil }
    return UInt32(letter - 0x61 + 10)
  }
}
