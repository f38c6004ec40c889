import Text

/// What is kept of signals to find out which are copies of one another.
struct CopyTraits: Sendable {
  private var sets = WordSets()
  /// The hash of title and page; nil where the signal has no link.
  private var pages: [UInt64?] = []
  private var distinct = DistinctWords()

  mutating func add(_ signal: Signal, _ text: SignalText) {
    distinct.find(text.words, in: text.titleAndSummary)
    sets.append(distinct.words)
    pages.append(signal.link.map { CopyTraits.page($0, signal.title) })
  }

  /// Takes over those of other signals, behind its own.
  mutating func append(_ other: consuming CopyTraits) {
    pages += other.pages
    sets.append(other.sets)
  }

  /// Puts the signals in another order: the first one becomes the one that stood at `order[0]`.
  mutating func reorder(_ order: [Int]) {
    sets.reorder(order)
    pages = order.map { pages[$0] }
  }

  /// The groups of copies, of signals that are in the order of their dates; nothing is left of them
  /// here, since the hunt needs the room.
  ///
  /// - Parameters:
  ///   - seeds: by their places the signals whose groups are wanted; nil: all.
  ///   - confirm: reads the texts of two signals again, by their places, and says whether they are
  ///     copies.
  mutating func takeGroups<Failure: Error>(
    days: [Int], of seeds: [Int]? = nil, _ workers: Workers = .one,
    confirm: (Int, Int) throws(Failure) -> Bool
  ) throws(Failure) -> Groups {
    var groups = Groups(count: days.count)
    joinByPage(&groups)
    var sets = WordSets()
    swap(&sets, &self.sets)
    self = CopyTraits()
    let hunt = CopyHunt(consume sets, days: days, workers)
    if let seeds {
      try hunt.join(&groups, of: seeds, confirm: confirm)
    } else {
      try hunt.join(&groups, confirm: confirm)
    }
    return groups
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
