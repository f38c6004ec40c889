import Feeds

/// A plain text file with one address a line, as people keep them beside their lists.
struct AddressLines {
  /// The addresses as an OPML list.
  private(set) var list: [UInt8]
  /// The lines that are none.
  private(set) var others: [String] = []

  /// Nil where the file is something else: one that begins like OPML, or that names no address.
  ///
  /// Empty lines and those that begin with # say nothing.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split { $0.isNewline || $0 == "\u{FEFF}" }
      .map { String($0).trimmed }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
    guard let first = lines.first, !first.hasPrefix("<"), lines.contains(where: \.isWebAddress)
    else { return nil }
    others = lines.filter { !$0.isWebAddress }
    list = OutlineLine.list(
      lines.filter(\.isWebAddress).map { OutlineLine(text: $0, address: $0) })
  }
}

/// A new outline of a feed, well escaped.
package struct OutlineLine: Equatable, Sendable {
  package var text: String
  package var address: String
  package var homePage: String?
  package var language: String?

  package init(text: String, address: String, homePage: String? = nil, language: String? = nil) {
    self.text = text
    self.address = address
    self.homePage = homePage
    self.language = language
  }

  /// `<outline type="rss" text="…" xmlUrl="…"/>`
  package var written: String {
    let attributes = [
      ("type", "rss"), ("text", text), ("xmlUrl", address), ("htmlUrl", homePage),
      ("language", language),
    ]
    let texts = attributes.compactMap { name, value in
      value.map { "\(name)=\"\(AttributeText.escaped($0))\"" }
    }
    return "<outline \(texts.joined(separator: " "))/>"
  }

  /// A whole OPML document.
  static func list(_ lines: [OutlineLine]) -> [UInt8] {
    let outlines = lines.map { "    \($0.written)\n" }.joined()
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head/>
        <body>
      \(outlines)  </body>
      </opml>

      """
    return Array(document.utf8)
  }
}

extension String {
  var isWebAddress: Bool {
    let start = prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
