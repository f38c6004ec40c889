import Text

/// Names as files of different tools are compared: in any case, with `&` or `and`, with blanks,
/// hyphens or underscores.
enum ExchangeKey {
  static func of(_ name: String) -> String {
    var text = ""
    for scalar in String(decoding: Folding.folded(name), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "&": text += " and "
      case "-", "_": text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// An id made of a name: the same for the same name, on every machine.
  static func slug(_ name: String) -> String {
    var slug: [UInt8] = []
    for scalar in of(name).unicodeScalars {
      switch scalar {
      case "+": slug += Array("-plus-".utf8)
      case "#": slug += Array("-sharp-".utf8)
      default:
        for byte in Folding.withoutDiacritics(Array(String(scalar).utf8)) {
          slug.append(isPart(byte) ? byte : UInt8(ascii: "-"))
        }
      }
    }
    let text = String(decoding: slug, as: UTF8.self).split(separator: "-").joined(separator: "-")
    let short = text.prefix(60)
    let isWhole =
      short.count == text.count && !text.isEmpty && of(name).unicodeScalars.allSatisfy(isKept)
    guard !isWhole else { return text }
    // What letters alone do not tell apart, the hash does.
    let hash = String(StableHash.of(of(name)) & 0xff_ffff, radix: 36)
    return short.isEmpty ? "topic-\(hash)" : "\(trimmed(short))-\(hash)"
  }

  private static func trimmed(_ text: Substring) -> String {
    text.last == "-" ? String(text.dropLast()) : String(text)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Letters that the id has too, and marks between words.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isAlphabetic
      || Folding.withoutDiacritics(Array(String(scalar).utf8)).allSatisfy { $0 < 0x80 }
  }
}
