import Text

/// Folds copies of one text: the same press release in several feeds is one signal with several
/// sources.
///
/// Two signals are copies when they have one title and link to the same page, or when their word
/// sets overlap by `threshold` (Jaccard) and they appeared within `daysApart`. Candidates come from
/// an exact prefix filter (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007), so none is
/// missed and few pairs are compared.
package enum NearDuplicates {
  /// In thousandths.
  static let threshold = 600
  static let daysApart = 30
  /// Shorter texts say too little to be called copies.
  static let fewestWords = 8

  /// The id of the first signal of each group, for every signal that is a copy of another.
  package static func originals(of signals: [Signal]) -> [String: String] {
    let ordered = signals.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    var groups = Groups(count: ordered.count)
    joinByLink(ordered, &groups)
    joinByWords(ordered, &groups)
    var originals: [String: String] = [:]
    for index in ordered.indices where groups.first(of: index) != index {
      originals[ordered[index].id] = ordered[groups.first(of: index)].id
    }
    return originals
  }

  private static func joinByLink(_ signals: [Signal], _ groups: inout Groups) {
    var seen: [String: Int] = [:]
    for (index, signal) in signals.enumerated() {
      guard let link = signal.link else { continue }
      // Without the title, a feed that gives all entries the link of its home page would fold into
      // one.
      let page = SignalIdentity.canonical(link: link) + "\n" + signal.title
      if let first = seen[page] {
        groups.join(first, index)
      } else {
        seen[page] = index
      }
    }
  }

  private static func joinByWords(_ signals: [Signal], _ groups: inout Groups) {
    let sets = wordSets(of: signals)
    var holders: [UInt64: [Int]] = [:]
    for (index, set) in sets.enumerated() where set.count >= fewestWords {
      let needed = (set.count * threshold + 999) / 1000
      let prefix = set.prefix(set.count - needed + 1)
      for candidate in Set(prefix.flatMap { holders[$0] ?? [] }).sorted()
      where signals[index].date.number - signals[candidate].date.number <= daysApart
        && overlap(set, sets[candidate]) >= threshold
      {
        groups.join(candidate, index)
      }
      for word in prefix { holders[word, default: []].append(index) }
    }
  }

  /// The words of each signal as hashes, rarest first, which is what makes the prefix selective.
  private static func wordSets(of signals: [Signal]) -> [[UInt64]] {
    let sets = signals.map { signal in
      let words = Words(signal.title + "\n" + signal.summary)
      return Set(
        words.words.map { word in
          words.folded[word.folded].reduce(into: StableHash()) { $0.add($1) }.value
        })
    }
    var frequency: [UInt64: Int] = [:]
    for set in sets { for word in set { frequency[word, default: 0] += 1 } }
    return sets.map { set in
      set.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }
    }
  }

  /// The Jaccard coefficient in thousandths.
  private static func overlap(_ left: [UInt64], _ right: [UInt64]) -> Int {
    let shared = Set(left).intersection(right).count
    return shared * 1000 / (left.count + right.count - shared)
  }
}

/// Which signals belong together; a group is named by its earliest member.
private struct Groups {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  func first(of index: Int) -> Int {
    var index = index
    while parents[index] != index { index = parents[index] }
    return index
  }

  mutating func join(_ left: Int, _ right: Int) {
    let roots = (first(of: left), first(of: right))
    parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
  }
}
