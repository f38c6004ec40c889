/// Where sites keep feeds that no page of theirs names.
enum CommonFeedPlaces {
  /// Those that are asked at most: a site owes nobody an answer to guesses.
  static let most = 15

  private static let inFolder = ["feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml"]

  /// Of WordPress, Drupal, Jekyll, Hugo, Ghost, Blogger, TYPO3 and others, the most common first.
  private static let atRoot = [
    "feed", "feed/", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feed.json",
    "feeds/posts/default", "rss/", "?feed=rss2", "index.rdf", "blog/feed", "news/feed", "news/rss",
  ]

  /// The addresses to try for a page, those beside it before those of the whole site.
  static func addresses(for page: String) -> [String] {
    guard let scheme = page.firstRange(of: "://") else { return [] }
    let rest = page[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    let authority = rest.prefix { $0 != "/" }
    let origin = "\(page[..<scheme.upperBound])\(authority)/"
    let folder = folder(of: rest[authority.endIndex...])
    let beside = folder.isEmpty ? [] : inFolder.map { origin + folder + $0 }
    return Array((beside + atRoot.map { origin + $0 }).prefix(most))
  }

  /// `/blog` and `/blog/start.html` lie in `blog/`; a page at the root lies in no folder.
  private static func folder(of path: Substring) -> String {
    var segments = path.split(separator: "/")
    if !path.hasSuffix("/"), segments.last?.contains(".") == true { segments.removeLast() }
    return segments.map { $0 + "/" }.joined()
  }
}
