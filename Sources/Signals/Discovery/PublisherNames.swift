import Text

/// What the publishers of signals are called: the titles of their feeds, and the hosts of their
/// links.
struct PublisherNames {
  /// Names of several words, and such words as title and host both have.
  private(set) var sure: Set<String> = []
  /// Single words, which may also be ordinary ones: "energy" of energy.example.
  private(set) var words: Set<String> = []

  init(_ signals: [Signal]) {
    var hosts: Set<String> = []
    for signal in signals { if let host = signal.link.flatMap(Self.host) { hosts.insert(host) } }
    var titles: Set<String> = []
    for title in Set(signals.map(\.source.title)) { titles.formUnion(Self.names(in: title)) }
    for name in hosts.union(titles) where !name.isEmpty {
      let isSure = name.contains(" ") || hosts.contains(name) && titles.contains(name)
      if isSure { sure.insert(name) } else { words.insert(name) }
    }
  }

  /// The name in a host, "northlight power" of www.northlight-power.example.
  private static func host(of link: String) -> String? {
    let bytes = PageName.bytes(of: link)
    let host = String(decoding: bytes.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    var labels = host.split(separator: ".")
    guard labels.count > 1, link.contains("://") else { return nil }
    labels.removeLast()
    if labels.count > 1, let last = labels.last, last.count <= 3 { labels.removeLast() }
    return labels.last.map { folded(String($0)) }.flatMap { $0.utf8.count > 2 ? $0 : nil }
  }

  /// The whole title and its first part, without what says only that it is a publication.
  private static func names(in title: String) -> Set<String> {
    let parts = title.split(whereSeparator: { "|–—(:»·".contains($0) })
    let first = parts.first.map(String.init) ?? ""
    let beforeDash = folded(first.split(separator: " -", maxSplits: 1).first.map(String.init) ?? "")
    return [core(folded(title)), core(folded(first)), core(beforeDash)]
  }

  private static func folded(_ text: String) -> String {
    let words = Words(text)
    return words.words.map { String(decoding: words.folded[$0.folded], as: UTF8.self) }
      .joined(separator: " ")
  }

  private static func core(_ name: String) -> String {
    var words = name.split(separator: " ")[...]
    while let first = words.first, generic.contains(String(first)) { words.removeFirst() }
    while let last = words.last, generic.contains(String(last)) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let generic: Set<String> = [
    "the", "news", "press", "releases", "release", "rss", "feed", "atom", "blog", "latest", "all",
    "weekly", "daily", "online", "magazine", "sample", "com", "org", "nyheter", "uutiset",
    "nachrichten", "presse", "naujienos", "wiadomości", "ziņas", "uudised", "nyheder",
  ]
}
