import Text

/// Text as it is written between the quotes of an attribute.
package enum AttributeText {
  package static func escaped(_ text: String) -> String {
    var written = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "\t", "\n", "\r": written += "&#\(scalar.value);"
      default:
        // What XML forbids cannot be written at all.
        let isForbidden = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        if !isForbidden { written.unicodeScalars.append(scalar) }
      }
    }
    return written
  }
}

extension AttributeText {
  /// What an attribute means that is written so, its references read.
  static func read(_ written: [UInt8]) -> String {
    var meant: [UInt8] = []
    var index = 0
    while index < written.count {
      if written[index] == UInt8(ascii: "&"),
        let reference = HTMLReference(in: written.span, at: index)
      {
        if let character = reference.character { meant += Array(UTF8.encode(character)!) }
        index = reference.end
      } else {
        meant.append(written[index])
        index += 1
      }
    }
    return String(decoding: meant, as: UTF8.self)
  }
}
