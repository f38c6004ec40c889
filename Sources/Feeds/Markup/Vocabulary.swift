import Text

/// The vocabularies that feeds mix, told apart by namespace, or by the usual prefix where the
/// declaration is missing.
enum Vocabulary: Int, CaseIterable {
  case plain
  case atom
  /// Atom 0.3; below the root it is Atom.
  case oldAtom
  case rdf
  case dublinCore
  case content
  case media
  case itunes
  case slash
  case threading
  case syndication
  case georss
  case geo
  case prism
  case feedburner
  case xhtml
  case xml
  case other

  /// Whether it adds to feeds and makes none by itself.
  var isModule: Bool {
    switch self {
    case .dublinCore, .content, .media, .itunes, .slash, .threading, .syndication, .georss, .geo,
      .prism, .feedburner:
      true
    default: false
    }
  }

  /// The vocabulary of a namespace; empty means that there is none.
  init(namespace: String) {
    self =
      namespace.isEmpty ? .plain : Vocabulary.byNamespace[Vocabulary.key(of: namespace)] ?? .other
  }

  /// The vocabulary that people mean by a prefix that they did not declare.
  init(undeclared bytes: Span<UInt8>, _ prefix: Range<Int>) {
    self = PackedName(bytes, prefix).flatMap { Vocabulary.byPrefix[$0] } ?? .other
  }

  /// The name without scheme, `www.` and the last slash: people mistype these.
  private static func key(of namespace: String) -> String {
    var rest = Substring(namespace.lowercased())
    for start in ["http://", "https://", "www."] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    while let last = rest.last, last == "/" || last == "#" { rest.removeLast() }
    return String(rest)
  }

  private static let byPrefix = NameTable<Vocabulary>([
    (PackedName("dc"), .dublinCore), (PackedName("dcterms"), .dublinCore),
    (PackedName("content"), .content), (PackedName("atom"), .atom), (PackedName("atom10"), .atom),
    (PackedName("a10"), .atom), (PackedName("media"), .media), (PackedName("itunes"), .itunes),
    (PackedName("rdf"), .rdf), (PackedName("slash"), .slash), (PackedName("thr"), .threading),
    (PackedName("sy"), .syndication), (PackedName("georss"), .georss), (PackedName("geo"), .geo),
    (PackedName("prism"), .prism), (PackedName("feedburner"), .feedburner),
    (PackedName("xhtml"), .xhtml), (PackedName("rss"), .plain),
  ])

  private static let byNamespace: [String: Vocabulary] = [
    "purl.org/rss/1.0": .plain, "my.netscape.com/rdf/simple/0.9": .plain,
    "channel.netscape.com/rdf/simple/0.9": .plain,
    "my.netscape.com/publish/formats/rss-0.91.dtd": .plain, "backend.userland.com/rss": .plain,
    "backend.userland.com/rss2": .plain,
    "backend.userland.com/rss091": .plain, "blogs.law.harvard.edu/tech/rss": .plain,
    "purl.org/net/rss1.1": .plain,
    "w3.org/2005/atom": .atom, "purl.org/atom/ns": .oldAtom, "purl.org/atom": .oldAtom,
    "w3.org/1999/02/22-rdf-syntax-ns": .rdf, "purl.org/dc/elements/1.1": .dublinCore,
    "purl.org/dc/elements/1.0": .dublinCore, "purl.org/dc/terms": .dublinCore,
    "purl.org/rss/1.0/modules/content": .content, "search.yahoo.com/mrss": .media,
    "itunes.com/dtds/podcast-1.0.dtd": .itunes, "purl.org/rss/1.0/modules/slash": .slash,
    "purl.org/syndication/thread/1.0": .threading,
    "purl.org/rss/1.0/modules/syndication": .syndication, "georss.org/georss": .georss,
    "prismstandard.org/namespaces/1.2/basic": .prism,
    "prismstandard.org/namespaces/basic/2.0": .prism,
    "prismstandard.org/namespaces/basic/2.1": .prism,
    "prismstandard.org/namespaces/basic/3.0": .prism,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "w3.org/2003/01/geo/wgs84_pos": .geo, "w3.org/1999/xhtml": .xhtml,
    "w3.org/xml/1998/namespace": .xml,
  ]
}
