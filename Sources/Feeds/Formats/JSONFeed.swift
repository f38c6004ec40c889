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
  func draft(limits: FeedLimits, log: inout ProblemLog) -> Draft {
    var draft = JSONDraft(limits: limits)
    draft.set(.title, title, .text)
    draft.set(.summary, description, .text)
    draft.set(.language, language, .text)
    draft.add(link: homePageAddress)
    draft.add(link: feedAddress, relation: .itself)
    draft.add(people: (authors?.elements ?? []) + [author].compactMap(\.self))
    return draft.finished(log: &log)
  }

  /// Hands on the items as drafts, as many as the limit allows.
  func takeEntries(limits: FeedLimits, log: inout ProblemLog, _ take: (inout Draft) -> Void) {
    let items = items?.elements ?? []
    for item in items.prefix(limits.entries) {
      var draft = item.draft(limits: limits, log: &log)
      take(&draft)
    }
    if let lost = self.items?.lost, lost > 0 {
      log.note("what stood among the items and is none was left out: \(lost)", at: 0)
    }
    if items.count > limits.entries {
      log.note("there are more than \(limits.entries) entries; the rest was left out", at: 0)
    }
  }
}

/// An author as written: an object with a name or an address, or just the name.
struct JSONFeedPerson: Decodable {
  var name: LenientText?

  private enum CodingKeys: String, CodingKey {
    case name
    case url
  }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: CodingKeys.self) {
      let parts = [CodingKeys.name, .url].compactMap {
        try? container.decode(LenientText.self, forKey: $0)
      }
      name = parts.first { $0.text?.isEmpty == false }
    } else {
      name = try? LenientText(from: decoder)
    }
  }
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

  func draft(limits: FeedLimits, log: inout ProblemLog) -> Draft {
    var draft = JSONDraft(limits: limits)
    draft.set(.id, id, .text)
    draft.set(.title, title, .text)
    draft.set(.summary, summary, .text)
    draft.set(.content, contentHTML, .html)
    draft.set(.content, contentText, .text)
    draft.set(.published, datePublished, .text)
    draft.set(.updated, dateModified, .text)
    draft.set(.language, language, .text)
    draft.add(link: url)
    draft.add(link: externalAddress)
    draft.add(people: (authors?.elements ?? []) + [author].compactMap(\.self))
    for tag in tags?.elements ?? [] { draft.add(.category, tag) }
    draft.set(image: image)
    for file in attachments?.elements ?? [] { draft.add(file) }
    return draft.finished(log: &log)
  }
}
