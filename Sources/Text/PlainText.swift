/// Text for people out of what feeds carry, without markup and without tricks.
///
/// The policy: references are decoded once (XML's own decoding came before); tags go, scripts and
/// styles with what they hold; a word behind `<` that is no element's name is text; block elements become breaks; white space collapses to one blank;
/// control characters, bidirectional overrides, soft hyphens and zero-width blanks are removed.
/// A break is a blank in a line and a line end in a text of several lines.
package enum PlainText {
  package enum Shape: Sendable {
    case line
    case lines
  }

  /// The text that a browser would show of this HTML.
  package static func from(html: Span<UInt8>, _ shape: Shape = .line) -> String {
    var reader = PlainTextReader(
      isMarkup: true, hasLines: shape == .lines, reserving: html.count)
    return reader.text(of: html)
  }

  /// The text itself, cleaned of white space and control characters; `<` and `&` mean themselves.
  package static func from(text: Span<UInt8>) -> String {
    var reader = PlainTextReader(isMarkup: false, hasLines: false, reserving: text.count)
    return reader.text(of: text)
  }

  package static func from(html: String, _ shape: Shape = .line) -> String {
    from(html: Array(html.utf8).span, shape)
  }

  package static func from(text: String) -> String {
    from(text: Array(text.utf8).span)
  }

  /// The beginning of a text on one line, at most `limit` characters, cut at the end of a word and
  /// marked "…".
  package static func excerpt(of text: String, limit: Int = 300) -> String {
    beginning(of: text.utf8.contains(0x0A) ? from(text: text) : text, limit: limit)
  }

  /// The same for a text that keeps its lines.
  package static func beginning(of text: String, limit: Int) -> String {
    guard text.count > limit else { return text }
    guard limit > 0 else { return "" }
    let room = text.prefix(limit - 1)
    let isWordEnd = text[room.endIndex].isWhitespace
    let cut = isWordEnd ? room : room.lastIndex(where: \.isWhitespace).map { room[..<$0] } ?? room
    return cut.trimmingEnd { $0.isWhitespace || $0 == "," || $0 == ";" } + "…"
  }
}

extension Substring {
  fileprivate func trimmingEnd(while isUnwanted: (Character) -> Bool) -> String {
    var end = self
    while let last = end.last, isUnwanted(last) { end.removeLast() }
    return String(end)
  }
}
