extension Dialect {
  /// The dialect that the root element announces.
  init?(root: MarkupElement) {
    switch root.name.local {
    case "rss": self = .rss(version: root["version"])
    case "rdf": self = .rdf(isNetscape: root.declares("netscape.com"))
    case "feed", "entry": self = .atom(isOld: root.isOldAtom)
    default: return nil
    }
  }

  /// What stands in a person of Atom; the title is the name, the id the mail address.
  static func person(_ local: String) -> Role? {
    switch local {
    case "name": .field(.title, rank: 0, .text)
    case "email": .field(.id, rank: 0, .text)
    default: nil
    }
  }
}

extension MarkupElement {
  /// The element in the vocabulary of its format where it has no prefix: feeds claim the strangest
  /// default namespaces. XHTML stays what it is.
  func atHome(in dialect: Dialect) -> MarkupElement {
    guard !isPrefixed, name.vocabulary != .xhtml, name.vocabulary != dialect.home else {
      return self
    }
    if dialect.home == .plain, name.vocabulary == .atom, self["href"] != nil { return self }
    var element = self
    element.name.vocabulary = dialect.home
    return element
  }

  fileprivate var isOldAtom: Bool {
    self["version"]?.hasPrefix("0.") == true || namespace?.contains("purl.org/atom") == true
  }

  fileprivate func declares(_ name: String) -> Bool {
    declaredNamespaces.contains { $0.contains(name) }
  }
}

extension TextKind {
  /// What `type` and `mode` say, where it is left to them.
  func resolved(by element: MarkupElement) -> TextKind {
    guard self == .declared else { return self }
    let type = element["type"]?.lowercased() ?? "text"
    if let mode = element["mode"]?.lowercased() {
      return mode == "escaped" && type.contains("html") ? .html : mode == "xml" ? .xhtml : .text
    }
    if type.contains("xhtml") || type.hasSuffix("/xml") || type.hasSuffix("+xml") { return .xhtml }
    return type.contains("html") ? .html : .text
  }
}
