import Text

/// Whatever comes: no crash, no control characters or tricks come out, white space is single, and
/// the text on one line is the text of several lines without its line ends.
enum HTMLTarget {
  @Sendable
  static func check(_ input: Span<UInt8>) {
    let lines = PlainText.from(html: input, .lines)
    let line = PlainText.from(html: input)
    require(String(lines.map { $0 == "\n" ? " " : $0 }) == line, "\(lines)\n---\n\(line)")
    require(PlainText.from(text: line) == line, "cleaning again changes \(line)")
    for scalar in line.unicodeScalars {
      require(scalar.value >= 0x20 && !isTrick(scalar), "U+\(scalar.value) came through")
    }
    require(!line.contains("  ") && line.first != " " && line.last != " ", "blanks in '\(line)'")
  }

  private static func isTrick(_ scalar: Unicode.Scalar) -> Bool {
    (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }
}
