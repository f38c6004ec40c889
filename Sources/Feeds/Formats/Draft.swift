import Text

/// What was read of a feed or an entry so far, before anything is chosen or resolved.
struct Draft {
  struct Value {
    var rank: Int
    var text: String
    var kind: TextKind
  }

  struct Link {
    var relation: String
    var type: String?
    var address: String
    /// What a relative address leans on, where the document says so.
    var base: String?
  }

  var values: [Field: Value] = [:]
  var links: [Link] = []
  var authors: [(rank: Int, name: String)] = []
  var categories: [String] = []
  var language: String?
  /// Whether the id is an address too; in RSS it is unless `isPermaLink` says no.
  var idIsLink = false

  /// Keeps a value unless a better one, or an equal one before it, is there.
  mutating func set(_ field: Field, rank: Int, text: String, kind: TextKind) {
    if let known = values[field], known.rank <= rank { return }
    guard text.utf8.contains(where: { !$0.isBlank }) else { return }
    values[field] = Value(rank: rank, text: text, kind: kind)
  }

  mutating func add(category: String, limit: Int) {
    let text = PlainText.from(html: category)
    if !text.isEmpty, categories.count < limit, !categories.contains(text) {
      categories.append(text)
    }
  }

  mutating func add(author: String, rank: Int, limit: Int) {
    let name = PersonName.from(author)
    if !name.isEmpty, authors.count < limit { authors.append((rank, name)) }
  }

  /// The field as plain text.
  func plainText(_ field: Field) -> String {
    guard let value = values[field] else { return "" }
    return value.kind == .text ? PlainText.from(text: value.text) : PlainText.from(html: value.text)
  }

  func moment(_ field: Field) -> Timestamp? {
    values[field].flatMap { Timestamp(feedDate: $0.text) }
  }

  /// The names of the best rank that has any, each once.
  var authorNames: [String] {
    guard let best = authors.map(\.rank).min() else { return [] }
    var names: [String] = []
    for author in authors where author.rank == best && !names.contains(author.name) {
      names.append(author.name)
    }
    return names
  }

  /// The first link of a relation that is a web address; pages come before other types.
  func link(_ relation: String, base: String?) -> String? {
    let candidates = links.filter { $0.relation == relation }
    let pages = candidates.filter { $0.type == nil || $0.type?.contains("html") == true }
    for link in pages + candidates {
      if let address = WebAddress.resolve(link.address, against: link.base ?? base) {
        return address
      }
    }
    return nil
  }
}
