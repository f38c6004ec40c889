extension Dialect {
  /// What any feed may borrow from other vocabularies; a field of the format's own comes first.
  static let extensionsOfFeed: [ElementName: Role] = [
    ElementName(.atom, "link"): .link,
    ElementName(.dublinCore, "title"): .field(.title, rank: 5, .html),
    ElementName(.dublinCore, "description"): .field(.summary, rank: 5, .html),
    ElementName(.itunes, "summary"): .field(.summary, rank: 6, .html),
    ElementName(.itunes, "subtitle"): .field(.summary, rank: 7, .html),
    ElementName(.dublinCore, "language"): .field(.language, rank: 5, .text),
    ElementName(.dublinCore, "date"): .field(.updated, rank: 5, .text),
    ElementName(.atom, "updated"): .field(.updated, rank: 5, .text),
  ]

  /// The same for entries. `media:title` and `itunes:title` are names of files, never of entries.
  static let extensionsOfEntry: [ElementName: Role] = [
    ElementName(.atom, "link"): .link,
    ElementName(.atom, "id"): .field(.id, rank: 5, .text),
    ElementName(.atom, "updated"): .field(.updated, rank: 5, .text),
    ElementName(.atom, "published"): .field(.published, rank: 5, .text),
    ElementName(.atom, "summary"): .field(.summary, rank: 5, .declared),
    ElementName(.atom, "content"): .field(.content, rank: 5, .declared),
    ElementName(.atom, "author"): .person,
    ElementName(.content, "encoded"): .field(.content, rank: 1, .html),
    ElementName(.xhtml, "body"): .field(.content, rank: 6, .xhtml),
    ElementName(.dublinCore, "title"): .field(.title, rank: 5, .html),
    ElementName(.dublinCore, "description"): .field(.summary, rank: 5, .html),
    ElementName(.itunes, "summary"): .field(.summary, rank: 6, .html),
    ElementName(.dublinCore, "date"): .field(.published, rank: 5, .text),
    ElementName(.dublinCore, "created"): .field(.published, rank: 6, .text),
    ElementName(.dublinCore, "modified"): .field(.updated, rank: 6, .text),
    ElementName(.dublinCore, "identifier"): .field(.id, rank: 6, .text),
    ElementName(.dublinCore, "language"): .field(.language, rank: 5, .text),
    ElementName(.dublinCore, "creator"): .field(.author, rank: 1, .text),
    ElementName(.dublinCore, "author"): .field(.author, rank: 2, .text),
    ElementName(.itunes, "author"): .field(.author, rank: 5, .text),
    ElementName(.dublinCore, "subject"): .category,
    ElementName(.atom, "category"): .category,
  ]
}
