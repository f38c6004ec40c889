import Text

/// What is kept of signals to find out which are copies of one another.
struct CopyTraits: Sendable {
  private var sets = WordSets()
  /// The hash of title and page; nil where the signal has no link.
  private var pages: [UInt64?] = []
  private(set) var ids: [String] = []
  private var days: [Int] = []
  private var distinct = DistinctWords()

  mutating func add(_ signal: Signal, _ text: SignalText) {
    distinct.find(text.words, in: text.titleAndSummary)
    sets.append(distinct.words)
    pages.append(signal.link.map { CopyTraits.page($0, signal.title) })
    ids.append(signal.id)
    days.append(signal.date.number)
  }

  /// Takes over those of other signals, behind its own.
  mutating func append(_ other: consuming CopyTraits) {
    pages += other.pages
    ids += other.ids
    days += other.days
    sets.append(other.sets)
  }

  /// Puts the signals in the order of their dates, those of one day by id.
  mutating func sort() {
    take(ids.indices.sorted { (days[$0], ids[$0]) < (days[$1], ids[$1]) })
  }

  /// Those of some of the signals, in the same order.
  func only(_ some: Set<String>) -> CopyTraits {
    var only = self
    only.take(ids.indices.filter { some.contains(ids[$0]) })
    return only
  }

  private mutating func take(_ places: [Int]) {
    sets.take(places)
    pages = places.map { pages[$0] }
    ids = places.map { ids[$0] }
    days = places.map { days[$0] }
  }

  /// The id of the first signal of each group of copies, for every other one; of sorted signals.
  ///
  /// - Parameter again: gives signals once more by their ids, where only their texts can tell.
  consuming func originals<Failure: Error>(
    _ workers: Workers = .one, again: ([String]) throws(Failure) -> [Signal]
  ) throws(Failure) -> [String: String] {
    let ids = ids
    var groups = Groups(count: ids.count)
    joinByPage(&groups)
    let hunt = CopyHunt(sets, days: days, workers)
    try hunt.join(&groups) { left, right throws(Failure) in
      let pair = try again([ids[left], ids[right]])
      return pair.count == 2 && NearDuplicates.areCopies(pair[0], pair[1])
    }
    return groups.originals { ids[$0] }
  }
}

extension CopyTraits {
  private func joinByPage(_ groups: inout Groups) {
    var seen: [UInt64: Int] = [:]
    for (index, page) in pages.enumerated() {
      guard let page else { continue }
      if let first = seen[page] {
        groups.join(first, index)
      } else {
        seen[page] = index
      }
    }
  }

  /// Without the title, a feed that gives all entries the link of its home page would fold into one.
  private static func page(_ link: String, _ title: String) -> UInt64 {
    var hash = StableHash()
    for byte in PageName.bytes(of: link) { hash.add(byte) }
    hash.add(UInt8(ascii: "\n"))
    for byte in title.utf8 { hash.add(byte) }
    return hash.value
  }
}
