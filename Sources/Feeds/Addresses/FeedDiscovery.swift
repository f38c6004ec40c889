import Text

/// Finds the feeds that a web page names: `<link rel="alternate" type="application/rss+xml" href>`.
package enum FeedDiscovery {
  private static let types = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
  ]
  private static let mostLinks = 20

  static func addresses(in page: [UInt8], address: String?) -> [String] {
    links(in: page, address: address, mostGuesses: 0).declared
  }

  /// The addresses on a page that may be feeds: those that it declares, and links that look like it.
  package static func links(
    in raw: [UInt8], charset: String?, address: String
  ) -> (declared: [String], guessed: [String]) {
    guard let text = try? DocumentText(raw, charset: charset, limits: FeedLimits()) else {
      return ([], [])
    }
    return links(in: text.bytes, address: address, mostGuesses: mostLinks)
  }

  private static func links(
    in page: [UInt8], address: String?, mostGuesses: Int
  ) -> (declared: [String], guessed: [String]) {
    var declared: [String] = []
    var guessed: [String] = []
    var base = address
    var index = 0
    while declared.count < mostLinks, let start = page.span.find(UInt8(ascii: "<"), from: index) {
      index = start + 1
      guard let tag = tag(in: page, at: start) else { continue }
      let attributes = TagAttributes(in: page, from: start + 1 + tag.rawValue.utf8.count)
      index = max(index, attributes.end)
      guard let href = attributes["href"] else { continue }
      let target = base == nil ? href : WebAddress.resolve(href, against: base)
      guard let target else { continue }
      switch tag {
      case .base: base = target
      case .link where isFeed(attributes) && !declared.contains(target): declared.append(target)
      case .anchor where guessed.count < mostGuesses && FeedShape.isLikely(target):
        if !guessed.contains(target) { guessed.append(target) }
      default: continue
      }
    }
    return (declared, guessed.filter { !declared.contains($0) })
  }

  private static func isFeed(_ attributes: TagAttributes) -> Bool {
    let relations = attributes["rel"]?.lowercased().split(separator: " ") ?? []
    guard relations.contains("alternate"), let type = attributes["type"]?.lowercased() else {
      return false
    }
    return types.contains(where: type.hasPrefix)
  }

  /// The elements of a page that carry addresses.
  private enum Tag: String, CaseIterable {
    case link
    case base
    case anchor = "a"
  }

  private static func tag(in page: [UInt8], at start: Int) -> Tag? {
    Tag.allCases.first { tag in
      let end = start + 1 + tag.rawValue.utf8.count
      return end < page.count && page[end].isBlank
        && page[start + 1..<end].map(\.lowercased) == Array(tag.rawValue.utf8)
    }
  }
}

/// The attributes of one HTML tag, quoted or not.
private struct TagAttributes {
  private var values: [String: String] = [:]
  private(set) var end: Int

  init(in page: [UInt8], from start: Int) {
    end = start
    while end < page.count, page[end] != UInt8(ascii: ">"), values.count < 20 {
      let name = end..<page.span.end(ofNameAt: end)
      end = max(name.upperBound, end + 1)
      guard !name.isEmpty, name.upperBound < page.count,
        page[name.upperBound] == UInt8(ascii: "=")
      else { continue }
      let key = String(decoding: page[name].map(\.lowercased), as: UTF8.self)
      values[key] = readValue(in: page, at: name.upperBound + 1)
    }
  }

  subscript(name: String) -> String? { values[name] }

  private mutating func readValue(in page: [UInt8], at start: Int) -> String {
    guard start < page.count else { return "" }
    let quote = page[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let first = isQuoted ? start + 1 : start
    let value = page[first...].prefix {
      isQuoted ? $0 != quote : !$0.isBlank && $0 != UInt8(ascii: ">")
    }
    end = value.endIndex + (isQuoted ? 1 : 0)
    return PlainText.from(html: String(decoding: value, as: UTF8.self))
  }
}
