import Text

extension Draft {
  /// The feed's own fields; entries come later.
  func feed(format: FeedFormat, address: String?) -> Feed {
    Feed(
      format: format, title: plainText(.title), homePage: link("alternate", base: address),
      selfAddress: link("self", base: address), summary: plainText(.summary),
      language: languageTag, updated: moment(.updated))
  }

  /// The entry, its links absolute by the feed's own address.
  func entry(base: String?) -> FeedEntry {
    let title = plainText(.title)
    let link = entryLink(base: base)
    let summary = plainText(.summary)
    let content = plainText(.content)
    return FeedEntry(
      id: id(link: link, fallback: title.isEmpty ? summary + content : title), title: title,
      link: link, summary: summary, content: content, contentHTML: contentHTML,
      published: moment(.published), updated: moment(.updated), authors: authorNames,
      categories: categories, language: languageTag)
  }

  private var contentHTML: String? {
    guard let value = values[.content], value.kind != .text else { return nil }
    return value.text
  }

  /// In small letters: `EN-us` and `en-US` are one language (BCP 47).
  private var languageTag: String? {
    let tag =
      values[.language].map { PlainText.from(text: $0.text).lowercased() }
      ?? language?.lowercased()
    return tag?.isEmpty == true ? nil : tag
  }

  private func entryLink(base: String?) -> String? {
    if let link = link("alternate", base: base) { return link }
    guard idIsLink, let id = values[.id] else { return nil }
    return WebAddress.resolve(id.text, against: nil)
  }

  private func id(link: String?, fallback: String) -> String {
    let written = values[.id].map { PlainText.from(text: $0.text) } ?? ""
    if !written.isEmpty { return written }
    if let link { return link }
    let date = values[.published]?.text ?? values[.updated]?.text ?? ""
    return "scout:" + String(StableHash.of(fallback + "\n" + date), radix: 16)
  }
}
