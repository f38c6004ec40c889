/// Text from outside as it may stand in a picture: control characters and the invisible ones that
/// turn the direction of writing around are dropped, white space is one blank.
enum PlainText {
  static func of(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var blank = false
    for scalar in text.unicodeScalars {
      if isLetter(scalar) {
        if blank { plain.append(" ") }
        blank = false
        plain.append(scalar)
        continue
      }
      if isDropped(scalar) { continue }
      if scalar.properties.isWhitespace, scalar != "\u{a0}", scalar != "\u{202f}" {
        blank = !plain.isEmpty
        continue
      }
      if blank { plain.append(" ") }
      blank = false
      plain.append(scalar)
    }
    return String(plain)
  }

  /// The characters that XML 1.0 has no way to write.
  static func isForbiddenInXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xa, 0xd: false
    case 0..<0x20, 0xfffe, 0xffff: true
    default: false
    }
  }
}

extension PlainText {
  /// The most frequent letters and signs, known without a look into Unicode's tables.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21..<0x7f, 0xc0...0x24f: true
    default: false
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xa, 0xb, 0xc, 0xd, 0x85: false
    case 0..<0x20, 0x7f..<0xa0, 0xad: true
    case 0x61c, 0x200b, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfeff: true
    case 0xe000...0xf8ff, 0xfff9...0xfffb, 0xe0001, 0xf0000...0x10ffff: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }
}
