import Text

/// JSON Feed 1.0 and 1.1 as written: every field may be missing or of a wrong type.
struct JSONFeed: Decodable {
  var version: LenientText?
  var title: LenientText?
  var homePageAddress: LenientText?
  var feedAddress: LenientText?
  var description: LenientText?
  var language: LenientText?
  var author: JSONFeedPerson?
  var authors: LenientList<JSONFeedPerson>?
  var items: LenientList<JSONFeedItem>?

  private enum CodingKeys: String, CodingKey {
    case version
    case title
    case homePageAddress = "home_page_url"
    case feedAddress = "feed_url"
    case description
    case language
    case author
    case authors
    case items
  }

  /// Whether it says that it is one, or at least looks it.
  var isFeed: Bool {
    version?.text?.contains("jsonfeed.org/version/1") == true || items?.elements.isEmpty == false
  }

  var format: FeedFormat {
    version?.text?.hasSuffix("1.1") == true ? .jsonFeed11 : .jsonFeed10
  }

  /// The feed's own fields.
  func draft(limits: FeedLimits) -> Draft {
    var draft = Draft()
    draft.set(.title, title, .text, limit: limits.lineBytes)
    draft.set(.summary, description, .text, limit: limits.fieldBytes)
    draft.set(.language, language, .text, limit: limits.lineBytes)
    draft.add(link: homePageAddress, limits: limits)
    draft.add(link: feedAddress, relation: .itself, limits: limits)
    draft.add(people: (authors?.elements ?? []) + [author].compactMap(\.self), limits: limits)
    return draft
  }

  /// Hands on the items as drafts, as many as the limit allows.
  func takeEntries(limits: FeedLimits, log: inout ProblemLog, _ take: (inout Draft) -> Void) {
    let items = items?.elements ?? []
    for item in items.prefix(limits.entries) {
      var draft = item.draft(limits: limits)
      take(&draft)
    }
    if items.count > limits.entries {
      log.note("there are more than \(limits.entries) entries; the rest was left out", at: 0)
    }
  }
}

/// An author as written.
struct JSONFeedPerson: Decodable {
  var name: LenientText?
}

/// An item of a JSON Feed as written.
struct JSONFeedItem: Decodable {
  struct Attachment: Decodable {
    var url: LenientText?
    var type: LenientText?
    var size: LenientText?

    private enum CodingKeys: String, CodingKey {
      case url
      case type = "mime_type"
      case size = "size_in_bytes"
    }
  }

  var id: LenientText?
  var url: LenientText?
  var externalAddress: LenientText?
  var title: LenientText?
  var summary: LenientText?
  var contentText: LenientText?
  var contentHTML: LenientText?
  var datePublished: LenientText?
  var dateModified: LenientText?
  var language: LenientText?
  var author: JSONFeedPerson?
  var authors: LenientList<JSONFeedPerson>?
  var tags: LenientList<LenientText>?
  var image: LenientText?
  var attachments: LenientList<Attachment>?

  private enum CodingKeys: String, CodingKey {
    case id
    case url
    case externalAddress = "external_url"
    case title
    case summary
    case contentText = "content_text"
    case contentHTML = "content_html"
    case datePublished = "date_published"
    case dateModified = "date_modified"
    case language
    case author
    case authors
    case tags
    case image
    case attachments
  }

  func draft(limits: FeedLimits) -> Draft {
    var draft = Draft()
    draft.set(.id, id, .text, limit: limits.lineBytes)
    draft.set(.title, title, .text, limit: limits.lineBytes)
    draft.set(.summary, summary, .text, limit: limits.fieldBytes)
    draft.set(.content, contentHTML, .html, limit: limits.fieldBytes)
    draft.set(.content, contentText, .text, limit: limits.fieldBytes)
    draft.set(.published, datePublished, .text, limit: limits.lineBytes)
    draft.set(.updated, dateModified, .text, limit: limits.lineBytes)
    draft.set(.language, language, .text, limit: limits.lineBytes)
    draft.add(link: url, limits: limits)
    draft.add(link: externalAddress, limits: limits)
    draft.add(people: (authors?.elements ?? []) + [author].compactMap(\.self), limits: limits)
    for tag in tags?.elements ?? [] { draft.add(.category, tag, limits: limits) }
    if let link = draft.link(image) { draft.set(image: link) }
    for file in attachments?.elements ?? [] {
      if let link = draft.link(file.url, type: file.type, size: file.size) {
        draft.add(attachment: link, limit: limits.listLength)
      }
    }
    return draft
  }
}

extension Draft {
  fileprivate mutating func set(
    _ field: Field, _ value: LenientText?, _ kind: TextKind, limit: Int
  ) {
    guard let text = value?.text else { return }
    let start = bytes.count
    append(text.beginning(limit))
    set(field, rank: 0, kind: kind, from: start)
  }

  fileprivate mutating func add(_ field: ListField, _ value: LenientText?, limits: FeedLimits) {
    guard let text = value?.text else { return }
    let start = bytes.count
    append(text.beginning(limits.lineBytes))
    add(field, rank: 0, from: start, limit: limits.listLength)
  }

  fileprivate mutating func add(people: [JSONFeedPerson], limits: FeedLimits) {
    for person in people { add(.author, person.name, limits: limits) }
  }

  fileprivate mutating func add(
    link address: LenientText?, relation: Link.Relation = .alternate, limits: FeedLimits
  ) {
    if let link = link(address, relation: relation) { add(link: link, limit: limits.listLength) }
  }

  fileprivate mutating func link(
    _ address: LenientText?, relation: Link.Relation = .alternate, type: LenientText? = nil,
    size: LenientText? = nil
  ) -> Link? {
    guard let address = address?.text else { return nil }
    return Link(
      relation: relation, type: place(type?.text ?? ""), address: place(address),
      size: size?.text.flatMap { Int($0) })
  }

  /// Adds a text of its own and gives its place.
  private mutating func place(_ text: String) -> Range<Int> {
    let start = bytes.count
    append(Array(text.utf8).span)
    return start..<bytes.count
  }

  private mutating func append(_ more: [UInt8]) {
    append(more.span)
  }
}

extension String {
  /// The first bytes of the text, cut at a character's end.
  fileprivate func beginning(_ limit: Int) -> [UInt8] {
    let bytes = Array(utf8)
    guard bytes.count > limit else { return bytes }
    var end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(bytes[..<end])
  }
}
