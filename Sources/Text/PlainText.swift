/// Text for people out of what feeds carry: one line, without markup and without tricks.
///
/// The policy: references are decoded once (XML's own decoding came before); tags go, scripts and
/// styles with what they hold; block elements become blanks; white space collapses to one blank;
/// control characters, bidirectional overrides, soft hyphens and zero-width blanks are removed.
package enum PlainText {
  /// The text that a browser would show of this HTML, on one line.
  package static func from(html: String) -> String {
    var reader = HTMLTextReader(html)
    return reader.text()
  }

  /// The text itself, cleaned of white space and control characters; `<` and `&` mean themselves.
  package static func from(text: String) -> String {
    var line = CleanLine(reserving: text.utf8.count)
    for scalar in text.unicodeScalars { line.append(scalar) }
    return line.text
  }

  /// The beginning of a text, at most `limit` characters, cut at the end of a word and marked "…".
  package static func excerpt(of text: String, limit: Int = 300) -> String {
    guard text.count > limit else { return text }
    guard limit > 0 else { return "" }
    let room = text.prefix(limit - 1)
    let isWordEnd = text[room.endIndex] == " "
    let cut = isWordEnd ? room : room.lastIndex(of: " ").map { room[..<$0] } ?? room
    return cut.trimmingEnd { $0 == " " || $0 == "," || $0 == ";" } + "…"
  }
}

extension Substring {
  fileprivate func trimmingEnd(while isUnwanted: (Character) -> Bool) -> String {
    var end = self
    while let last = end.last, isUnwanted(last) { end.removeLast() }
    return String(end)
  }
}
