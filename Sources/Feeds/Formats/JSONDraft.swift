import Text

/// A draft made of the values of a JSON Feed. JSON has no places, so its problems stand at the
/// beginning of the document.
struct JSONDraft {
  private var draft = Draft()
  private let limits: FeedLimits
  private var problems: Set<String> = []

  init(limits: FeedLimits) {
    self.limits = limits
  }

  /// The draft; what was cut or left out goes to the log.
  func finished(log: inout ProblemLog) -> Draft {
    for problem in problems.sorted() { log.note(problem, at: 0) }
    return draft
  }

  mutating func set(_ field: Field, _ value: LenientText?, _ kind: TextKind) {
    guard let text = value?.text else { return }
    let start = draft.bytes.count
    append(
      text, as: "\(field)", limit: field.isLong ? limits.fieldBytes : limits.lineBytes,
      isProse: field.isProse)
    draft.set(field, rank: 0, kind: kind, from: start)
  }

  mutating func add(_ field: ListField, _ value: LenientText?) {
    guard let text = value?.text else { return }
    let start = draft.bytes.count
    append(text, as: "\(field)", limit: limits.lineBytes)
    noteFull(draft.add(field, rank: 0, kind: .text, from: start, limit: limits.listLength))
  }

  mutating func add(people: [JSONFeedPerson]) {
    for person in people { add(.author, person.name) }
  }

  mutating func add(link address: LenientText?, relation: Draft.Link.Relation = .alternate) {
    guard var link = link(address) else { return }
    link.relation = relation
    noteFull(draft.add(link: link, limit: limits.listLength))
  }

  mutating func add(_ file: JSONFeedItem.Attachment) {
    guard var link = link(file.url) else { return }
    link.type = place(file.type?.text ?? "")
    link.size = file.size?.text.flatMap { Int($0) }
    noteFull(draft.add(attachment: link, limit: limits.listLength))
  }

  mutating func set(image address: LenientText?) {
    if let link = link(address) { draft.set(image: link) }
  }

  private mutating func link(_ address: LenientText?) -> Draft.Link? {
    address?.text.map { Draft.Link(address: place($0)) }
  }

  private mutating func place(_ text: String) -> Range<Int> {
    let start = draft.bytes.count
    append(text, as: "link", limit: limits.lineBytes)
    return start..<draft.bytes.count
  }

  /// Adds the text; where it is longer than the limit, prose is cut at a character's end, and all
  /// else is left out.
  private mutating func append(
    _ text: String, as name: String, limit: Int, isProse: Bool = false
  ) {
    let bytes = Array(text.utf8)
    var end = min(bytes.count, limit)
    if end < bytes.count {
      problems.insert(ProblemLog.tooLong(name, isCut: isProse))
      if !isProse { return }
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    draft.append(bytes.span.extracting(first: end))
  }

  private mutating func noteFull(_ hadRoom: Bool) {
    guard !hadRoom else { return }
    problems.insert("there are more than \(limits.listLength) of a kind; the rest was left out")
  }
}
