extension Dialect {
  /// Atom 1.0 (RFC 4287).
  static let atom10 = atom(.atom10)

  /// Atom 0.3, which has other names for summary and dates.
  static let atom03 = atom(.atom03)

  private static func atom(_ format: FeedFormat) -> Dialect {
    Dialect(
      format: format, home: .atom, feed: RoleTable(atomFeed, extensionsOfFeed),
      entry: RoleTable(atomEntry, extensionsOfEntry))
  }

  private static let atomFeed: [ElementName: Role] = [
    ElementName(.atom, .entry): .entry,
    ElementName(.atom, .id): .field(.id, rank: 0, .text),
    ElementName(.atom, .title): .field(.title, rank: 0, .declared),
    ElementName(.atom, .subtitle): .field(.summary, rank: 0, .declared),
    ElementName(.atom, .tagline): .field(.summary, rank: 0, .declared),
    ElementName(.atom, .link): .link,
    ElementName(.atom, .updated): .field(.updated, rank: 0, .text),
    ElementName(.atom, .modified): .field(.updated, rank: 0, .text),
    ElementName(.atom, .author): .person,
  ]

  private static let atomEntry: [ElementName: Role] = [
    ElementName(.atom, .id): .field(.id, rank: 0, .text),
    ElementName(.atom, .title): .field(.title, rank: 0, .declared),
    ElementName(.atom, .summary): .field(.summary, rank: 0, .declared),
    ElementName(.atom, .content): .field(.content, rank: 0, .declared),
    ElementName(.atom, .link): .link,
    ElementName(.atom, .published): .field(.published, rank: 0, .text),
    ElementName(.atom, .issued): .field(.published, rank: 0, .text),
    ElementName(.atom, .created): .field(.published, rank: 1, .text),
    ElementName(.atom, .updated): .field(.updated, rank: 0, .text),
    ElementName(.atom, .modified): .field(.updated, rank: 0, .text),
    ElementName(.atom, .author): .person,
    ElementName(.atom, .category): .list(.category, rank: 0, .text),
    ElementName(.atom, .source): .source,
  ]
}
