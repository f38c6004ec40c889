import Testing

@testable import Feeds

struct SafetyTests {
  private func withEntities(_ declarations: String, _ title: String) -> String {
    rss("<item><title>\(title)</title></item>", declaration: "<!DOCTYPE r [\(declarations)]>")
  }

  @Test("a harmless entity of the document is put in its place")
  func entity() throws {
    let text = withEntities("<!ENTITY co \"Example &#169; Co\">", "&co;")
    #expect(try titles(text) == ["Example © Co"])
  }

  @Test("characters that XML forbids do not come in by way of an entity")
  func forbiddenInEntity() throws {
    let text = withEntities("<!ENTITY a \"x\u{FFFE}\u{1}\ny\">", "&a;&a;")
    #expect(try titles(text) == ["x yx y"])
  }

  @Test("an entity that names a file is never opened")
  func externalEntity() throws {
    let text = withEntities("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;")
    #expect(try titles(text) == ["&x;"])
  }

  @Test("entities cannot make a small document large")
  func bombs() throws {
    let levels = (1...10).map {
      "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">"
    }
    let laughs = withEntities("<!ENTITY a0 \"ha\">" + levels.joined(), "&a10;")
    #expect(try titles(laughs).first?.utf8.count ?? 0 < 100)
    let long = "<!ENTITY a \"\(String(repeating: "x", count: 4_000))\">"
    let uses = String(repeating: "&a;", count: 20_000)
    let item = "<item><description>\(uses)</description></item>"
    let feed = try read(rss(item, declaration: "<!DOCTYPE r [\(long)]>"))
    #expect(feed.entries[0].summary.utf8.count < 400_000)
    #expect(try titles(withEntities("<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">", "&a;")).count == 1)
  }

  @Test("links of other kinds than http and https do not leave the parser")
  func links() throws {
    for link in [
      "javascript:alert(1)", " JaVa\tScript:x", "data:text/html,x", "file:///etc", "http://",
    ] {
      #expect(try read(rss("<item><link>\(link)</link></item>")).entries.first?.link == nil)
    }
  }

  @Test("each limit that is hit is told")
  func limits() throws {
    var limits = FeedLimits()
    limits.fieldBytes = 20
    limits.entries = 2
    limits.attributeBytes = 60
    limits.depth = 8
    let attributes = (0..<40).map { "a\($0)='1'" }.joined(separator: " ")
    let deep = String(repeating: "<a>", count: 50) + "x"
    let items = [
      "<item \(attributes)><title>A</title></item>",
      "<item><description>\(deep)ä\(String(repeating: "é", count: 50))</description></item>",
      "<item/><item/>",
    ]
    let feed = try read(rss(items.joined()), limits: limits)
    #expect(feed.entries.count == 2)
    #expect(feed.entries[1].summary.utf8.count <= 20)
    let messages = feed.problems.map(\.message).joined(separator: "\n")
    for words in ["too long and was cut", "more than 2 entries", "tag was too long", "too deep"] {
      #expect(messages.contains(words))
    }
    limits.decodedBytes = 10
    #expect(throws: FeedError(.tooLarge(limit: 10))) { try read(rss(""), limits: limits) }
  }

  @Test("a section of twelve million bytes is cut, not lost")
  func hugeSection() throws {
    let text = String(repeating: "yé", count: 4_000_000)
    let item = "<item><description><![CDATA[\(text)]]></description><title>A</title></item>"
    let entry = try #require(try read(rss(item)).entries.first)
    #expect(entry.title == "A")
    #expect(entry.summary.hasPrefix("yéyé"))
    #expect(entry.summary.utf8.count > 1_000_000)
  }

  @Test(
    "hostile markup takes no more than linear time",
    arguments: [
      "<?a>", "<!-->", "<!DOCTYPE a>", "<a b='", "<a b=\"", "<![CDATA[", "</a>", "<a", "&a;", "&#1",
      "<item>", "<description>", "<a/>", "<x:y z:a='1'>", "<!ENTITY a '",
    ])
  func hostile(piece: String) throws {
    let many = String(repeating: piece, count: 20_000)
    _ = try? read(many)
    #expect(try read(rss(many)).title == "T")
    #expect(try read(rss(many, declaration: "<!DOCTYPE rss>")).title == "T")
    _ = try? read(many + rss(""))
  }

  @Test("what is no feed is told apart: empty, other, a web page with the feeds that it names")
  func noFeeds() throws {
    #expect(throws: FeedError(.empty)) { try read(" \n ") }
    #expect(throws: FeedError(.notAFeed)) { try read("hello") }
    #expect(throws: FeedError(.notAFeed)) { try read("{\"a\": 1}") }
    #expect(throws: FeedError(.unreadable)) { try read("{\"a\": ") }
    let link = "<link rel=alternate type=application/rss+xml href=/feed>"
    let page = "<!DOCTYPE html><html><head>\(link)</head><body>x</body></html>"
    let error = FeedError(.webPage, discovered: ["https://a.example.org/feed"])
    #expect(throws: error) {
      try FeedReader().read(Array(page.utf8), address: "https://a.example.org/news/")
    }
    #expect(error.message.contains("https://a.example.org/feed"))
  }

  @Test("a feed without entries is a feed")
  func noEntries() throws {
    #expect(try read(rss("")).entries == [])
  }
}
