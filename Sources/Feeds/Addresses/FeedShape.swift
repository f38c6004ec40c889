/// Whether an address looks like that of a feed, as sites commonly name them.
enum FeedShape {
  static func isLikely(_ address: String) -> Bool {
    guard let start = address.firstRange(of: "://")?.upperBound else { return false }
    let rest = address[start...].prefix { $0 != "#" }.lowercased()
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    guard !readers.contains(where: host.hasSuffix) else { return false }
    let path = rest[host.endIndex...].prefix { $0 != "?" }
    let segments = path.split(separator: "/")
    if isQuery(rest[path.endIndex...]) { return true }
    guard let last = segments.last else { return false }
    return words.contains(String(last)) || endings.contains(where: last.hasSuffix)
      || host.hasPrefix("feeds.") || isDocument(last, in: segments.dropLast())
  }

  /// `news-feed.xml`, `rss/news.xml`, `index.xml`, `rss.php`.
  private static func isDocument(_ name: Substring, in folders: ArraySlice<Substring>) -> Bool {
    guard let dot = name.lastIndex(of: "."), documents.contains(String(name[dot...])) else {
      return false
    }
    let isNamed = parts.contains { name[..<dot].contains($0) }
    let isXML = name[dot...] == ".xml"
    return isNamed
      || isXML && (name == "index.xml" || folders.contains { words.contains(String($0)) })
  }

  /// `?feed=rss2`, `?format=feed&type=atom`.
  private static func isQuery(_ query: Substring) -> Bool {
    query.dropFirst().split(separator: "&").contains { parameter in
      let sides = parameter.split(separator: "=", maxSplits: 1)
      return sides.count == 2 && ["feed", "format", "type", "output"].contains(sides[0])
        && parts.contains { sides[1].hasPrefix($0) }
    }
  }

  private static let parts = ["rss", "atom", "feed"]
  private static let words: Set = ["feed", "feeds", "rss", "rss2", "atom", "rdf"]
  private static let endings = [".rss", ".atom", ".rdf"]
  private static let documents = [".xml", ".json", ".php", ".asp", ".aspx", ".ashx"]

  /// Feed readers: their links offer to subscribe there, and lead to no feed.
  private static let readers = [
    "feedly.com", "inoreader.com", "newsblur.com", "netvibes.com", "my.yahoo.com",
    "theoldreader.com",
  ]
}
