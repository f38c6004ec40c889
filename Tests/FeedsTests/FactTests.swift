import Testing
import Text

@testable import Feeds

@Suite("What feeds say beside their texts")
struct FactTests {
  private let vocabularies =
    " xmlns:media='http://search.yahoo.com/mrss/' xmlns:slash='http://purl.org/rss/1.0/modules/"
    + "slash/' xmlns:georss='http://www.georss.org/georss' xmlns:thr='http://purl.org/syndication/"
    + "thread/1.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xmlns:itunes='"
    + "http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:dc='http://purl.org/dc/elements/1.1/'"

  private func feed(_ channel: String, declared: Bool = true) throws -> Feed {
    let spaces = declared ? vocabularies : ""
    return try read("<rss version='2.0'\(spaces)><channel>\(channel)</channel></rss>")
  }

  private func entry(_ item: String, declared: Bool = true) throws -> FeedEntry {
    try #require(try feed("<item>\(item)</item>", declared: declared).entries.first)
  }

  @Test("how often the publisher wants to be asked")
  func wish() throws {
    let wish = try feed(
      "<ttl>90</ttl><sy:updatePeriod> Hourly </sy:updatePeriod><sy:updateFrequency>2"
        + "</sy:updateFrequency><skipHours><hour>24</hour><hour>3</hour><hour>77</hour></skipHours>"
        + "<skipDays><day>Sunday</day><day>Caturday</day></skipDays>"
    ).wish
    #expect(wish.minutesToLive == 90)
    #expect(wish.period == .hourly)
    #expect(wish.frequency == 2)
    #expect(wish.skipHours == [0, 3])
    #expect(wish.skipDays == [.sunday])
    #expect(wish.interval == 5_400)
    #expect(try feed("<ttl>-1</ttl>").wish.isEmpty)
    #expect(try feed("").wish.interval == nil)
  }

  @Test("names of files never stand for names of entries, with and without declarations")
  func shadows() throws {
    for declared in [true, false] {
      let entry = try entry(
        "<title>A</title><media:group><media:title>W</media:title><media:description>W"
          + "</media:description></media:group><itunes:title>W</itunes:title>"
          + "<description>D</description><itunes:author>P</itunes:author><source:markdown>**x**</source:markdown>",
        declared: declared)
      #expect(entry.title == "A")
      #expect(entry.summary == "D")
      #expect(entry.authors == ["P"])
      #expect(entry.origin == nil)
    }
  }

  @Test("names and words of other vocabularies fill what the format leaves empty")
  func fallbacks() throws {
    let entry = try entry(
      "<itunes:title>Only title</itunes:title><media:keywords>ai, stål</media:keywords>"
        + "<media:category label='Lab'>mc</media:category><prism:keyword>k</prism:keyword>"
        + "<prism:publicationDate>2025-06-02</prism:publicationDate><feedburner:origLink>"
        + "http://o.org/a</feedburner:origLink><link>http://feedproxy.example/~r/1</link>")
    #expect(entry.title == "Only title")
    #expect(entry.categories == ["ai", "stål", "Lab", "k"])
    #expect(entry.published == Timestamp(rfc3339: "2025-06-02T00:00:00Z"))
    #expect(entry.link == "http://o.org/a")
    let issued = try self.entry("<dcterms:issued>2025-06-01</dcterms:issued>")
    #expect(issued.published == Timestamp(rfc3339: "2025-06-01T00:00:00Z"))
  }

  @Test("an author of RSS with a name in it is a person; RSS 1.0 names its items by rdf:about")
  func people() throws {
    let person = "<author><name>Nested Name</name><email>e@x.fi</email></author><title>A</title>"
    #expect(try entry(person).authors == ["Nested Name"])
    #expect(try entry(person).title == "A")
    let rdf = try read(
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns="
        + "'http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><item rdf:about="
        + "'http://e.org/1'><title>A</title><dc:identifier>doi:1</dc:identifier></item></rdf:RDF>")
    #expect(rdf.entries.map(\.id) == ["http://e.org/1"])
  }

  @Test("a description of the medium is the summary where there is no other")
  func medium() throws {
    let entry = try entry("<media:group><media:description>D</media:description></media:group>")
    #expect(entry.summary == "D")
    let plain = try self.entry(
      "<media:description>The paper \"X &lt;Y&gt;\" is</media:description>")
    #expect(plain.summary == "The paper \"X <Y>\" is")
  }

  @Test("an element that brings its own namespace means it")
  func ownNamespace() throws {
    let entry = try entry(
      "<creator xmlns='http://purl.org/dc/elements/1.1/'>Jo</creator><title xmlns='"
        + "http://search.yahoo.com/mrss/'>W</title><encoded xmlns='http://purl.org/rss/1.0/modules/"
        + "content/'>&lt;p&gt;x</encoded><title>A</title>")
    #expect(entry.authors == ["Jo"])
    #expect(entry.title == "A")
    #expect(entry.content == "x")
    #expect(
      try titles("<rss xmlns='http://search.yahoo.com/mrss/'><item><title>A</title>") == ["A"])
  }

  @Test("Atom's and JSON's names and categories mean themselves, RSS's are HTML")
  func kinds() throws {
    let atom = try read(
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><category term='List&lt;T&gt;'/>"
        + "<category term='R&amp;amp;D'/><author><name>Jo &lt;Q&gt; Doe</name></author></entry>"
        + "</feed>")
    #expect(atom.entries[0].categories == ["List<T>", "R&amp;D"])
    #expect(atom.entries[0].authors == ["Jo <Q> Doe"])
    let json = try read(
      #"{"version":"https://jsonfeed.org/version/1","items":[{"id":true,"tags":["List<T>"],"#
        + #""author":"Jo"},{"id":12345678901234567890,"authors":["Ida"]}],"author":"Top"}"#)
    #expect(json.authors == ["Top"])
    #expect(json.entries.map(\.id) == ["true", "12345678901234567890"])
    #expect(json.entries.map(\.authors) == [["Jo"], ["Ida"]])
    #expect(json.entries[0].categories == ["List<T>"])
    #expect(try entry("<category>a &amp;lt;b&amp;gt;</category>").categories == ["a <b>"])
  }

  @Test("content that is a file is no text, content elsewhere is the link")
  func contentElsewhere() throws {
    let feed = try read(
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='image/png'>aGk=</content>"
        + "<title>A</title></entry><entry><content type='text/html' src='http://e.org/c'/></entry>"
        + "<entry><link rel='http://www.iana.org/assignments/relation/alternate' href='http://e.org/d'"
        + "/></entry></feed>")
    #expect(feed.entries.map(\.content) == ["", "", ""])
    #expect(feed.entries.map(\.title).first == "A")
    #expect(feed.entries.map(\.link) == [nil, "http://e.org/c", "http://e.org/d"])
  }

  @Test("a language is a tag, or none")
  func languages() throws {
    #expect(try feed("<language>LT</language>").language == "lt")
    #expect(try feed("<language>e\u{202E}n</language>").language == "en")
    for wrong in ["see below", String(repeating: "x", count: 40), "ä"] {
      #expect(try feed("<language>\(wrong)</language>").language == nil)
    }
  }

  @Test("files, a picture, comments and a place")
  func extras() throws {
    let entry = try entry(
      "<enclosure url='http://e.org/a.mp3' length='12' type='audio/mpeg'/>"
        + "<enclosure url='http://e.org/b.mp3' length='12,345' type='audio/mpeg'/>"
        + "<media:group><media:content url='http://e.org/c.jpg' type='image/jpeg' fileSize='7'>"
        + "<media:thumbnail url='http://e.org/t.jpg'/></media:content></media:group>"
        + "<slash:comments>17</slash:comments><georss:point>54.9 23.9</georss:point>")
    #expect(entry.attachments.map(\.address).last == "http://e.org/c.jpg")
    #expect(entry.attachments.map(\.size) == [12, nil, 7])
    #expect(entry.image == "http://e.org/t.jpg")
    #expect(entry.commentCount == 17)
    #expect(entry.place == FeedEntry.Place(latitude: 54.9, longitude: 23.9))
    #expect(try self.entry("<georss:point>91 0</georss:point>").place == nil)
    #expect(try self.entry("<thr:total>3</thr:total>").commentCount == 3)
  }

  @Test("where an entry was taken from, in RSS and in Atom")
  func origin() throws {
    let rss = try entry("<title>A</title><source url='http://o.org/f'>The &amp; Other</source>")
    #expect(rss.origin == FeedEntry.Origin(title: "The & Other", link: "http://o.org/f"))
    let atom = try read(
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title><source><title>Other"
        + "</title><link href='http://o.org/'/><author><name>No</name></author></source></entry></feed>"
    )
    #expect(
      atom.entries.first?.origin == FeedEntry.Origin(title: "Other", link: "http://o.org/"))
    #expect(atom.entries.first?.link == nil)
    #expect(atom.entries.first?.title == "A")
    #expect(atom.entries.first?.authors == ["No"], "RFC 4287 lends an entry its source's authors")
  }

  @Test("categories of all kinds, each once")
  func categories() throws {
    let entry = try entry(
      "<category>a</category><category>a</category><itunes:keywords>b, c,,a</itunes:keywords>"
        + "<dc:subject>d &amp;amp; e</dc:subject>")
    #expect(entry.categories == ["a", "b", "c", "d & e"])
  }

  @Test("a date long after the reading stays as it is, and is told")
  func future() throws {
    let bytes = Array(
      rss("<item><pubDate>Sat, 01 Jan 2095 00:00:00 GMT</pubDate></item>").utf8)
    let feed = try FeedReader().read(bytes, now: Timestamp(rfc3339: "2026-11-26T00:00:00Z"))
    #expect(feed.entries.map(\.published) == [Timestamp(rfc3339: "2095-01-01T00:00:00Z")])
    #expect(feed.entries.map(\.isFromFuture) == [true])
    #expect(feed.problems.map(\.message) == ["the date of an entry lies in the future"])
    #expect(try FeedReader().read(bytes).entries.map(\.isFromFuture) == [false])
  }

  @Test("an address is absolute, its host in small letters, by every base there is")
  func bases() throws {
    let text =
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='a'/></entry>"
      + "<entry xml:base='http://B.example/x/'><link href='b'/></entry>"
      + "<entry><link href='HTTPS://C.Example/Ä?q#f'/></entry>"
      + "<link rel='self' href='http://late.example/feed'/></feed>"
    #expect(
      try read(text).entries.map(\.link) == [
        "http://late.example/a", "http://b.example/x/b", "https://c.example/Ä?q#f",
      ])
  }

  @Test("everything is written as JSON Feed; what it has no place for stands in _scout")
  func json() throws {
    let feed = try feed(
      "<title>T</title><ttl>60</ttl><managingEditor>Jo</managingEditor><item><title>A</title>"
        + "<enclosure url='http://e.org/a.mp3' length='12' type='audio/mpeg'/><slash:comments>1"
        + "</slash:comments><source url='http://o.org/'>O</source><guid>1</guid></item>")
    let json = try JSON.bytes(of: JSONFeedDocument(feed, source: "a.xml"))
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"_scout":{"format":"RSS 2.0","problems":[],"source":"a.xml","wish":{"ttl":60}},"#
        + #""authors":[{"name":"Jo"}],"items":[{"_scout":{"comments":1,"source":"O","#
        + #""source_url":"http://o.org/"},"attachments":[{"mime_type":"audio/mpeg","#
        + #""size_in_bytes":12,"url":"http://e.org/a.mp3"}],"content_text":"","id":"1","#
        + #""title":"A"}],"title":"T","version":"https://jsonfeed.org/version/1.1"}"#)
  }
}
