import Testing
import Text

@testable import Feeds

struct FormatTests {
  private func feed(_ name: String) throws -> Feed {
    try FeedReader().read(fixture(name), address: "https://fetched.example.org/here/feed")
  }

  @Test("the format is recognised by the document itself")
  func formats() throws {
    let names = [
      "rss090.xml": FeedFormat.rss090, "rss091.xml": .rss091, "rss10.xml": .rss10,
      "rss20.xml": .rss20, "atom03.xml": .atom03, "atom10.xml": .atom10,
      "jsonfeed10.json": .jsonFeed10, "jsonfeed11.json": .jsonFeed11,
    ]
    for (name, format) in names {
      let feed = try feed(name)
      #expect(feed.format == format)
      let lost = "what stood among the items and is none was left out: 1"
      #expect(feed.problems.map(\.message) == (name == "jsonfeed10.json" ? [lost] : []), "\(name)")
      #expect(!feed.entries.isEmpty)
    }
  }

  @Test("an RSS 2.0 feed gives its own facts")
  func rssFeed() throws {
    let feed = try feed("rss20.xml")
    #expect(feed.title == "Example Food News")
    #expect(feed.homePage == "https://food.example.org/")
    #expect(feed.selfAddress == "https://food.example.org/feed.xml")
    #expect(feed.summary == "What happens in food")
    #expect(feed.language == "lt-lt")
    #expect(feed.updated == Timestamp(rfc3339: "2026-11-16T06:00:00Z"))
  }

  @Test("an RSS 2.0 item gives plain text, an absolute link, authors, categories and its date")
  func rssItem() throws {
    let entry = try #require(try feed("rss20.xml").entries.first)
    #expect(entry.id == "food-1")
    #expect(entry.title == "Peas & beans: a pilot starts")
    #expect(entry.link == "https://food.example.org/news/peas")
    #expect(entry.summary == "A pilot line for pea protein.")
    #expect(entry.content == "First\nSecond")
    #expect(entry.markup?.span.text == "<p>First</p><p>Second</p>")
    #expect(entry.authors == ["Jo Doe"])
    #expect(entry.categories == ["protein", "pilot"])
    #expect(entry.published == Timestamp(rfc3339: "2026-11-15T06:30:00Z"))
  }

  @Test("a guid that is a permanent link is the link; Dublin Core fills what RSS leaves out")
  func permanentLink() throws {
    let entry = try #require(try feed("rss20.xml").entries.last)
    #expect(entry.link == "https://food.example.org/news/whey")
    #expect(entry.authors == ["Ona"])
    #expect(entry.published == Timestamp(rfc3339: "2026-11-14T00:00:00Z"))
  }

  @Test("HTML's entities are known without the document type")
  func oldRSS() throws {
    #expect(try feed("rss091.xml").entries.map(\.title) == ["Café på kajen"])
  }

  @Test("RSS 1.0 keeps its items beside the channel")
  func rdf() throws {
    let feed = try feed("rss10.xml")
    #expect(feed.language == "fi")
    #expect(feed.entries.map(\.title) == ["Heat pumps"])
    #expect(feed.entries.first?.authors == ["Aino"])
    #expect(feed.entries.first?.categories == ["heat"])
    #expect(feed.entries.first?.published == Timestamp(rfc3339: "2026-11-16T04:00:00Z"))
  }

  @Test("Atom's links lean on xml:base, its texts on their type")
  func atom() throws {
    let feed = try feed("atom10.xml")
    #expect(feed.title == "Sea & ships")
    #expect(feed.homePage == "https://sea.example.org/blog/")
    #expect(feed.selfAddress == "https://sea.example.org/blog/feed.atom")
    let entry = try #require(feed.entries.first)
    #expect(entry.title == "1 < 2 knots")
    #expect(entry.link == "https://sea.example.org/blog/2026/a.html")
    #expect(entry.content == "A <b> tag\nand more")
    #expect(entry.authors == ["Ida", "Per"])
    #expect(entry.categories == ["Ships"])
    #expect(entry.language == "de")
    #expect(entry.published == Timestamp(rfc3339: "2026-11-15T04:00:00Z"))
  }

  @Test("Atom 0.3 has other names for the same things")
  func oldAtom() throws {
    let entry = try #require(try feed("atom03.xml").entries.first)
    #expect(entry.title == "A b")
    #expect(entry.content == "x")
    #expect(entry.published == Timestamp(rfc3339: "2004-01-01T19:48:00Z"))
  }

  @Test("an Atom document of a single entry is a feed of one")
  func singleEntry() throws {
    let text = "<entry xmlns='http://www.w3.org/2005/Atom'><id>1</id><title>Alone</title></entry>"
    #expect(try titles(text) == ["Alone"])
  }

  @Test("a JSON Feed may have numeric ids and wrong types")
  func jsonFeed() throws {
    let entries = try feed("jsonfeed10.json").entries
    #expect(entries.map(\.id) == ["7", "https://j.example.org/b"])
    #expect(entries.first?.content == "x < y")
    #expect(entries.first?.authors == ["Jo"])
    #expect(entries.last?.categories == ["a", "3"])
    #expect(try feed("jsonfeed11.json").entries.first?.content == "x\ny")
  }

  @Test("a feed is written as JSON Feed 1.1, with its source, format and problems")
  func jsonFeedDocument() throws {
    let feed = try read(rss("<item><title>A & B</title><guid>1</guid></item>"))
    let document = JSONFeedDocument(feed, source: "a.xml")
    let json = String(decoding: try JSON.bytes(of: document), as: UTF8.self)
    #expect(
      json == #"{"_scout":{"format":"RSS 2.0","problems":[{"column":60,"line":1,"#
        + #""message":"a stray & was kept as text"}],"source":"a.xml"},"#
        + #""items":[{"content_text":"","id":"1","title":"A & B"}],"title":"T","#
        + #""version":"https://jsonfeed.org/version/1.1"}"#)
  }
}
