import Text

/// What a source says in most of its signals, "read more", "appeared first on": no news there.
///
/// Told from a sample of each source, since what stands in most signals stands in most of forty.
struct FeedHabits {
  private var habits: [String: Set<TermKey>] = [:]

  private static let sample = 40
  /// With fewer signals a word in half of them may be news.
  private static let fewest = 10

  /// - Parameter signals: in an order that depends on nothing but them.
  init(_ signals: [Signal], _ reader: inout TermReader) {
    for (source, all) in Dictionary(grouping: signals, by: \.source.id)
    where all.count >= FeedHabits.fewest {
      let step = max(1, all.count / FeedHabits.sample)
      let sample = stride(from: 0, to: all.count, by: step).map { all[$0] }
      habits[source] = FeedHabits.terms(inMostOf: sample, &reader)
    }
  }

  func has(_ key: TermKey, _ source: String) -> Bool {
    habits[source]?.contains(key) ?? false
  }

  /// The terms in more than half of the signals, and the categories of nearly all.
  private static func terms(
    inMostOf sample: [Signal], _ reader: inout TermReader
  ) -> Set<TermKey> {
    var terms: [TermKey: Int] = [:]
    var categories: [TermKey: Int] = [:]
    for signal in sample {
      for term in reader.terms(of: signal) { terms[term.key, default: 0] += 1 }
      let keys = signal.categories.map { reader.key(of: TermName($0, language: signal.language)) }
      for key in Set(keys) { categories[key, default: 0] += 1 }
    }
    return Set(terms.filter { $0.value * 2 > sample.count }.keys)
      .union(categories.filter { $0.value * 10 >= sample.count * 9 }.keys)
  }
}
