import Text

/// Makes a feed of a document's markup, by the table of its dialect.
final class FeedConsumer: MarkupConsumer {
  private(set) var wantsMore = true
  private(set) var notes: [FeedProblem] = []
  private let limits: FeedLimits
  private let address: String?
  private var dialect: Dialect?
  private var scopes: [Scope] = []
  private var capture: FieldCapture?
  private var feed = Draft()
  private var entry: Draft?
  private var person: Draft?
  private var entries: [Draft] = []

  init(limits: FeedLimits, address: String?) {
    self.limits = limits
    self.address = address
  }

  /// An open element: what it holds, and what it says for all that is in it.
  private struct Scope {
    enum Holds {
      case feed
      case entry
      case person
      case field
      case unknown
      case ignored
    }
    var holds: Holds
    var base: String?
    var language: String?
  }

  func start(_ element: MarkupElement) {
    guard capture == nil else {
      capture?.start(element)
      return
    }
    guard let dialect else { return begin(element) }
    let element = element.atHome(in: dialect)
    let role = role(of: element, in: dialect)
    push(element, holding: holds(of: role))
    if let role { begin(role, with: element) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    capture?.append(bytes)
  }

  func end() {
    if capture?.isAtTop == false {
      capture?.end()
      return
    }
    if let finished = capture {
      capture = nil
      finish(finished)
    }
    switch scopes.popLast()?.holds {
    case .entry: finishEntry()
    case .person: finishPerson()
    default: break
    }
  }

  /// The feed, when the document has ended.
  func result() -> Feed? {
    finishEntry()
    guard let dialect else { return nil }
    var result = feed.feed(format: dialect.format, address: address)
    let base = result.selfAddress ?? result.homePage ?? address
    result.entries = entries.map { $0.entry(base: base) }.withoutRepetitions
    return result
  }
}

// MARK: Elements

extension FeedConsumer {
  private func begin(_ root: MarkupElement) {
    dialect = Dialect(root: root)
    push(root, holding: dialect == nil ? .ignored : .feed)
    feed.language = scopes.last?.language
    if root.name.local == "entry" { beginDocument(ofEntry: root) }
  }

  private func push(_ element: MarkupElement, holding holds: Scope.Holds) {
    let outer = scopes.last
    let base = element.value(of: "base", in: .xml).flatMap {
      WebAddress.resolve($0, against: outer?.base ?? address)
    }
    let language = element.value(of: "lang", in: .xml)
    scopes.append(
      Scope(holds: holds, base: base ?? outer?.base, language: language ?? outer?.language))
  }

  private func role(of element: MarkupElement, in dialect: Dialect) -> Role? {
    switch scopes.last?.holds {
    case .feed: dialect.feed[element.name]
    case .entry: dialect.entry[element.name]
    case .person: Dialect.person(element.name.local)
    case .unknown: entryRole(dialect.feed[element.name])
    default: nil
    }
  }

  /// Items in a wrapper that no format knows are items all the same.
  private func entryRole(_ role: Role?) -> Role? {
    if case .entry = role, entry == nil { role } else { nil }
  }

  private func holds(of role: Role?) -> Scope.Holds {
    switch role {
    case .feed: .feed
    case .entry: .entry
    case .person: .person
    case .field, .link, .category: .field
    case nil: scopes.last?.holds == .feed || scopes.last?.holds == .unknown ? .unknown : .ignored
    }
  }

  private func begin(_ role: Role, with element: MarkupElement) {
    switch role {
    case .feed: break
    case .entry: beginEntry(element)
    case .person: person = Draft()
    case .field(let field, _, let kind):
      if field == .id { noteIdentifier(element) }
      let isLong = field == .summary || field == .content
      capture = FieldCapture(
        role: role, element: element, kind: kind.resolved(by: element),
        limit: isLong ? limits.fieldBytes : limits.lineBytes)
    case .link, .category:
      beginAttributed(role, element)
    }
  }

  /// A document of one entry, which Atom allows, is a feed of one.
  private func beginDocument(ofEntry root: MarkupElement) {
    scopes[0].holds = .entry
    beginEntry(root)
  }

  private func beginEntry(_ element: MarkupElement) {
    if entries.count >= limits.entries {
      note("there are more than \(limits.entries) entries; the rest was left out", at: element.line)
      wantsMore = false
      return
    }
    entry = Draft()
    entry?.language = scopes.last?.language
  }

  private func noteIdentifier(_ element: MarkupElement) {
    guard element.name == ElementName(.plain, "guid") else { return }
    entry?.idIsLink = element["ispermalink"]?.lowercased() != "false"
  }

  private func beginAttributed(_ role: Role, _ element: MarkupElement) {
    capture = FieldCapture(role: role, element: element, kind: .text, limit: limits.lineBytes)
  }

  private func note(_ message: String, at line: Int) {
    if notes.count < limits.listLength {
      notes.append(FeedProblem(line: line, column: 1, message: message))
    }
  }
}

// MARK: Values

extension FeedConsumer {
  private func finish(_ capture: FieldCapture) {
    if capture.isCut {
      note("the \(capture.element.writtenName) was too long and was cut", at: capture.element.line)
    }
    change { draft in
      switch capture.role {
      case .field(.author, let rank, _):
        draft.add(author: capture.text, rank: rank, limit: limits.listLength)
      case .field(let field, let rank, _):
        draft.set(field, rank: rank, text: capture.text, kind: capture.kind)
      case .link: draft.add(linkOf: capture, base: scopes.last?.base, limit: limits.listLength)
      case .category: draft.add(categoryOf: capture, limit: limits.listLength)
      default: break
      }
    }
  }

  /// Changes what is being read: a person, an entry, or the feed.
  private func change(_ body: (inout Draft) -> Void) {
    if person != nil {
      body(&person!)
    } else if entry != nil {
      body(&entry!)
    } else {
      body(&feed)
    }
  }

  private func finishPerson() {
    guard let found = person else { return }
    person = nil
    let name = found.values[.title]?.text ?? found.values[.id]?.text ?? ""
    change { $0.add(author: name, rank: 0, limit: limits.listLength) }
  }

  private func finishEntry() {
    if let entry { entries.append(entry) }
    entry = nil
  }
}
