/// The numbers by which topics are called in a workshop: they stay with their topics from one kit and
/// edition to the next, and none is given twice.
package struct NumberBook: Equatable, Codable, Sendable {
  /// By number; a topic that clusters know under several ids has its number under each.
  package private(set) var numbers: [TopicNumber]

  package init(_ numbers: [TopicNumber] = []) {
    self.numbers = numbers
  }

  /// The same book with a number for every row of a comparison: the one that any id of its topic has
  /// already, else the next free one, quadrant by quadrant and then by id.
  package func numbering(_ comparison: Comparison) -> NumberBook {
    var book = self
    let quadrants = comparison.frame.map(\.id)
    let rows = comparison.rows.sorted { one, other in
      let places = [one, other].map { quadrants.firstIndex(of: $0.quadrant) ?? quadrants.count }
      return (places[0], one.topic) < (places[1], other.topic)
    }
    var given: Set<Int> = []
    var fresh: [Comparison.Row] = []
    for row in rows {
      guard let known = book.number(of: row), given.insert(known).inserted else {
        fresh.append(row)
        continue
      }
      book.give(known, to: row)
    }
    for row in fresh { book.give((book.numbers.map(\.number).max() ?? 0) + 1, to: row) }
    book.numbers.sort { ($0.number, $0.topic) < ($1.number, $1.topic) }
    return book
  }

  /// The number of a row's topic, by whichever of its ids has one.
  package func number(of row: Comparison.Row) -> Int? {
    for id in row.ids { if let number = number(of: id) { return number } }
    return nil
  }

  package func number(of topic: String) -> Int? {
    numbers.first { $0.topic == topic }?.number
  }

  private mutating func give(_ number: Int, to row: Comparison.Row) {
    numbers.removeAll { row.ids.contains($0.topic) }
    numbers += row.ids.map { TopicNumber(topic: $0, number: number) }
  }
}

extension Comparison.Row {
  /// The topic's common id, then the other ids that radars know it by.
  package var ids: [String] {
    var ids = [topic]
    for id in own.compactMap({ $0 }) where !ids.contains(id) { ids.append(id) }
    return ids
  }
}
