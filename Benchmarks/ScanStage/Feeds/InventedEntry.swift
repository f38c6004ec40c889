import Text

/// An item of an invented feed.
struct InventedEntry {
  let feed: Int
  let index: Int
  let bytes: Int
  let published: Timestamp

  /// One entry in so many speaks of a topic of the example radar food-lt.
  private static let perTopic = 25

  func write(to writer: inout ByteWriter) {
    var dice = Dice("entry", feed, index)
    let start = writer.bytes.count
    let topic = dice.isOne(in: InventedEntry.perTopic) ? Vocabulary.topical(&dice) : nil
    writer.write("\t<item>\n\t\t<title>")
    if let topic {
      writer.write(bytes: topic)
      writer.write(" ")
    }
    words(6...12, &dice, &writer)
    writer.write(
      text: """
        </title>
        \t\t<link>https://feed-\(feed).example/2026/invented-item-\(index)/</link>
        \t\t<dc:creator><![CDATA[Jo Doe]]></dc:creator>
        \t\t<pubDate>\(published.rfc822)</pubDate>
        \t\t<category><![CDATA[
        """)
    words(1...2, &dice, &writer)
    writer.write("]]></category>\n\t\t<category><![CDATA[")
    words(1...2, &dice, &writer)
    writer.write(
      text: """
        ]]></category>
        \t\t<guid isPermaLink="false">https://feed-\(feed).example/?p=\(1_000 + index)</guid>
        \t\t<description><![CDATA[
        """)
    sentence(25...45, &dice, &writer)
    writer.write(" [&#8230;]]]></description>\n\t\t<content:encoded><![CDATA[")
    if let topic {
      writer.write("<p>")
      words(3...6, &dice, &writer)
      writer.write(" ")
      writer.write(bytes: topic)
      writer.write(" ")
      sentence(5...10, &dice, &writer)
      writer.write("</p>\n")
    }
    while writer.bytes.count - start < bytes { block(&dice, &writer) }
    writer.write("]]></content:encoded>\n\t</item>\n")
  }
}

// MARK: Markup

extension InventedEntry {
  private func block(_ dice: inout Dice, _ writer: inout ByteWriter) {
    switch dice.number(0..<8) {
    case 0:
      writer.write("<h2 class=\"wp-block-heading\">")
      words(3...7, &dice, &writer)
      writer.write("</h2>\n")
    case 1:
      writer.write("<figure class=\"wp-block-image size-large\"><img decoding=\"async\" ")
      writer.write(
        text: "src=\"https://feed-\(feed).example/i/\(index)-1024x683.jpg\" width=\"1024\" "
          + "height=\"683\" alt=\"\" /><figcaption>")
      words(4...9, &dice, &writer)
      writer.write("</figcaption></figure>\n")
    case 2:
      writer.write("<ul>\n")
      for _ in 0..<dice.number(2...5) {
        writer.write("<li>")
        words(4...10, &dice, &writer)
        writer.write("</li>\n")
      }
      writer.write("</ul>\n")
    default: paragraph(&dice, &writer)
    }
  }

  private func paragraph(_ dice: inout Dice, _ writer: inout ByteWriter) {
    writer.write("<p>")
    sentence(10...25, &dice, &writer)
    writer.write(" <strong>")
    words(1...3, &dice, &writer)
    writer.write(
      "</strong> &amp; <a href=\"https://elsewhere.example/?a=1&amp;b=2\" rel=\"noopener\">")
    words(2...4, &dice, &writer)
    writer.write("</a>,&nbsp;")
    sentence(15...30, &dice, &writer)
    writer.write(" &#8220;")
    words(3...8, &dice, &writer)
    writer.write("&#8221;</p>\n")
  }

  private func sentence(
    _ count: ClosedRange<Int>, _ dice: inout Dice, _ writer: inout ByteWriter
  ) {
    words(count, &dice, &writer)
    writer.write(".")
  }

  private func words(_ count: ClosedRange<Int>, _ dice: inout Dice, _ writer: inout ByteWriter) {
    for index in 0..<dice.number(count) {
      if index > 0 { writer.write(" ") }
      writer.write(bytes: Vocabulary.word(&dice))
    }
  }
}
