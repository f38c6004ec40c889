import Text

/// The user name and password that may stand in an address, `https://user:password@host/`: they are
/// for its server alone, and are shown to nobody.
package enum AddressCredentials {
  /// The address without them.
  package static func removed(from address: String) -> String {
    let bytes = Array(address.utf8)
    return String(decoding: bytes.applying(splices(inAddress: bytes)), as: UTF8.self)
  }

  package static func areIn(_ address: String) -> Bool {
    !splices(inAddress: Array(address.utf8)).isEmpty
  }

  /// Whether they stand anywhere in a document of markup, its comments included.
  package static func areIn(document raw: [UInt8]) -> Bool {
    let text = try? DocumentText(raw, charset: nil, limits: FeedLimits())
    return !splices(inMarkup: text?.bytes ?? raw).isEmpty
  }

  /// The changes that take them out of an address.
  static func splices(inAddress address: [UInt8]) -> [Splice] {
    splices(in: address, endings: Array("/?#\\".utf8))
  }

  /// The changes that take them out of every address in a document of markup.
  static func splices(inMarkup text: [UInt8]) -> [Splice] {
    splices(in: text, endings: Array("/?#\\\"'<> \t\r\n".utf8))
  }

  private static func splices(in text: [UInt8], endings: [UInt8]) -> [Splice] {
    var splices: [Splice] = []
    var index = 0
    while let found = text.span.find("://", from: index) {
      // curl takes more slashes than there should be.
      let start = text[(found + 3)...].firstIndex { $0 != UInt8(ascii: "/") } ?? text.count
      let authority = text[start...].prefix { !endings.contains($0) }
      index = authority.endIndex
      let end =
        authority.lastIndex(of: UInt8(ascii: "@"))
        ?? endOfBrokenPassword(behind: authority, in: text, endings)
      guard let end else { continue }
      splices.append(Splice(place: start..<end + 1, text: []))
      index = max(index, end)
    }
    return splices
  }

  /// A password with a `/`, `?` or `#` that is not escaped ends the authority too early: then what
  /// stands behind its colon is no port, and an `@` is still to come.
  private static func endOfBrokenPassword(
    behind authority: ArraySlice<UInt8>, in text: [UInt8], _ endings: [UInt8]
  ) -> Int? {
    guard let colon = authority.lastIndex(of: UInt8(ascii: ":")),
      authority.first != UInt8(ascii: "["),
      !authority[(colon + 1)...].allSatisfy(\.isDigit)
    else { return nil }
    let isInAddress: (UInt8) -> Bool = { "/?#\\".utf8.contains($0) || !endings.contains($0) }
    return text[authority.endIndex...].prefix(while: isInAddress).lastIndex(of: UInt8(ascii: "@"))
  }
}

extension OutlineDocument {
  /// The bytes of the list without user names and passwords, in attributes, comments, anywhere; and
  /// how many there were.
  package var withoutCredentials: (bytes: [UInt8], count: Int) {
    var splices = AddressCredentials.splices(inMarkup: bytes)
    // Written as references, or with quotes in them, they show only in what the attribute means.
    for value in root.values where !splices.contains(where: { value.overlaps($0.place) }) {
      let address = AttributeText.read(Array(bytes[value]))
      guard AddressCredentials.areIn(address) else { continue }
      let shown = AttributeText.escaped(AddressCredentials.removed(from: address))
      splices.append(Splice(place: value, text: Array(shown.utf8)))
    }
    return (bytes.applying(splices), splices.count)
  }
}
