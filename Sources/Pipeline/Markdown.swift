/// Text from outside inside Markdown.
enum Markdown {
  /// Characters that could begin markup or HTML are escaped, line breaks become blanks.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    // Scalar by scalar: a mark that joins the letter before it makes that no other letter here.
    for scalar in TerminalText.safe(text).unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!":
        escaped.append("\\")
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A table, its first row the heading; every cell is escaped.
  static func table(_ rows: [[String]]) -> String {
    guard let head = rows.first else { return "" }
    let lines =
      [head.map(escaped), head.map { _ in "---" }] + rows.dropFirst().map { $0.map(escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// A link's address; what would end it is written as its percent code.
  static func address(_ link: String) -> String {
    var address = ""
    for byte in TerminalText.safe(link).utf8 {
      let isUnsafe =
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\\")
      address +=
        isUnsafe
        ? "%" + String(byte / 16, radix: 16, uppercase: true)
          + String(byte % 16, radix: 16, uppercase: true)
        : byte < 0x80 ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }
    return address
  }
}
