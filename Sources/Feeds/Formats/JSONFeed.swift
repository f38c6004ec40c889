import Text

/// JSON Feed 1.0 and 1.1 as written: every field may be missing or of a wrong type.
struct JSONFeed: Decodable {
  var version: LenientText?
  var title: LenientText?
  var homePageAddress: LenientText?
  var feedAddress: LenientText?
  var description: LenientText?
  var language: LenientText?
  var items: LenientList<JSONFeedItem>?

  private enum CodingKeys: String, CodingKey {
    case version
    case title
    case homePageAddress = "home_page_url"
    case feedAddress = "feed_url"
    case description
    case language
    case items
  }

  /// Whether it says that it is one, or at least looks it.
  var isFeed: Bool {
    version?.text?.contains("jsonfeed.org/version/1") == true || items?.elements.isEmpty == false
  }

  func feed(address: String?, limits: FeedLimits) -> Feed {
    let isNewer = version?.text?.hasSuffix("1.1") == true
    var feed = draft(limits: limits).feed(
      format: isNewer ? .jsonFeed11 : .jsonFeed10, address: address)
    let base = feed.selfAddress ?? feed.homePage ?? address
    let items = items?.elements ?? []
    feed.entries =
      items.prefix(limits.entries).map { $0.draft(limits: limits).entry(base: base) }
      .withoutRepetitions
    if items.count > limits.entries {
      let message = "there are more than \(limits.entries) entries; the rest was left out"
      feed.problems.append(FeedProblem(line: 1, column: 1, message: message))
    }
    return feed
  }

  private func draft(limits: FeedLimits) -> Draft {
    var draft = Draft()
    draft.set(.title, title, .text, limit: limits.lineBytes)
    draft.set(.summary, description, .text, limit: limits.fieldBytes)
    draft.set(.language, language, .text, limit: limits.lineBytes)
    draft.add(link: homePageAddress, relation: "alternate")
    draft.add(link: feedAddress, relation: "self")
    return draft
  }
}

/// An item of a JSON Feed as written.
struct JSONFeedItem: Decodable {
  struct Person: Decodable {
    var name: LenientText?
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
  var author: Person?
  var authors: LenientList<Person>?
  var tags: LenientList<LenientText>?

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
    draft.add(link: url, relation: "alternate")
    draft.add(link: externalAddress, relation: "alternate")
    for person in (authors?.elements ?? []) + [author].compactMap(\.self) {
      draft.add(author: person.name?.text ?? "", rank: 0, limit: limits.listLength)
    }
    for tag in tags?.elements ?? [] {
      draft.add(category: tag.text ?? "", limit: limits.listLength)
    }
    return draft
  }
}

extension Draft {
  fileprivate mutating func set(
    _ field: Field, _ value: LenientText?, _ kind: TextKind, limit: Int
  ) {
    guard let text = value?.text else { return }
    let isShort = text.utf8.count <= limit
    set(
      field, rank: 0,
      text: isShort ? text : String(decoding: Array(text.utf8.prefix(limit)), as: UTF8.self),
      kind: kind)
  }

  fileprivate mutating func add(link: LenientText?, relation: String) {
    guard let address = link?.text else { return }
    links.append(Link(relation: relation, type: nil, address: address, base: nil))
  }
}
