import Text

/// The names of elements and attributes that mean something in feeds, without prefix; all others
/// are `unknown`. A case is spelled as the name it stands for, but for capitals.
enum LocalName: Int, CaseIterable {
  case unknown
  // Documents and their parts.
  case rss, rdf, feed, entry, channel, item, outline
  // Fields.
  case title, description, link, guid, pubDate, author, category, language, lastBuildDate
  case managingEditor, id, subtitle, tagline, updated, modified, published, issued, created
  case summary, content, encoded, body, date, creator, subject, identifier, name, email, source
  case enclosure, comments, total, group, thumbnail, image, keywords, point, lat, long, keyword
  case publicationDate, coverDate, origLink
  // What a publisher wishes.
  case ttl, skipHours, skipDays, hour, day, updatePeriod, updateFrequency
  // Attributes.
  case href, rel, type, label, term, version, mode, base, lang, length, url, text, src, about
  case isPermaLink, fileSize, xmlURL, htmlURL, permission
  // Elements of HTML that never have an end tag.
  case br, hr, img, input, wbr, meta

  /// The name that these bytes are, in any case of letters.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    self = PackedName(bytes, range).flatMap { LocalName.table[$0] } ?? .unknown
  }

  static let count = allCases.count

  private static let table = NameTable<LocalName>(
    allCases.dropFirst().compactMap { name in PackedName("\(name)").map { ($0, name) } })
}
