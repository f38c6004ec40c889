/// How wide text is in Arial, Helvetica or Liberation Sans, whose letters are equally wide.
package enum TextMetrics {
  /// The family that every picture asks for; the last name is any computer's own.
  static let family = "Arial, Helvetica, 'Liberation Sans', sans-serif"

  /// The width of a text in thousandths of an em. Letters outside the table are taken as wide.
  package static func width(of text: String, bold: Bool) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (known($1, bold: bold) ?? estimated($1)) }
  }

  /// Whether every letter of the text stands in the table, so that its width is certain.
  static func knows(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { known($0, bold: false) != nil }
  }
}

extension TextMetrics {
  private static func known(_ scalar: Unicode.Scalar, bold: Bool) -> Int? {
    let value = Int(scalar.value)
    switch value {
    case 0x20...0x7e: return Int((bold ? asciiBold : asciiRegular)[value - 0x20])
    case 0xa0...0x17f: return Int((bold ? latinBold : latinRegular)[value - 0xa0])
    default: break
    }
    guard let sign = signs.first(where: { $0.scalar == scalar.value }) else { return nil }
    return Int(bold ? sign.bold : sign.regular)
  }

  private static func estimated(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x200c, 0x200d, 0xfe00...0xfe0f, 0x300...0x36f: 0
    case 0x180...0x24f, 0x370...0x52f: 720
    case 0x1f000...0x1ffff: 1_400
    case 0x1100...0x11ff, 0x2e80...0xffdf, 0x20000...0x3ffff: 1_050
    default: 900
    }
  }
}
