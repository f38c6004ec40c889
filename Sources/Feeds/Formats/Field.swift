/// The fields of feeds and entries that hold one text.
enum Field: Int, CaseIterable {
  case id
  case title
  case summary
  case content
  case published
  case updated
  case language
  case source
  case commentCount
  case point
  case latitude
  case longitude
  case ttl
  case updatePeriod
  case updateFrequency

  /// Whether it may be as long as an article; others are a line.
  var isLong: Bool { self == .summary || self == .content }

  /// Whether half of it is still worth reading; half an address or date is a wrong one.
  var isProse: Bool { self == .title || isLong }
}

/// The lists of feeds and entries.
enum ListField {
  case author
  case category
  /// Several categories in one text, with commas between them.
  case keywords
  case skipHour
  case skipDay
}

/// How the characters of a text are meant.
enum TextKind {
  /// As they stand.
  case text
  /// As HTML: escaped in XML or in a CDATA section.
  case html
  /// HTML as elements of the document itself.
  case xhtml
  /// The bytes of a file, which nobody reads.
  case binary
  /// As the attribute `type` says, and in Atom 0.3 `mode`.
  case declared
}
