import Text

extension Dialect {
  /// The dialect that the root element announces.
  init?(root: MarkupElement) {
    switch root.name.local {
    case .rss: self = .rss(version: root[.version])
    case .rdf: self = root.isNetscape ? .rdf090 : .rdf10
    case .feed, .entry: self = root.isOldAtom ? .atom03 : .atom10
    default: return nil
    }
  }

  /// What stands in a person of Atom.
  static func person(_ local: LocalName) -> Role? {
    switch local {
    case .name: .list(.author, rank: 0, .text)
    case .email: .list(.author, rank: 1, .text)
    default: nil
    }
  }

  /// What stands in Atom's source of an entry: the feed that it was taken from.
  static func source(_ local: LocalName) -> Role? {
    switch local {
    case .title: .field(.source, rank: 0, .declared)
    case .link: .originLink
    case .author: .person
    default: nil
    }
  }
}

extension MarkupElement {
  /// The element in the vocabulary of its format where it has no prefix: feeds claim the strangest
  /// default namespaces. XHTML stays what it is.
  func home(in dialect: Dialect) -> ElementName {
    var name = name
    if name.vocabulary == .oldAtom { name.vocabulary = .atom }
    guard !isPrefixed, name.vocabulary != .xhtml, name.vocabulary != dialect.home else {
      return name
    }
    // A module's element that brings its own namespace means it: `<creator xmlns="…dc…">`.
    if name.vocabulary.isModule, declarations.contains(where: { !$0.isPrefixed }) { return name }
    if dialect.home == .plain, name.vocabulary == .atom, self[.href] != nil { return name }
    return ElementName(dialect.home, name.local)
  }

  fileprivate var isOldAtom: Bool {
    name.vocabulary == .oldAtom || self[.version]?.hasPrefix("0.") == true
  }

  fileprivate var isNetscape: Bool {
    declarations.contains { bytes.span.text(in: $0.value).contains("netscape.com") }
  }
}

extension TextKind {
  /// What `type` and `mode` say, where it is left to them.
  func resolved(by element: MarkupElement) -> TextKind {
    guard self == .declared else { return self }
    if let mode = element[.mode]?.lowercased() {
      if mode == "base64" { return .binary }
      return mode == "escaped" && element.isOfType("html") ? .html : mode == "xml" ? .xhtml : .text
    }
    guard element.has(.type) else { return .text }
    if element.isBinary { return .binary }
    if element.isOfType("xhtml") || element.isOfType("/xml") || element.isOfType("+xml") {
      return .xhtml
    }
    return element.isOfType("html") ? .html : .text
  }
}

extension MarkupElement {
  /// Whether the type is one of files, such as `image/png`: such a text is no text.
  fileprivate var isBinary: Bool {
    isOfType("/") && !isOfType("text/") && !isOfType("html") && !isOfType("xml")
  }

  fileprivate func isOfType(_ part: StaticString) -> Bool {
    range(of: .type).map { bytes.span.extracting($0).holds(part) } ?? false
  }
}
