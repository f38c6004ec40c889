/// The vocabularies that feeds mix, told apart by namespace, or by the usual prefix where the
/// declaration is missing.
enum Vocabulary: Hashable {
  case plain
  case atom
  case rdf
  case dublinCore
  case content
  case media
  case itunes
  case xhtml
  case xml
  case other

  init(uri: String?, prefix: String?) {
    guard let uri, !uri.isEmpty else {
      self = prefix.map { Vocabulary.byPrefix[$0] ?? .other } ?? .plain
      return
    }
    self = Vocabulary.byName[Vocabulary.key(of: uri)] ?? .other
  }

  /// The name without scheme, `www.` and the last slash: people mistype these.
  private static func key(of uri: String) -> String {
    var rest = Substring(uri.lowercased())
    for start in ["http://", "https://", "www."] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    while let last = rest.last, last == "/" || last == "#" { rest.removeLast() }
    return String(rest)
  }

  private static let byPrefix: [String: Vocabulary] = [
    "dc": .dublinCore, "content": .content, "atom": .atom, "atom10": .atom, "media": .media,
    "itunes": .itunes, "rdf": .rdf, "xhtml": .xhtml, "xml": .xml, "rss": .plain,
  ]

  private static let byName: [String: Vocabulary] = [
    "purl.org/rss/1.0": .plain, "my.netscape.com/rdf/simple/0.9": .plain,
    "channel.netscape.com/rdf/simple/0.9": .plain,
    "my.netscape.com/publish/formats/rss-0.91.dtd": .plain, "backend.userland.com/rss": .plain,
    "backend.userland.com/rss2": .plain,
    "backend.userland.com/rss091": .plain, "blogs.law.harvard.edu/tech/rss": .plain,
    "purl.org/net/rss1.1": .plain,
    "w3.org/2005/atom": .atom, "purl.org/atom/ns": .atom, "purl.org/atom": .atom,
    "w3.org/1999/02/22-rdf-syntax-ns": .rdf, "purl.org/dc/elements/1.1": .dublinCore,
    "purl.org/dc/elements/1.0": .dublinCore, "purl.org/dc/terms": .dublinCore,
    "purl.org/rss/1.0/modules/content": .content, "search.yahoo.com/mrss": .media,
    "itunes.com/dtds/podcast-1.0.dtd": .itunes, "w3.org/1999/xhtml": .xhtml,
    "w3.org/xml/1998/namespace": .xml,
  ]
}
