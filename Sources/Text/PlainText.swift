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

  /// The beginning of a text on one line, at most `limit` scalars, cut at the end of a word and
  /// marked "…".
  package static func excerpt(of text: String, limit: Int = 300) -> String {
    beginning(of: text.utf8.contains(0x0A) ? from(text: text) : text, limit: limit)
  }

  /// The same for a text that keeps its lines.
  package static func beginning(of text: String, limit: Int) -> String {
    guard limit > 0 else { return "" }
    guard let end = text.place(behindScalars: limit - 1) else { return text }
    guard text.unicodeScalars.index(after: end) < text.endIndex else { return text }
    let room = text[..<text.wholeCharacters(before: end)]
    let isWordEnd = text[room.endIndex].isWhitespace
    let cut = isWordEnd ? room : room.lastIndex(where: \.isWhitespace).map { room[..<$0] } ?? room
    return cut.trimmingEnd { $0.isWhitespace || $0 == "," || $0 == ";" } + "…"
  }
}

extension String {
  /// The place behind so many scalars, or nil where no more follow.
  fileprivate func place(behindScalars count: Int) -> Index? {
    guard utf8.count > count else { return nil }
    let bytes = Array(utf8.prefix(4 * count + 8))
    let span = bytes.span
    var open = count
    var offset = 0
    while open > 8, offset + 8 <= bytes.count {
      let eight = span.packed(from: offset)
      // The bytes that go on with a scalar are 10xx xxxx.
      let goingOn = eight & ~(eight << 1) & 0x8080_8080_8080_8080
      open -= 8 - goingOn.nonzeroBitCount
      offset += 8
    }
    while offset < bytes.count {
      if bytes[offset] & 0xc0 != 0x80 {
        if open == 0 { return utf8.index(startIndex, offsetBy: offset) }
        open -= 1
      }
      offset += 1
    }
    return nil
  }

  /// The place itself, or the beginning of the character that it parts.
  fileprivate func wholeCharacters(before place: Index) -> Index {
    var place = place
    while place > startIndex, Index(place, within: self) == nil {
      unicodeScalars.formIndex(before: &place)
    }
    return place
  }
}

extension Substring {
  fileprivate func trimmingEnd(while isUnwanted: (Character) -> Bool) -> String {
    var end = self
    while let last = end.last, isUnwanted(last) { end.removeLast() }
    return String(end)
  }
}
