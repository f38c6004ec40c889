import Text

extension FeedConsumer {
  mutating func finishCapture() {
    isCapturing = false
    if capture.isCut {
      log.note(
        ProblemLog.tooLong(capture.role.name, isCut: capture.role.isProse), at: capture.offset)
    }
    let start = capture.start
    if capture.isTorn || capture.isCut, !capture.role.isProse {
      return change { $0.truncate(to: start) }
    }
    switch capture.role {
    case .field(let field, let rank, _):
      change { [kind = capture.kind] in $0.set(field, rank: rank, kind: kind, from: start) }
    case .list(let field, let rank, _):
      if person != nil, field == .author { return keepPerson(isName: rank == 0) }
      addToList(at: capture.offset) { [kind = capture.kind] in
        $0.add(field, rank: rank, kind: kind, from: start, limit: $1)
      }
    case .link: finishLink(.alternate, from: start)
    case .originalLink: finishLink(.original, from: start)
    default: break
    }
  }

  private mutating func keepPerson(isName: Bool) {
    let range = capture.start..<(isInEntry ? entry.bytes.count : feed.bytes.count)
    guard isName else {
      person!.email = range
      return
    }
    if person?.name == nil { person!.name = range }
  }

  /// - Parameter rank: an entry's own authors come before those of the feed it was taken from (RFC
  ///   4287, 4.2.1).
  mutating func finishPerson(rank: Int) {
    guard let found = person else { return }
    person = nil
    guard let range = found.name ?? found.email else { return }
    addToList(at: capture.offset) {
      let text = Array($0.bytes[range])
      let start = $0.bytes.count
      $0.append(text.span)
      return $0.add(.author, rank: rank, kind: .text, from: start, limit: $1)
    }
  }

  private mutating func finishLink(_ relation: Draft.Link.Relation, from start: Int) {
    let base = scopes.last?.base
    addToList(at: capture.offset) { draft, limit in
      let address = start..<draft.bytes.count
      let link = Draft.Link(relation: relation, address: address, base: base)
      return draft.add(link: link, limit: limit)
    }
  }

  /// Adds to a list of what is being read; tells where the list is full.
  private mutating func addToList(at offset: Int, _ body: (inout Draft, Int) -> Bool) {
    let hadRoom =
      isInEntry ? body(&entry, limits.listLength) : body(&feed, limits.listLength)
    if !hadRoom {
      log.note(
        "there are more than \(limits.listLength) of a kind; the rest was left out", at: offset)
    }
  }

  /// Changes what is being read: an entry, or the feed.
  mutating func change(_ body: (inout Draft) -> Void) {
    if isInEntry { body(&entry) } else { body(&feed) }
  }

  mutating func finishEntry() {
    guard isInEntry else { return }
    takeEntry(&entry)
    entryCount += 1
    isInEntry = false
  }
}

// MARK: Attributes

extension FeedConsumer {
  /// Adds a link whose address stands in an attribute, as in Atom; false where it is the text.
  mutating func addLink(_ element: MarkupElement) -> Bool {
    guard element.has(.href) else { return false }
    if element.relation == .enclosure {
      add(element, address: .href) { $0.add(attachment: $1, limit: $2) }
    } else {
      add(element, address: .href) { $0.add(link: $1, limit: $2) }
    }
    return true
  }

  mutating func addOriginLink(_ element: MarkupElement, address: LocalName) {
    guard element.has(address) else { return }
    add(element, address: address, relation: .origin) { $0.add(link: $1, limit: $2) }
  }

  /// Content that stands elsewhere (RFC 4287, 4.1.3.2).
  mutating func addContentLink(_ element: MarkupElement) {
    guard element.has(.src) else { return }
    add(element, address: .src, relation: .content) { $0.add(link: $1, limit: $2) }
  }

  mutating func addAttachment(_ element: MarkupElement) {
    add(element, address: .url) { $0.add(attachment: $1, limit: $2) }
  }

  mutating func setImage(_ element: MarkupElement) {
    add(element, address: element.has(.href) ? .href : .url) { draft, link, _ in
      draft.set(image: link)
      return true
    }
  }

  private mutating func add(
    _ element: MarkupElement, address: LocalName, relation: Draft.Link.Relation? = nil,
    _ body: (inout Draft, Draft.Link, Int) -> Bool
  ) {
    let base = scopes.last?.base
    guard let range = element.range(of: address) else { return }
    guard range.count <= limits.lineBytes else {
      return log.note(ProblemLog.tooLong("link", isCut: false), at: element.offset)
    }
    addToList(at: element.offset) { draft, limit in
      let link = Draft.Link(
        relation: relation ?? element.relation, type: draft.place(element, .type),
        isPage: element.leadsToPage, address: draft.place(element, address), size: element.size,
        base: base)
      return body(&draft, link, limit)
    }
  }

  /// Adds a category that stands in attributes, as in Atom; false where it may be the text.
  mutating func addCategory(_ element: MarkupElement, rank: Int) -> Bool {
    guard let name = [LocalName.label, .term].first(where: element.has) else { return false }
    guard element.range(of: name)?.count ?? 0 <= limits.lineBytes else {
      log.note(ProblemLog.tooLong("category", isCut: false), at: element.offset)
      return true
    }
    addToList(at: element.offset) { draft, limit in
      let start = draft.place(element, name).lowerBound
      return draft.add(.category, rank: rank, kind: .text, from: start, limit: limit)
    }
    return true
  }
}

extension MarkupElement {
  /// What a link is to its entry, by `rel`.
  var relation: Draft.Link.Relation {
    guard var range = range(of: .rel), !range.isEmpty else { return .alternate }
    // The long form of the registered names: `http://www.iana.org/assignments/relation/self`.
    if let slash = bytes[range].lastIndex(of: UInt8(ascii: "/")) {
      range = slash + 1..<range.upperBound
    }
    switch PackedName(bytes.span, range) {
    case PackedName("alternate"): return .alternate
    case PackedName("self"): return .itself
    case PackedName("enclosure"): return .enclosure
    default: return .other
    }
  }

  fileprivate var leadsToPage: Bool {
    guard let range = range(of: .type), !range.isEmpty else { return true }
    return bytes.span.extracting(range).holds("html")
  }

  /// The size of a file in bytes, where it is a number.
  fileprivate var size: Int? {
    (self[.length] ?? self[.fileSize]).flatMap { Int($0) }
  }
}

extension Draft {
  /// Adds the value of an attribute and gives its place.
  fileprivate mutating func place(_ element: MarkupElement, _ name: LocalName) -> Range<Int> {
    let start = bytes.count
    if let range = element.range(of: name) { append(element.bytes.span.extracting(range)) }
    return start..<bytes.count
  }
}

extension Role {
  fileprivate var isProse: Bool {
    guard case .field(let field, _, _) = self else { return false }
    return field.isProse
  }

  /// What people call it.
  fileprivate var name: String {
    switch self {
    case .field(let field, _, _): "\(field)"
    case .list(let field, _, _): "\(field)"
    default: "link"
    }
  }
}
