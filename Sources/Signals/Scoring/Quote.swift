import Text

/// The piece of a text that shows found words to a reader.
enum Quote {
  /// Published outputs carry at most this many characters of a signal's text.
  static let longest = 300
  private static let wordsAround = 10

  /// The words of `range` with some around them, from the same field, "…" where it was cut.
  static func around(_ range: Range<Int>, in text: SignalText) -> String {
    let field = fieldRange(of: range.lowerBound, in: text)
    var first = max(field.lowerBound, range.lowerBound - wordsAround)
    var last = min(field.upperBound, range.upperBound + wordsAround)
    var quote = text.words.text(of: first..<last)
    while isTooLong(quote) && last - first > range.count {
      if range.lowerBound - first > last - range.upperBound { first += 1 } else { last -= 1 }
      quote = text.words.text(of: first..<last)
    }
    if isTooLong(quote) { quote = String(quote.prefix(longest - 2)) }
    quote = quote.replacingLineEnds
    return (first > field.lowerBound ? "…" : "") + quote + (last < field.upperBound ? "…" : "")
  }

  /// These words are short enough to stand in one quote.
  static func fits(_ range: Range<Int>, in text: SignalText) -> Bool {
    !isTooLong(text.words.text(of: range))
  }

  /// Counts characters only where there are more bytes than that.
  private static func isTooLong(_ quote: String) -> Bool {
    quote.utf8.count > longest - 2 && quote.count > longest - 2
  }

  private static func fieldRange(of word: Int, in text: SignalText) -> Range<Int> {
    switch text.field(of: word) {
    case .title: text.title
    case .summary: text.summary
    case .categories: text.categories
    }
  }
}

extension String {
  /// The text on one line.
  fileprivate var replacingLineEnds: String {
    utf8.contains(UInt8(ascii: "\n")) ? String(map { $0 == "\n" ? " " : $0 }) : self
  }
}
