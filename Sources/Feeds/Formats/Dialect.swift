/// How one format names things: its elements, and what each of them means.
///
/// A new format is a new table of this kind; the reading is the same for all.
struct Dialect {
  var format: FeedFormat
  /// The vocabulary that elements without a prefix belong to, whatever namespace they claim.
  var home: Vocabulary
  var feed: [ElementName: Role]
  var entry: [ElementName: Role]
}

/// What an element means where it stands.
enum Role {
  /// The element that holds the feed's own fields.
  case feed
  case entry
  /// Several names for one person; `name` and `email` stand inside.
  case person
  /// A text; of several for one field the one with the lowest rank counts.
  case field(Field, rank: Int, TextKind)
  /// A link, in an attribute or as text.
  case link
  /// A category, in attributes or as text.
  case category
}

/// The fields of feeds and entries.
enum Field: Hashable {
  case id
  case title
  case summary
  case content
  case published
  case updated
  case language
  case author
}

/// How the characters of a text are meant.
enum TextKind {
  /// As they stand.
  case text
  /// HTML, escaped in XML or in a CDATA section.
  case html
  /// HTML as elements of the document itself.
  case xhtml
  /// As the attribute `type` says, and in Atom 0.3 `mode`.
  case declared
}

extension [ElementName: Role] {
  /// These names, and others that have not been named yet.
  func and(_ others: [ElementName: Role]) -> [ElementName: Role] {
    merging(others) { mine, _ in mine }
  }
}
