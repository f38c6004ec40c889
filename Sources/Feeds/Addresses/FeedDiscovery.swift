import Text

/// Finds the feeds that a web page names: `<link rel="alternate" type="application/rss+xml" href>`.
enum FeedDiscovery {
  private static let types = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
  ]
  private static let mostLinks = 20

  static func addresses(in page: [UInt8], address: String?) -> [String] {
    var found: [String] = []
    var index = 0
    while found.count < mostLinks, let start = page.span.find(UInt8(ascii: "<"), from: index) {
      index = start + 1
      guard page.has(link: start) else { continue }
      let attributes = TagAttributes(in: page, from: start + 5)
      index = max(index, attributes.end)
      guard let address = feedAddress(in: attributes, page: address), !found.contains(address)
      else { continue }
      found.append(address)
    }
    return found
  }

  private static func feedAddress(in attributes: TagAttributes, page: String?) -> String? {
    let relations = attributes["rel"]?.lowercased().split(separator: " ") ?? []
    guard relations.contains("alternate"), let href = attributes["href"],
      let type = attributes["type"]?.lowercased(), types.contains(where: type.hasPrefix)
    else { return nil }
    return page == nil ? href : WebAddress.resolve(href, against: page)
  }
}

extension [UInt8] {
  fileprivate func has(link index: Int) -> Bool {
    guard index + 5 < count else { return false }
    return self[index + 1...index + 4].map(\.lowercased) == Array("link".utf8)
      && self[index + 5].isBlank
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
