import Text

extension [FeedEntry] {
  /// Each entry once, with an id that no other has: an entry printed twice is one; entries that
  /// share an id and differ stay apart, and their ids are made to differ.
  ///
  /// What makes them differ is the first of these that does: link; title; date; all that they say.
  /// Ids of entries that share nothing stay as they are.
  var withoutRepetitions: [FeedEntry] {
    var groups: [String: [Int]] = [:]
    groups.reserveCapacity(count)
    for index in indices { groups[self[index].id, default: []].append(index) }
    guard groups.count < count else { return self }
    var ids: [Int: String] = [:]
    for (id, group) in groups {
      let different = unique(group)
      guard different.count > 1 else {
        ids[different[0]] = id
        continue
      }
      for (index, mark) in zip(different, marks(of: different)) { ids[index] = "\(id) \(mark)" }
    }
    return indices.compactMap { index in
      ids[index].map { id in
        var entry = self[index]
        entry.id = id
        return entry
      }
    }
  }

  /// The first of each run of entries that are the same in all they say.
  private func unique(_ group: [Int]) -> [Int] {
    var seen: Set<Identity> = []
    return group.filter { seen.insert(Identity(self[$0])).inserted }
  }

  /// What tells entries apart, one text each, all different.
  private func marks(of group: [Int]) -> [String] {
    let links = group.map { self[$0].link ?? "" }
    if Set(links).count == group.count { return links }
    for part in Identity.Part.allCases {
      let marks = group.map { Identity(self[$0]).mark(upTo: part) }
      if Set(marks).count == group.count { return marks }
    }
    return group.map(String.init)
  }
}

/// All that an entry says, for telling it from others.
private struct Identity: Hashable {
  enum Part: Int, CaseIterable {
    case title
    case date
    case texts
  }

  private let parts: [String]

  init(_ entry: FeedEntry) {
    parts = [
      entry.link ?? "", entry.title, entry.published?.description ?? "",
      entry.summary + "\n" + entry.content,
    ]
  }

  /// A short text that is the same for the same words, in every run.
  func mark(upTo part: Part) -> String {
    var hash = StableHash()
    for text in parts[...(part.rawValue + 1)] { hash.add(text) }
    return String(hash.value, radix: 36)
  }
}
