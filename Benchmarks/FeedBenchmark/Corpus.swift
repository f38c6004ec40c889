import Text

/// The kinds of feeds that the corpus is made of, each with the same share of the bytes.
enum FeedKind: String, CaseIterable {
  case cdata
  case escaped
  case atom
  case small
}

/// Invents feeds: the same ones every time, with texts in languages around the Baltic Sea, links,
/// dates, markup and entities as real feeds have them.
struct FeedInventor {
  private var state: UInt64
  private var writer = ByteWriter()

  init(seed: UInt64) {
    state = seed
  }

  /// A whole feed of the kind.
  mutating func feed(_ kind: FeedKind) -> [UInt8] {
    writer = ByteWriter(reserving: 1 << 20)
    switch kind {
    case .cdata: rss(entries: number(60...200), paragraphs: 3...12, isEscaped: false)
    case .escaped: rss(entries: number(60...200), paragraphs: 3...12, isEscaped: true)
    case .atom: atom(entries: number(60...200), paragraphs: 3...12)
    case .small:
      switch number(0...2) {
      case 0: rss(entries: number(5...15), paragraphs: 1...1, isEscaped: false)
      case 1: rss(entries: number(5...15), paragraphs: 1...1, isEscaped: true)
      default: atom(entries: number(5...15), paragraphs: 1...1)
      }
    }
    return writer.bytes
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    state = StableHash.mixed(state)
    return range.lowerBound + Int(state >> 33) % range.count
  }
}

// MARK: Documents

extension FeedInventor {
  private mutating func rss(entries: Int, paragraphs: ClosedRange<Int>, isEscaped: Bool) {
    writer.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
      \t<title>Invented news</title>
      \t<atom:link href="https://news.example/feed/" rel="self" type="application/rss+xml" />
      \t<link>https://news.example/</link>
      \t<description>Items that nobody wrote</description>
      \t<language>en</language>

      """)
    for index in 0..<entries {
      writer.write("\t<item>\n\t\t<title>")
      sentence(6...12)
      writer.write("</title>\n\t\t<link>https://news.example/2026/")
      slug(index)
      writer.write("/</link>\n\t\t<dc:creator><![CDATA[Jo Doe]]></dc:creator>\n\t\t<pubDate>")
      writer.write(text: Timestamp(seconds: 1_790_000_000 - index * 7_919).rfc822)
      writer.write("</pubDate>\n\t\t<category><![CDATA[")
      words(1...2)
      writer.write("]]></category>\n\t\t<guid isPermaLink=\"false\">https://news.example/?p=")
      writer.write(10_000 + index)
      writer.write("</guid>\n\t\t<description><![CDATA[")
      sentence(20...40)
      writer.write(" [&#8230;]]]></description>\n\t\t<content:encoded>")
      if !isEscaped { writer.write("<![CDATA[") }
      article(number(paragraphs), isEscaped: isEscaped)
      writer.write(
        isEscaped ? "</content:encoded>\n\t</item>\n" : "]]></content:encoded>\n\t</item>\n")
    }
    writer.write("</channel>\n</rss>\n")
  }

  private mutating func atom(entries: Int, paragraphs: ClosedRange<Int>) {
    writer.write(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title>Invented journal</title><id>urn:journal</id>
      <link rel="self" href="https://journal.example/feed.atom"/>
      <link href="https://journal.example/"/><updated>2026-11-16T06:00:00Z</updated>

      """)
    for index in 0..<entries {
      writer.write("<entry>\n  <title type=\"html\">")
      sentence(6...12)
      writer.write(
        "</title>\n  <link rel=\"alternate\" type=\"text/html\" href=\"https://journal.example/")
      slug(index)
      writer.write("\"/>\n  <id>tag:journal.example,2026:")
      writer.write(index)
      writer.write("</id>\n  <published>")
      writer.write(text: Timestamp(seconds: 1_790_000_000 - index * 7_919).description)
      writer.write("</published>\n  <author><name>Jo Doe</name></author>\n  <category term=\"")
      words(1...2)
      writer.write("\"/>\n  <summary>")
      sentence(20...40)
      writer.write("</summary>\n  <content type=\"html\">")
      article(number(paragraphs), isEscaped: true)
      writer.write("</content>\n</entry>\n")
    }
    writer.write("</feed>\n")
  }
}

// MARK: Texts

extension FeedInventor {
  private mutating func article(_ paragraphs: Int, isEscaped: Bool) {
    for index in 0..<paragraphs {
      markup(index % 5 == 4 ? "<h2>" : "<p>", isEscaped)
      sentence(10...25)
      markup(" <strong>", isEscaped)
      words(2...4)
      markup(
        "</strong> &amp; <a href=\"https://news.example/?a=1&amp;b=2\" class=\"more\">", isEscaped)
      words(2...5)
      markup("</a>&nbsp;", isEscaped)
      sentence(15...40)
      if index % 4 == 1 {
        markup(
          "<br />\n<img src=\"https://news.example/i.jpg\" alt=\"\" width=\"600\" />", isEscaped)
      }
      markup(index % 5 == 4 ? "</h2>\n" : "</p>\n", isEscaped)
    }
  }

  /// HTML, as it is or with its marks escaped.
  private mutating func markup(_ html: StaticString, _ isEscaped: Bool) {
    guard isEscaped else { return writer.write(html) }
    html.withUTF8Buffer { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "<"): writer.write("&lt;")
        case UInt8(ascii: ">"): writer.write("&gt;")
        case UInt8(ascii: "&"): writer.write("&amp;")
        case UInt8(ascii: "\""): writer.write("&quot;")
        default: writer.write(byte: byte)
        }
      }
    }
  }

  private mutating func sentence(_ range: ClosedRange<Int>) {
    words(range)
    writer.write(".")
  }

  private mutating func words(_ range: ClosedRange<Int>) {
    let count = number(range)
    for index in 0..<count {
      if index > 0 { writer.write(" ") }
      writer.write(text: FeedInventor.vocabulary[number(0...FeedInventor.vocabulary.count - 1)])
    }
  }

  private mutating func slug(_ index: Int) {
    writer.write("an-invented-item-about-something-")
    writer.write(index)
  }

  private static let vocabulary = """
    the of and in to for with from on new company region pilot plant battery hydrogen protein \
    fermentation marine heat pump wind research members cluster market factory trial opens says \
    after first year energy system process material digital data water food fish wood forest \
    och för med från ett nytt företag vätgas värmepump fartyg hållbar försöksanläggning råvara \
    ja uusi yritys vety lämpöpumppu laiva kestävä tutkimus käyttöönotto Jyväskylä hyödyntää \
    ir nauja įmonė vandenilis šilumos siurblys laivas tvari žaliava tyrimas bandymas Klaipėda \
    und neue Anlage Wasserstoff Wärmepumpe Schiff nachhaltig Förderung Größe für Verfahren \
    “quoted” – costs 3.5 million 2026 CO2 40 % 120 kW project network partners
    """.split(separator: " ").map(String.init)
}
