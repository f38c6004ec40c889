import Text

extension [FeedEntry] {
  /// Each entry once: entries with the same id, link, title and date are one, printed twice.
  ///
  /// Entries that share the id but not the link stay apart, and their ids are made to differ.
  var withoutRepetitions: [FeedEntry] {
    var links: [String: String?] = [:]
    var shared: Set<String> = []
    links.reserveCapacity(count)
    for index in indices {
      let link = self[index].link
      if let known = links.updateValue(link, forKey: self[index].id), known != link {
        shared.insert(self[index].id)
      }
    }
    guard links.count < count else { return self }
    var seen: Set<Identity> = []
    return filter { seen.insert(Identity($0)).inserted }.map {
      shared.contains($0.id) ? $0.withLinkInID : $0
    }
  }
}

/// What makes two entries of one feed the same.
private struct Identity: Hashable {
  var id: String
  var link: String?
  var title: String
  var published: Timestamp?

  init(_ entry: FeedEntry) {
    id = entry.id
    link = entry.link
    title = entry.title
    published = entry.published
  }
}

extension FeedEntry {
  fileprivate var withLinkInID: FeedEntry {
    guard let link else { return self }
    var entry = self
    entry.id = "\(id) \(link)"
    return entry
  }
}
