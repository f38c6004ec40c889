/// One feed of an OPML list.
package struct Subscription: Equatable, Sendable {
  package var title: String
  /// The address as the list writes it; it may be relative to the list.
  package var address: String
  package var homePage: String?
  package var language: String?
  package var category: String?
  package var summary: String
  /// Why the feed may be read although robots.txt or a reservation says otherwise: what was agreed,
  /// with whom, when.
  package var permission: String?
  /// The folders around it, outermost first.
  package var folders: [String]

  package init(
    title: String, address: String, homePage: String? = nil, language: String? = nil,
    category: String? = nil, summary: String = "", permission: String? = nil,
    folders: [String] = []
  ) {
    self.title = title
    self.address = address
    self.homePage = homePage
    self.language = language
    self.category = category
    self.summary = summary
    self.permission = permission
    self.folders = folders
  }
}
