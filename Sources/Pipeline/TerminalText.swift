/// Text from outside, safe to print: a title may not move the cursor or change the window.
package enum TerminalText {
  /// Without control and bidi characters; line breaks become blanks.
  package static func safe(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0a, 0x0d: safe.append(" ")
      case 0..<0x20, 0x7f..<0xa0, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: continue
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }
}

extension TerminalText {
  /// Safe text of several lines.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { safe(String($0)) }
      .joined(separator: "\n")
  }
}
