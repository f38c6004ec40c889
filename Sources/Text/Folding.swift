/// Letters as matching sees them: lower case, one width, ligatures apart; å ä ö ø æ õ ü ą š ł and
/// their like stay letters of their own.
package enum Folding {
  /// The folded form of a text as UTF-8.
  package static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    return bytes
  }

  /// Appends the folded form of one scalar. A combining mark after a letter that it makes a letter
  /// of our languages with is joined to it, so that decomposed text folds like composed text.
  package static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.value < 0x80 {
      let byte = UInt8(scalar.value)
      bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
      return
    }
    if (0x300...0x36f).contains(scalar.value) {
      join(mark: scalar, to: &bytes)
      return
    }
    if (0xff01...0xff5e).contains(scalar.value) {
      append(Unicode.Scalar(UInt8(scalar.value - 0xff01 + 0x21)), to: &bytes)
      return
    }
    // Between the powers of Latin-1 and the small figures below the line there are none.
    if !(0xc0..<0x1e9e).contains(scalar.value), let letters = ligatures[scalar] {
      bytes.append(contentsOf: letters.utf8)
      return
    }
    Letters.appendLowercase(scalar, to: &bytes)
  }

  /// The form without diacritics, `höyry` as `hoyry`: a second, weaker way to match.
  package static func withoutDiacritics(_ folded: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      if let base = bases[scalar] {
        bytes.append(contentsOf: base.utf8)
      } else {
        bytes.append(contentsOf: Character(scalar).utf8)
      }
    }
    return bytes
  }
}

extension Folding {
  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{fb00}": "ff", "\u{fb01}": "fi", "\u{fb02}": "fl", "\u{fb03}": "ffi", "\u{fb04}": "ffl",
    "\u{fb05}": "st", "\u{fb06}": "st", "\u{1e9e}": "ß", "₀": "0", "₁": "1", "₂": "2", "₃": "3",
    "₄": "4", "²": "2", "³": "3",
  ]

  /// The letters with diacritics of the languages around the Baltic Sea and what they lose.
  private static let bases: [Unicode.Scalar: String] = [
    "å": "a", "ä": "a", "æ": "ae", "ą": "a", "ā": "a", "á": "a", "à": "a", "â": "a", "ã": "a",
    "č": "c", "ć": "c", "ç": "c", "ð": "d", "é": "e", "è": "e", "ê": "e", "ë": "e", "ę": "e",
    "ė": "e", "ē": "e", "ģ": "g", "í": "i", "ì": "i", "î": "i", "ï": "i", "į": "i", "ī": "i",
    "ķ": "k", "ļ": "l", "ł": "l", "ñ": "n", "ń": "n", "ņ": "n", "ó": "o", "ò": "o", "ô": "o",
    "õ": "o", "ö": "o", "ø": "o", "œ": "oe", "ř": "r", "š": "s", "ś": "s", "ß": "ss", "ú": "u",
    "ù": "u", "û": "u", "ü": "u", "ů": "u", "ų": "u", "ū": "u", "ý": "y", "ž": "z", "ź": "z",
    "ż": "z", "þ": "th",
  ]

  /// Base letter and combining mark to the letter they make.
  private static let composed: [UInt8: [Unicode.Scalar: String]] = [
    UInt8(ascii: "a"): ["\u{30a}": "å", "\u{308}": "ä", "\u{328}": "ą", "\u{304}": "ā"],
    UInt8(ascii: "c"): ["\u{30c}": "č", "\u{301}": "ć"],
    UInt8(ascii: "e"): [
      "\u{301}": "é", "\u{300}": "è", "\u{328}": "ę", "\u{307}": "ė", "\u{304}": "ē",
    ],
    UInt8(ascii: "g"): ["\u{327}": "ģ"],
    UInt8(ascii: "i"): ["\u{328}": "į", "\u{304}": "ī"],
    UInt8(ascii: "k"): ["\u{327}": "ķ"],
    UInt8(ascii: "l"): ["\u{327}": "ļ"],
    UInt8(ascii: "n"): ["\u{301}": "ń", "\u{327}": "ņ", "\u{303}": "ñ"],
    UInt8(ascii: "o"): ["\u{308}": "ö", "\u{303}": "õ", "\u{301}": "ó"],
    UInt8(ascii: "s"): ["\u{30c}": "š", "\u{301}": "ś"],
    UInt8(ascii: "u"): ["\u{308}": "ü", "\u{328}": "ų", "\u{304}": "ū"],
    UInt8(ascii: "z"): ["\u{30c}": "ž", "\u{301}": "ź", "\u{307}": "ż"],
  ]

  private static func join(mark: Unicode.Scalar, to bytes: inout [UInt8]) {
    guard let base = bytes.last, let letter = composed[base]?[mark] else {
      bytes.append(contentsOf: Character(mark).utf8)
      return
    }
    bytes.removeLast()
    bytes.append(contentsOf: letter.utf8)
  }
}
