import TestSupport
import Testing
import Text

@testable import Feeds

@Suite("Feeds that are hostile or broken end as they should")
struct BadFeedTests {
  private func item(_ more: String = "") -> String {
    "<item><title>A</title><link>http://e.org/a</link>\(more)</item>"
  }

  private func many(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  @Test("entities of the document cannot make its attributes or its wide text large")
  func bombs() throws {
    let levels = (1...10).map { "<!ENTITY a\($0) \"\(many("&a\($0 - 1);", 10))\">" }
    let type = "<!DOCTYPE r [<!ENTITY a0 \"ha\">\(levels.joined())]>"
    let attribute = item("<enclosure url='http://e.org/&a10;'/>")
    let entry = try read(rss(attribute, declaration: type)).entries[0]
    #expect(entry.attachments[0].address.utf8.count < 200)
    let wide = rss("<item><title>&a10;</title></item>", declaration: type).utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try FeedReader().read([0xFF, 0xFE] + wide).entries[0].title.utf8.count < 100)
  }

  @Test("a document type that names a file or an address is skipped, unread")
  func documentTypes() throws {
    let types = [
      "<!DOCTYPE rss SYSTEM \"file:///etc/hosts\">",
      "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/e.dtd\"> %p;]>",
      "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"http://my.netscape.com/rss-0.91.dtd\">",
    ]
    for type in types {
      let feed = try read(rss("<item><title>caf&eacute;</title></item>", declaration: type))
      #expect(feed.entries.map(\.title) == ["café"])
    }
  }

  @Test("what nests without end is read without end of the stack")
  func nesting() throws {
    let deep = many("<a>", 200_000)
    #expect(try read(rss("<item><title>A</title><description>\(deep)")).entries[0].title == "A")
    let closed = "<item><description>\(deep)x\(many("</a>", 200_000))</description></item>"
    #expect(try titles(rss(closed + item())) == ["", "A"])
    #expect(throws: FeedError(.unreadable)) {
      try read(#"{"version":"https://jsonfeed.org/version/1","items":"# + many("[", 100_000))
    }
  }

  @Test("what is too long is cut and told, and the entry is kept")
  func long() throws {
    let title = try read(rss("<item><title>\(many("x", 10_000_001))</title></item>"))
    #expect(title.entries[0].title.utf8.count == FeedLimits().lineBytes)
    #expect(title.problems.map(\.message) == ["a title was too long and was cut"])
    let address = "http://e.org/" + many("z", 11_000_000)
    let attribute = try read(rss(item("<enclosure url='\(address)' length='1'/>")))
    #expect(attribute.entries[0].attachments == [])
    #expect(attribute.problems.map(\.message) == ["a tag was too long; attributes were left out"])
    let name = many("n", 200_000)
    #expect(try titles(rss("<\(name)>x</\(name)>" + item())) == ["A"])
    #expect(try titles(rss("<!-- \(many("-x", 3_000_000)) -->" + item())) == ["A"])
    #expect(try titles(rss("<?a \(many("b", 9_000_000))?>" + item())) == ["A"])
  }

  @Test("what is too many is left out and told")
  func tooMany() throws {
    let attributes = (0..<100_000).map { "a\($0)='1'" }.joined(separator: " ")
    #expect(try titles(rss("<item \(attributes)><title>A</title></item>")) == ["A"])
    let spaces = (0..<20_000).map { "xmlns:n\($0)='u\($0)'" }.joined(separator: " ")
    #expect(try titles("<rss \(spaces)><channel>\(item())</channel></rss>") == ["A"])
    let entries = try read(rss(many("<item><guid>1</guid></item>", 20_000)))
    #expect(entries.entries.count == 1)
    #expect(entries.problems.count == 1)
    let tags = (0..<20_000).map { "<category>c\($0)</category>" }.joined()
    let tagged = try read(rss(item(tags)))
    #expect(tagged.entries[0].categories.count == FeedLimits().listLength)
    #expect(
      tagged.problems.map(\.message)[..<1] == [
        "there are more than 100 of a kind; the rest was left out"
      ])
  }

  @Test("the limits hold for JSON Feeds too, and are told")
  func limitsOfJSON() throws {
    let tags = (0..<200).map { "\"t\($0)\"" }.joined(separator: ",")
    let title = many("ä", 5_000)
    let feed = try read(
      #"{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"title":"\#(title)","#
        + #""tags":[\#(tags)]}]}"#)
    #expect(feed.entries[0].title.utf8.count <= 4_096)
    #expect(feed.entries[0].categories.count == 100)
    #expect(
      feed.problems.map(\.message) == [
        "a title was too long and was cut",
        "there are more than 100 of a kind; the rest was left out",
      ])
  }

  @Test("a file that was packed is unpacked, once or twice, and never beyond the limit")
  func packed() throws {
    let feed = rss(item() + item("<guid>2</guid>"))
    let file = gzip(feed)
    #expect(try FeedReader().read(file).entries.count == 2)
    let cut = try FeedReader().read(Array(file[..<(file.count - 60)]))
    #expect(cut.entries.first?.title == "A")
    #expect(cut.endsEarly)
    #expect(cut.problems.first?.message == "the packed document ends too early")
    var limits = FeedLimits()
    limits.decodedBytes = 100
    #expect(throws: FeedError(.tooLarge(limit: 100))) { try FeedReader(limits: limits).read(file) }
    #expect(throws: FeedError(.empty)) { try FeedReader().read([0x1F, 0x8B, 8, 0]) }
  }

  @Test("half an address, id or date at the end of a cut document is none; half a text is one")
  func torn() throws {
    let whole = "<rss><channel><item><title>A</title><link>http://e.org/abc"
    #expect(try read(whole).entries.map(\.link) == [nil])
    #expect(try read(whole + "</link><guid>12").entries.map(\.id) == ["http://e.org/abc"])
    let text = try read("<rss><channel><item><guid>1</guid><description>one two")
    #expect(text.entries.map(\.summary) == ["one two"])
    #expect(text.endsEarly)
  }

  @Test("entries that share a guid and not the link have ids of their own")
  func sharedIDs() throws {
    let items = ["a", "b"].map { "<item><guid>1</guid><link>http://e.org/\($0)</link></item>" }
    #expect(
      try read(rss(items.joined())).entries.map(\.id) == ["1 http://e.org/a", "1 http://e.org/b"])
  }

  @Test("entries of one link without guid, or of one title, are as many as there are")
  func equalEntries() throws {
    let link = (1...3).map { "<item><title>n\($0)</title><link>http://e.org/</link></item>" }
    let feed = try read(rss(link.joined()))
    #expect(feed.entries.map(\.title) == ["n1", "n2", "n3"])
    #expect(Set(feed.entries.map(\.id)).count == 3)
    #expect(
      try read(rss(link.reversed().joined())).entries.map(\.id).sorted()
        == feed.entries.map(\.id).sorted())
    let title = (1...3).map { "<item><title>Price</title><description>\($0)</description></item>" }
    let prices = try read(rss(title.joined() + title[0]))
    #expect(prices.entries.map(\.summary) == ["1", "2", "3"])
    #expect(Set(prices.entries.map(\.id)).count == 3)
  }

  @Test("an entry in whose middle the document stops is marked")
  func tornEntry() throws {
    let feed = try read("<rss><channel>\(item())<item><title>B")
    #expect(feed.entries.map(\.isTorn) == [false, true])
    #expect(try read(rss(item())).entries.map(\.isTorn) == [false])
  }

  @Test("a page that speaks of feeds is a page")
  func pageWithFeeds() throws {
    let page =
      "<!DOCTYPE html><html><link rel=alternate type=application/rss+xml href=/f>"
      + "<script>var s='<rss version=2>'</script><p>x</html>"
    #expect(throws: FeedError(.webPage, discovered: ["/f"])) { try read(page) }
    #expect(try titles("<html><b>Warning</b></html>" + rss(item())) == ["A"])
  }

  @Test("names of fields within a field do not end it, while its end tag comes")
  func nestedFields() throws {
    let person = "<author><name>Jo</name><link>http://jo.org/</link></author>"
    #expect(
      try read(rss("<item>\(person)<link>http://e.org/</link></item>")).entries[0].link
        == "http://e.org/")
    let picture = "<description>See <svg><title>Fig</title></svg> REST</description>"
    #expect(try read(rss("<item>\(picture)</item>")).entries[0].summary.hasSuffix("REST"))
    let atom =
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='application/xml'>"
      + "<entry xmlns='urn:x'><title>no</title></entry></content><title>A</title></entry></feed>"
    #expect(try titles(atom) == ["A"])
    #expect(
      try read(rss("<item><title>A<link>http://e.org/</link></item>\(item())")).entries.map(\.link)
        == ["http://e.org/", "http://e.org/a"])
  }

  @Test("a quote that never ends does not swallow the items that follow")
  func quote() throws {
    let broken =
      "<item><description><a href=\"http://x>bad</a></description><title>one</title></item>"
    let items = broken + "<item><title>two</title><enclosure url=\"http://e.org/f\"/></item>"
    #expect(try titles(rss(items)) == ["one", "two"])
  }

  @Test("what would grow with every entry is bounded: bases, entities, keywords, namespaces")
  func growth() throws {
    let base = many("y", 3_000) + "/"
    let wrappers = many("<a xml:base='\(base)'>", 50)
    let files = many("<link rel='enclosure' href='a'/>", 50)
    let feed = try read(
      "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://e.org/'>\(wrappers)"
        + "<entry><title>A</title>\(files)</entry>")
    let longest = feed.entries[0].attachments.map(\.address.utf8.count).max() ?? 0
    #expect(longest <= 4_096)
    let entities =
      "<!DOCTYPE r [<!ENTITY y \"\(many("a", 4_000))&b\"><!ENTITY x \"\(many("&y;", 1_300))\">]>"
    _ = try read(rss("<item><title>\(many("&x;", 5_000))</title></item>", declaration: entities))
    let words = (0..<30_000).map { "k\($0)" }.joined(separator: ",")
    let limits = FeedLimits()
    var wide = limits
    wide.lineBytes = 1 << 20
    let tagged = try read(rss(item("<itunes:keywords>\(words)</itunes:keywords>")), limits: wide)
    #expect(tagged.entries[0].categories.count == limits.listLength)
    #expect(tagged.problems.count == 1)
    let spaces = (0..<90).map { level in
      "<n" + (0..<90).map { " xmlns:p\(level)x\($0)='u'" }.joined() + ">"
    }
    let deep = "<rss><channel>\(item())\(spaces.joined())\(many("<q:b/>", 20_000))"
    #expect(try read(deep).entries.count == 1)
  }

  @Test("an address that was escaped once too often means what it meant")
  func escapedAddress() throws {
    let link = "<link><![CDATA[http://e.org/1?a=1&amp;b=2&amp;amp]]></link>"
    #expect(
      try read(rss("<item>\(link)</item>")).entries[0].link == "http://e.org/1?a=1&b=2&amp")
  }

  @Test("an address that is too long, or hides what it is, is none or is shown")
  func addresses() throws {
    let long = "http://e.org/" + many("z", 5_000)
    for link in ["<link>\(long)</link>", "<atom:link href='\(long)'/>"] {
      let feed = try read(rss("<item><title>A</title>\(link)</item>"))
      #expect(feed.entries[0].link == nil)
      #expect(feed.problems.map(\.message) == ["a link was too long and was left out"])
    }
    let term = "<feed><entry><title>A</title><category term='\(long)'/></entry></feed>"
    #expect(try read(term).entries[0].categories == [])
    #expect(
      try read(term).problems.map(\.message) == ["a category was too long and was left out"])
    let json = try read(
      #"{"version":"https://jsonfeed.org/version/1","items":[{"id":"\#(long)","title":"A"}]}"#)
    #expect(json.entries[0].id.hasPrefix("scout:"))
    #expect(json.problems.map(\.message) == ["an id was too long and was left out"])
    let hidden = try read(rss("<item><link>http://E.org/\u{202E}gpj.exe</link></item>"))
    #expect(hidden.entries[0].link == "http://e.org/%E2%80%AEgpj.exe")
    let user = try read(rss("<item><link>http://User:Word@E.org/</link></item>"))
    #expect(user.entries[0].link == "http://User:Word@e.org/")
  }

  @Test("a list of feeds is told from a feed, and what to do with it")
  func subscriptions() throws {
    let error = FeedError(.subscriptions)
    #expect(throws: error) { try FeedReader().read(fixture("list.opml")) }
    #expect(error.message.contains("put it into feeds/"))
  }

  @Test("an outline may stand in fifty folders")
  func folders() throws {
    let outline = "<outline text='x' xmlUrl='http://e.org/f'/>"
    let nested = many("<outline text='f'>", 50) + outline + many("</outline>", 50)
    let list = try SubscriptionList(
      opml: Array("<opml version='2.0'><body>\(nested)</body></opml>".utf8))
    #expect(list.subscriptions.map(\.folders.count) == [50])
    let refused = ["|~/evil.sh", "file:///etc/passwd", "javascript:alert(1)"].map {
      "<outline text='y' xmlUrl='\($0)' filtercmd='rm'/>"
    }
    let mixed = try SubscriptionList(
      opml: Array("<opml><body>\(refused.joined())\(outline)</body></opml>".utf8))
    #expect(mixed.subscriptions.map(\.address) == ["http://e.org/f"])
    #expect(mixed.problems.count == 3)
  }

  @Test(
    "a word between marks that is no name of XML is left out and told",
    arguments: ["neue <Größe> x", "neue <a:b:c> x", "neue <a:> x"])
  func strangeNames(written: String) throws {
    let feed = try read(rss("<item><title>\(written)</title></item>"))
    #expect(feed.entries.map(\.title) == ["neue x"])
    #expect(feed.problems.map(\.message) == ["a tag whose name is no name was left out"])
  }

  @Test("a second entry does not end a document whose root is an entry")
  func entryRoot() throws {
    let text = "<entry xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><title>B</title>"
    #expect(try titles(text) == ["A"])
    #expect(throws: FeedError(.unreadable)) { try read("<rss version=") }
  }
}
