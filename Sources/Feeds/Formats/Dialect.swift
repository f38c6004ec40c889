/// How one format names things: its elements, and what each of them means.
///
/// A new format is a new table of this kind; the reading is the same for all.
struct Dialect {
  var format: FeedFormat
  /// The vocabulary that elements without a prefix belong to, whatever namespace they claim.
  var home: Vocabulary
  var feed: RoleTable
  var entry: RoleTable
}

/// What an element means where it stands.
enum Role {
  /// The element that holds the feed's own fields.
  case feed
  case entry
  /// Several names for one person; `name` and `email` stand inside.
  case person
  /// Where the entry comes from; its title and link stand inside.
  case source
  /// Holds what could stand outside it as well.
  case group
  /// A text; of several for one field the one with the lowest rank counts.
  case field(Field, rank: Int, TextKind)
  /// One text of a list; only those of the lowest rank count.
  case list(ListField, rank: Int, TextKind)
  /// A link, in an attribute or as text.
  case link
  /// The address that a service's own link hides, as text.
  case originalLink
  /// The link of the feed that an entry was taken from.
  case originLink
  /// A file that belongs to the entry, in attributes.
  case attachment
  /// A picture of the entry, in an attribute or as text.
  case image
}

/// What the names of a format mean, found by a name's two numbers.
struct RoleTable: Sendable {
  private var roles: [Role?]

  init(_ tables: [ElementName: Role]...) {
    roles = Array(
      repeating: nil, count: Vocabulary.allCases.count * LocalName.count)
    for table in tables.reversed() {
      for (name, role) in table { roles[name.place] = role }
    }
  }

  subscript(name: ElementName) -> Role? { roles[name.place] }
}

extension ElementName {
  fileprivate var place: Int {
    vocabulary.rawValue * LocalName.count + local.rawValue
  }
}
