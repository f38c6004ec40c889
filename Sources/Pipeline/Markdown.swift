import Text

/// Text from outside inside Markdown.
enum Markdown {
  /// Characters that could begin markup or HTML are escaped, line breaks become blanks.
  static func escaped(_ text: String) -> String {
    MarkdownText.escaped(TerminalText.safe(text))
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
