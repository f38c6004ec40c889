import Text

/// An item of an invented feed.
struct InventedEntry {
  let feed: Int
  let index: Int
  let bytes: Int
  let published: Timestamp

  /// One entry in so many speaks of a topic of the example radar food-lt.
  private static let perTopic = 25

  func write(to page: inout [UInt8]) {
    var dice = Dice("entry", feed, index)
    let start = page.count
    let topic = dice.isOne(in: InventedEntry.perTopic) ? Vocabulary.topical(&dice) : nil
    page.write("\t<item>\n\t\t<title>")
    if let topic {
      page.write(bytes: topic)
      page.write(" ")
    }
    words(6...12, &dice, &page)
    page.write(
      text: """
        </title>
        \t\t<link>https://feed-\(feed).example/2026/invented-item-\(index)/</link>
        \t\t<dc:creator><![CDATA[Jo Doe]]></dc:creator>
        \t\t<pubDate>\(published.rfc822)</pubDate>
        \t\t<category><![CDATA[
        """)
    words(1...2, &dice, &page)
    page.write("]]></category>\n\t\t<category><![CDATA[")
    words(1...2, &dice, &page)
    page.write(
      text: """
        ]]></category>
        \t\t<guid isPermaLink="false">https://feed-\(feed).example/?p=\(1_000 + index)</guid>
        \t\t<description><![CDATA[
        """)
    sentence(25...45, &dice, &page)
    page.write(" [&#8230;]]]></description>\n\t\t<content:encoded><![CDATA[")
    if let topic {
      page.write("<p>")
      words(3...6, &dice, &page)
      page.write(" ")
      page.write(bytes: topic)
      page.write(" ")
      sentence(5...10, &dice, &page)
      page.write("</p>\n")
    }
    while page.count - start < bytes { block(&dice, &page) }
    page.write("]]></content:encoded>\n\t</item>\n")
  }
}

// MARK: Markup

extension InventedEntry {
  private func block(_ dice: inout Dice, _ page: inout [UInt8]) {
    switch dice.number(0..<8) {
    case 0:
      page.write("<h2 class=\"wp-block-heading\">")
      words(3...7, &dice, &page)
      page.write("</h2>\n")
    case 1:
      page.write("<figure class=\"wp-block-image size-large\"><img decoding=\"async\" ")
      page.write(
        text: "src=\"https://feed-\(feed).example/i/\(index)-1024x683.jpg\" width=\"1024\" "
          + "height=\"683\" alt=\"\" /><figcaption>")
      words(4...9, &dice, &page)
      page.write("</figcaption></figure>\n")
    case 2:
      page.write("<ul>\n")
      for _ in 0..<dice.number(2...5) {
        page.write("<li>")
        words(4...10, &dice, &page)
        page.write("</li>\n")
      }
      page.write("</ul>\n")
    default: paragraph(&dice, &page)
    }
  }

  private func paragraph(_ dice: inout Dice, _ page: inout [UInt8]) {
    page.write("<p>")
    sentence(10...25, &dice, &page)
    page.write(" <strong>")
    words(1...3, &dice, &page)
    page.write(
      "</strong> &amp; <a href=\"https://elsewhere.example/?a=1&amp;b=2\" rel=\"noopener\">")
    words(2...4, &dice, &page)
    page.write("</a>,&nbsp;")
    sentence(15...30, &dice, &page)
    page.write(" &#8220;")
    words(3...8, &dice, &page)
    page.write("&#8221;</p>\n")
  }

  private func sentence(
    _ count: ClosedRange<Int>, _ dice: inout Dice, _ page: inout [UInt8]
  ) {
    words(count, &dice, &page)
    page.write(".")
  }

  private func words(_ count: ClosedRange<Int>, _ dice: inout Dice, _ page: inout [UInt8]) {
    for index in 0..<dice.number(count) {
      if index > 0 { page.write(" ") }
      page.write(bytes: Vocabulary.word(&dice))
    }
  }
}
