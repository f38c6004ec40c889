package import Text

/// A feed that nobody wrote: RSS 2.0 with HTML in CDATA, as many real feeds are.
///
/// An entry is the same whatever other entries the feed has, so a feed can grow.
package struct InventedFeed: Sendable {
  /// Which feed it is; another number gives other ids, titles and words.
  package let number: Int
  package let address: String
  /// How many entries it has; the newest come first.
  package var entries: Int
  /// Bytes of an entry, at least; real ones vary, these vary by a paragraph.
  package var entryBytes: Int
  /// When its first entry was published, and seconds from each to the next.
  package var begin: Timestamp
  package var pace: Int

  package init(
    number: Int, address: String, entries: Int, entryBytes: Int, begin: Timestamp, pace: Int
  ) {
    self.number = number
    self.address = address
    self.entries = entries
    self.entryBytes = entryBytes
    self.begin = begin
    self.pace = pace
  }

  /// When its newest entry was published.
  package var newest: Timestamp {
    begin.adding(seconds: (entries - 1) * pace)
  }

  package var bytes: [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(entries * (entryBytes + 1_000) + 1_000)
    page.write(
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
        \t<title>Invented feed \(number)</title>
        \t<atom:link href="\(address)" rel="self" type="application/rss+xml" />
        \t<link>https://feed-\(number).example/</link>
        \t<description>Items that nobody wrote</description>
        \t<lastBuildDate>\(newest.rfc822)</lastBuildDate>
        \t<language>en</language>
        \t<generator>invented</generator>

        """)
    for index in (0..<entries).reversed() {
      let entry = InventedEntry(
        feed: number, index: index, bytes: entryBytes,
        published: begin.adding(seconds: index * pace))
      entry.write(to: &page)
    }
    page.write("</channel>\n</rss>\n")
    return page
  }
}
