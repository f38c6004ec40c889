import Text

/// The signals that discovery counts, by week.
struct DiscoveryWindow {
  struct Item {
    var signal: Signal
    /// Full weeks before the day: 0 for the last seven days.
    var week: Int
    /// The source's number.
    var source: Int
  }

  /// By date and id, so that the order in which they came does not matter.
  let items: [Item]
  /// How many sources said something in the language in each week, by weeks before the day.
  let sources: [String?: [Int]]
  /// How many signals of each language are not recent.
  let earlierSignals: [String?: Int]
  let weeks: Int

  /// Takes signals up to a day. A source whose signals in a language are all recent has no earlier
  /// weeks to compare with: everything that it says would rise.
  init(_ signals: [Signal], on date: Day, weeks: Int) {
    let past = signals.filter { $0.date <= date }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    let known = Set(
      past.filter { date.number - $0.date.number >= weeks * 7 }.map(Voice.init))
    let numbers = Dictionary(
      uniqueKeysWithValues: Set(known.map(\.source)).sorted().enumerated().map { ($1, $0) })
    items = past.compactMap { signal in
      guard known.contains(Voice(signal)), let source = numbers[signal.source.id] else {
        return nil
      }
      let age = date.number - signal.date.number
      return Item(signal: signal, week: age / 7, source: source)
    }
    sources = DiscoveryWindow.sources(of: items)
    earlierSignals = Dictionary(grouping: items.filter { $0.week >= weeks }) {
      $0.signal.language
    }.mapValues(\.count)
    self.weeks = weeks
  }

  func isRecent(_ item: Int) -> Bool { items[item].week < weeks }

  /// The source weeks of a language within some weeks.
  func sourceWeeks(_ language: String?, _ range: Range<Int>) -> Int {
    let counts = sources[language] ?? []
    return counts[range.clamped(to: counts.indices)].reduce(0, +)
  }

  private static func sources(of items: [Item]) -> [String?: [Int]] {
    var seen: [String?: Set<Vote>] = [:]
    for item in items { seen[item.signal.language, default: []].insert(Vote(item)) }
    return seen.mapValues { votes in
      var counts = [Int](repeating: 0, count: (votes.map(\.week).max() ?? -1) + 1)
      for vote in votes { counts[vote.week] += 1 }
      return counts
    }
  }
}

/// A source in one of its languages.
private struct Voice: Hashable {
  var source: String
  var language: String?

  init(_ signal: Signal) {
    source = signal.source.id
    language = signal.language
  }
}

/// What a source has one of in a week.
struct Vote: Hashable {
  var source: Int
  var week: Int

  init(_ item: DiscoveryWindow.Item) {
    source = item.source
    week = item.week
  }
}
