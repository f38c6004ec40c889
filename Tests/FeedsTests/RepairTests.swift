import Testing
import Text

@testable import Feeds

struct RepairTests {
  @Test("the items before and after a damaged one are read, and the damaged one too")
  func damage() throws {
    let feed = try FeedReader().read(fixture("broken.xml"))
    #expect(feed.entries.map(\.title) == ["Before", "Damage", "After"])
    #expect(feed.entries.map(\.link) == (1...3).map { "https://b.example.org/\($0)" })
    #expect(feed.entries[1].summary == "fish & chips here")
    #expect(feed.entries[1].published != nil)
    #expect(feed.problems.map(\.line) == [4, 4, 4])
    #expect(feed.problems.map(\.column).first == 22)
  }

  @Test("every repair is told with its place")
  func places() throws {
    let feed = try read("\n" + rss("\n<item><title>a\u{1} & b</title></item>"))
    #expect(
      feed.problems == [
        FeedProblem(line: 3, column: 15, message: "a control character was left out"),
        FeedProblem(line: 3, column: 17, message: "a stray & was kept as text"),
      ])
  }

  @Test("pieces of any size give the same feed", arguments: [1, 2, 3, 7, 100, 4_096])
  func pieces(size: Int) throws {
    for name in ["rss20.xml", "atom10.xml", "rss10.xml", "broken.xml"] {
      var reader = FeedReader()
      reader.way = .byLibXML2
      let whole = try reader.read(fixture(name))
      reader.markup.pieceSize = size
      #expect(try reader.read(fixture(name)) == whole, "\(name)")
    }
  }

  @Test("a feed that was cut off says that it ends early, a damaged one does not")
  func endsEarly() throws {
    let bytes = fixture("rss20.xml")
    #expect(try FeedReader().read(Array(bytes.prefix(bytes.count / 2))).endsEarly)
    #expect(try !FeedReader().read(bytes).endsEarly)
    #expect(try !FeedReader().read(fixture("broken.xml")).endsEarly)
  }

  @Test("a feed cut off anywhere gives what stands before the cut, and never an error later on")
  func truncation() throws {
    let bytes = fixture("rss20.xml")
    for length in stride(from: 700, to: bytes.count, by: 7) {
      #expect(try FeedReader().read(Array(bytes[0..<length])).title == "Example Food News")
    }
  }

  @Test(
    "what people paste into feeds stays text",
    arguments: [
      ("R & B", "R & B"), ("a &lt; b < c", "a < b < c"),
      ("a&nbsp;b &eacute; &bogus;", "a b é &bogus;"),
      ("<b>Bold</b> text &lt;i&gt;x&lt;/i&gt; 1 &lt; 2", "Bold text x 1 < 2"),
      ("AT&amp;amp;T &amp;lt;b&amp;gt;", "AT&T <b>"), ("A&#8;B&#x1F;C", "ABC"),
      ("&#147;q&#148; &#151;", "“q” —"), ("a\u{2028}b\u{2029}c", "a b c"), ("a]]>b", "a]]>b"),
      ("&lt;script&gt;alert(1)&lt;/script&gt;Hi", "Hi"), ("\u{202E}evil\u{202C}", "evil"),
      ("x<br>y", "x y"), ("<![CDATA[a & b]]>", "a & b"), ("cut &amp", "cut &"),
    ])
  func titles(written: String, shown: String) throws {
    let items = "<item><title>\(written)</title></item><item><title>next</title></item>"
    #expect(try FeedsTests.titles(rss(items)) == [shown, "next"])
  }

  @Test(
    "documents with broken structure are read",
    arguments: [
      "junk <b>Warning</b>: line 3 <br />\n" + rss("<item><title>A</title></item>"),
      "<RSS VERSION=2.0><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>",
      "<rss><channel></channel><item><title>A</title></item></rss>",
      "<rss><item><title>A</title></item></rss>",
      rss("<item><title>A</title><b><i>x</b></i></item>") + "<script>x</script>",
      rss("<item><title>A</title><description><![CDATA[abc"),
      rss("<item><title>A</title><description>x<link>y</lin"),
      "<rss xmlns='http://www.w3.org/2005/Atom'><item><title>A</title></item></rss>",
      "<feed xmlns='https://www.w3.org/2005/Atom/'><entry><title>A</title></entry></feed>",
      "<feed><entry><title>A</title></entry></feed>",
    ])
  func structure(document: String) throws {
    #expect(try FeedsTests.titles(document) == ["A"])
  }

  @Test("fields of other vocabularies are known by their usual prefix")
  func undeclaredPrefixes() throws {
    let item = "<item><title>A</title><media:title>W</media:title><itunes:title>W</itunes:title>"
    let more = "<dc:creator>Jo</dc:creator><content:encoded>c</content:encoded></item>"
    let entry = try #require(try read(rss(item + more)).entries.first)
    #expect(entry.title == "A")
    #expect(entry.authors == ["Jo"])
    #expect(entry.content == "c")
  }
}
