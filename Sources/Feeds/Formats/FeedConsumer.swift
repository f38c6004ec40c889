import Text

/// Makes drafts of a document's markup, by the table of its dialect.
struct FeedConsumer: MarkupConsumer {
  private(set) var wantsMore = true
  var log: ProblemLog
  private(set) var dialect: Dialect?
  var feed = Draft()
  var entryCount = 0
  /// What is to be done with each entry when it ends.
  let takeEntry: (inout Draft) -> Void
  let limits: FeedLimits
  let address: String?
  var entry = Draft()
  var isInEntry = false
  var scopes: [Scope] = []
  var capture = FieldCapture()
  var isCapturing = false
  /// The name and the mail address of the person that is open.
  var person: (name: Range<Int>?, email: Range<Int>?)?

  init(
    limits: FeedLimits, address: String?, takeEntry: @escaping (inout Draft) -> Void
  ) {
    self.limits = limits
    self.address = address
    self.takeEntry = takeEntry
    log = ProblemLog(limit: limits.listLength)
  }

  /// An open element: what it holds, and what it says for all that is in it.
  struct Scope {
    enum Holds {
      case feed
      case entry
      case person
      case source
      case field
      case unknown
      case ignored
    }
    var holds: Holds
    var isGroup = false
    var base: String?
    var language: String?
  }

  mutating func start(_ element: inout MarkupElement) {
    if isCapturing, capture.isPerson(with: element) { beginPersonInstead() }
    if isCapturing {
      if isInEntry {
        capture.start(element, in: &entry)
      } else {
        capture.start(element, in: &feed)
      }
      return
    }
    guard let dialect else { return begin(element) }
    element.name = element.home(in: dialect)
    let role = role(of: element, in: dialect)
    push(element, holding: holds(of: role), isGroup: role?.isGroup ?? false)
    if let role { begin(role, with: element) }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard isCapturing else { return }
    if isInEntry {
      capture.append(bytes, to: &entry)
    } else {
      capture.append(bytes, to: &feed)
    }
  }

  mutating func text(_ character: Unicode.Scalar) {
    guard isCapturing else { return }
    if isInEntry {
      capture.append(character, to: &entry)
    } else {
      capture.append(character, to: &feed)
    }
  }

  mutating func tear() {
    capture.isTorn = isCapturing
    entry.isTorn = isInEntry
  }

  mutating func end() {
    if isCapturing, !capture.isAtTop {
      return isInEntry ? capture.end(in: &entry) : capture.end(in: &feed)
    }
    if isCapturing { finishCapture() }
    guard let scope = scopes.popLast(), !scope.isGroup else { return }
    switch scope.holds {
    case .entry: finishEntry()
    case .person: finishPerson(rank: scopes.last?.holds == .source ? 3 : 0)
    default: break
    }
  }
}

// MARK: Elements

extension FeedConsumer {
  private mutating func begin(_ root: MarkupElement) {
    dialect = Dialect(root: root)
    push(root, holding: dialect == nil ? .ignored : .feed, isGroup: false)
    feed.language = scopes.last?.language
    if root.name.local == .entry {
      // A document of one entry, which Atom allows, is a feed of one.
      scopes[0].holds = .entry
      beginEntry(root)
    }
  }

  private mutating func push(_ element: MarkupElement, holding holds: Scope.Holds, isGroup: Bool) {
    var scope = Scope(
      holds: holds, isGroup: isGroup, base: scopes.last?.base, language: scopes.last?.language)
    if !element.attributes.isEmpty {
      if let base = element.value(of: ElementName(.xml, .base)) {
        scope.base = WebAddress.resolve(base, against: scope.base ?? address) ?? scope.base
      }
      if let language = element.value(of: ElementName(.xml, .lang)) { scope.language = language }
    }
    scopes.append(scope)
  }

  private func role(of element: MarkupElement, in dialect: Dialect) -> Role? {
    switch scopes.last?.holds {
    case .feed: dialect.feed[element.name]
    case .entry: dialect.entry[element.name]
    case .person: Dialect.person(element.name.local)
    case .source: Dialect.source(element.name.local)
    case .unknown: entryRole(dialect.feed[element.name])
    default: nil
    }
  }

  /// Items in a wrapper that no format knows are items all the same.
  private func entryRole(_ role: Role?) -> Role? {
    if case .entry = role, !isInEntry { role } else { nil }
  }

  private func holds(of role: Role?) -> Scope.Holds {
    switch role {
    case .feed: .feed
    case .entry: .entry
    case .person: .person
    case .source: .source
    case .group, .attachment: scopes.last?.holds ?? .ignored
    case .field, .list, .link, .originalLink, .originLink, .image: .field
    case nil: scopes.last?.holds == .feed || scopes.last?.holds == .unknown ? .unknown : .ignored
    }
  }

  private mutating func begin(_ role: Role, with element: MarkupElement) {
    switch role {
    case .feed, .source, .group: break
    case .entry: beginEntry(element)
    case .person: person = (nil, nil)
    case .attachment: addAttachment(element)
    case .image: setImage(element)
    case .link:
      if !addLink(element) { capture(role, .text, of: element, limit: limits.lineBytes) }
    case .originalLink: capture(role, .text, of: element, limit: limits.lineBytes)
    case .originLink:
      if element.relation == .alternate { addOriginLink(element, address: .href) }
    case .list(let field, let rank, let kind):
      if field != .category || !addCategory(element, rank: rank) {
        capture(role, kind, of: element, limit: limits.lineBytes)
      }
    case .field(let field, _, let kind):
      if field == .id { noteIdentifier(element) }
      if field == .source { addOriginLink(element, address: .url) }
      if field == .content { addContentLink(element) }
      let kind = kind.resolved(by: element)
      guard kind != .binary else { return }
      capture(
        role, kind, of: element, limit: field.isLong ? limits.fieldBytes : limits.lineBytes)
    }
  }

  private mutating func capture(
    _ role: Role, _ kind: TextKind, of element: MarkupElement, limit: Int
  ) {
    isCapturing = true
    capture.begin(
      role, kind, at: element.offset, start: isInEntry ? entry.bytes.count : feed.bytes.count,
      limit: limit)
  }

  /// An author in RSS with `name` and `email` in it, as in Atom.
  private mutating func beginPersonInstead() {
    isCapturing = false
    let start = capture.start
    change { $0.truncate(to: start) }
    scopes[scopes.count - 1].holds = .person
    person = (nil, nil)
  }

  private mutating func beginEntry(_ element: MarkupElement) {
    if entryCount >= limits.entries {
      log.note(
        "there are more than \(limits.entries) entries; the rest was left out", at: element.offset)
      wantsMore = false
      return
    }
    entry.reset()
    entry.language = scopes.last?.language
    entry.offset = element.offset
    isInEntry = true
    if let name = element.value(of: ElementName(.rdf, .about)), name.utf8.count <= limits.lineBytes
    {
      let start = entry.bytes.count
      entry.append(Array(name.utf8).span)
      entry.set(.id, rank: 5, kind: .text, from: start)
    }
  }

  private mutating func noteIdentifier(_ element: MarkupElement) {
    guard element.name == ElementName(.plain, .guid), isInEntry else { return }
    entry.idIsLink = element[.isPermaLink]?.lowercased() != "false"
  }
}

extension Role {
  fileprivate var isGroup: Bool {
    switch self {
    case .group, .attachment: true
    default: false
    }
  }
}
