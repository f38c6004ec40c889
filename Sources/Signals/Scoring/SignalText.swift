import Text

/// A signal's title, summary and categories as words, one after another.
struct SignalText: Sendable {
  private(set) var words = Words()
  private(set) var title = 0..<0
  private(set) var summary = 0..<0
  private(set) var categories = 0..<0

  init() {}

  init(_ signal: Signal) {
    take(signal)
  }

  /// Replaces the signal by another, in the room that is there.
  mutating func take(_ signal: Signal) {
    words.clear()
    title = words.append(signal.title)
    summary = words.append(signal.summary)
    categories = words.words.count..<words.words.count
    for category in signal.categories { words.append(category) }
    categories = categories.lowerBound..<words.words.count
  }

  var titleAndSummary: Range<Int> { title.lowerBound..<summary.upperBound }

  var all: Range<Int> { 0..<words.words.count }

  func field(of word: Int) -> Field {
    if title.contains(word) { return .title }
    return summary.contains(word) ? .summary : .categories
  }

  func place(of range: Range<Int>) -> Place {
    let field = field(of: range.lowerBound)
    let first =
      switch field {
      case .title: title.lowerBound
      case .summary: summary.lowerBound
      case .categories: categories.lowerBound
      }
    return Place(field: field, word: range.lowerBound - first + 1)
  }
}
