/// Plain text inside Markdown, and the plain text of Markdown.
package enum MarkdownText {
  /// Characters that could begin markup or HTML are escaped.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    // Scalar by scalar: a mark that joins the letter before it makes that no other letter here.
    for scalar in text.unicodeScalars {
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

  /// The same for a text that stands at the beginning of a line, where a hyphen or a number would
  /// make it an item of a list.
  package static func paragraph(_ text: String) -> String {
    let escaped = escaped(text)
    let number = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped[number.endIndex...]
    guard let first = rest.unicodeScalars.first, "-+=.):".unicodeScalars.contains(first),
      number.isEmpty != ".)".unicodeScalars.contains(first)
    else { return escaped }
    return number + "\\" + rest
  }

  /// What people read of Markdown, on one line: marks, links' addresses and HTML go.
  ///
  /// The few rules of CommonMark 0.31 that radars use; a mark that stands alone stays as it is.
  package static func plain(_ markdown: String) -> String {
    var html = ""
    for line in markdown.split(whereSeparator: \.isNewline) {
      var reader = MarkdownLine(line)
      html += reader.html() + "\n"
    }
    return PlainText.from(html: html)
  }
}

/// One line of Markdown on its way to HTML without marks.
private struct MarkdownLine {
  /// A link's text, or its address, is not looked for farther than this, so that a line of opening
  /// brackets takes no time with its square.
  private static let longestLink = 500

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ line: Substring) {
    scalars = Array(line.unicodeScalars)
    skipBlockMarks()
  }

  private func scalar(_ offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position + offset) ? scalars[position + offset] : nil
  }

  /// Headings, quotations and items of lists.
  private mutating func skipBlockMarks() {
    while let first = scalar(0), first == " " || first == ">" { position += 1 }
    var count = 0
    while scalar(count) == "#" { count += 1 }
    if (1...6).contains(count), scalar(count) == " " {
      position += count + 1
      return
    }
    if let first = scalar(0), "-*+".unicodeScalars.contains(first), scalar(1) == " " {
      position += 2
      return
    }
    count = 0
    while let digit = scalar(count), ("0"..."9").contains(digit), count < 9 { count += 1 }
    if count > 0, let mark = scalar(count), mark == "." || mark == ")", scalar(count + 1) == " " {
      position += count + 2
    }
  }

  mutating func html() -> String {
    var html = String.UnicodeScalarView()
    while let next = scalar(0) {
      if next == "\\", let escaped = scalar(1), isPunctuation(escaped) {
        html.append(contentsOf: reference(escaped).unicodeScalars)
        position += 2
      } else if next == "`" || (next == "*" && !standsAlone) || (next == "~" && scalar(1) == "~") {
        position += next == "~" ? 2 : 1
      } else if next == "_", !isLetter(scalar(-1)) || !isLetter(scalar(1)) {
        position += 1
      } else if next == "!", scalar(1) == "[" {
        position += 1
      } else if next == "[", let link = link {
        html.append(contentsOf: MarkdownText.plainReference(link.text).unicodeScalars)
        position = link.end
      } else {
        html.append(next)
        position += 1
      }
    }
    return String(html)
  }

  private var standsAlone: Bool {
    [scalar(-1), scalar(1)].allSatisfy { $0 == nil || $0 == " " }
  }

  /// `[text](address)` from here: the text, and the place behind it.
  private var link: (text: String, end: Int)? {
    var end = position + 1
    let last = min(scalars.count, position + MarkdownLine.longestLink)
    while end < last, scalars[end] != "]" {
      end += scalars[end] == "\\" ? 2 : 1
    }
    guard end + 1 < scalars.count, scalars[end + 1] == "(" else { return nil }
    let rest = scalars[(end + 2)...].prefix(MarkdownLine.longestLink)
    guard let close = rest.firstIndex(of: ")") else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[(position + 1)..<end])
    return (String(text), close + 1)
  }

  private func reference(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    default: String(scalar)
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7f && !isLetter(scalar)
  }
}

extension MarkdownText {
  /// A link's text as HTML.
  fileprivate static func plainReference(_ text: String) -> String {
    var line = MarkdownLine(text[...])
    return line.html()
  }
}
