import Text

extension [FeedEntry] {
  /// Each entry once: entries with the same id, link, title and date are one, printed twice.
  /// Entries that share only the id stay apart.
  var withoutRepetitions: [FeedEntry] {
    var seen: Set<String> = []
    return filter { entry in
      let parts = [entry.id, entry.link ?? "", entry.title, entry.published?.description ?? ""]
      return seen.insert(parts.joined(separator: "\n")).inserted
    }
  }
}
