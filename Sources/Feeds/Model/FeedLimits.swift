/// How much of a document is read; a limit that is hit is reported as a problem of the feed.
package struct FeedLimits: Equatable, Sendable {
  /// Bytes of the whole document; a larger one is refused.
  package var decodedBytes = 32 << 20
  /// How deep elements may nest, at most 200; deeper tags are left out, their text stays.
  package var depth = 100
  /// Bytes of a summary or a content; the rest is cut.
  package var fieldBytes = 1 << 20
  /// Bytes of a title, a link, a name or a date; the rest is cut.
  package var lineBytes = 4_096
  /// Entries of one feed; later ones are left out.
  package var entries = 5_000
  /// Bytes of a start tag with its attributes; later attributes are left out.
  package var attributeBytes = 16_384
  /// Attributes of a tag; later ones are left out.
  package var attributes = 100
  /// Categories, authors or links of one entry, and problems of one feed.
  package var listLength = 100

  package init() {}
}
