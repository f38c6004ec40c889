import Testing
import Text

@testable import Feeds

struct EntryTests {
  @Test("an entry without id takes its link, else a hash that is the same every time")
  func ids() throws {
    let items = rss(
      "<item><title>A</title><link>http://example.org/a</link><guid> </guid></item>"
        + "<item><title>B</title><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate></item>"
        + "<item><description>only text</description></item>")
    let ids = try read(items).entries.map(\.id)
    #expect(ids.first == "http://example.org/a")
    #expect(Set(ids).count == 3)
    #expect(try read(items).entries.map(\.id) == ids)
  }

  @Test("entries with one guid and two links are two; an entry printed twice is one")
  func repetitions() throws {
    let items = ["a", "b", "a"].map {
      "<item><title>\($0)</title><guid>1</guid><link>http://example.org/\($0)</link></item>"
    }
    #expect(try titles(rss(items.joined())) == ["a", "b"])
  }

  @Test("a guid that is not a permanent link is no link")
  func permanentLinks() throws {
    let items = rss("<item><guid isPermaLink='false'>http://example.org/x</guid></item>")
    #expect(try read(items).entries.first?.link == nil)
  }

  @Test(
    "the name is found in what RSS calls an author",
    arguments: [
      "jo@example.org (Jo Doe)", "Jo Doe (jo@example.org)", "Jo Doe &lt;jo@example.org&gt;",
      "Jo Doe",
    ])
  func authors(written: String) throws {
    let feed = try read(rss("<item><author>\(written)</author></item>"))
    #expect(feed.entries.first?.authors == ["Jo Doe"])
  }

  @Test(
    "addresses are made absolute as RFC 3986 says",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("/g", "http://a/g"), ("//g", "http://g"),
      ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
      ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../../../g", "http://a/g"),
      ("./g/.", "http://a/b/c/g/"), ("https://x/y z", "https://x/y%20z"),
    ])
  func addresses(reference: String, absolute: String) {
    #expect(WebAddress.resolve(reference, against: "http://a/b/c/d;p?q") == absolute)
  }

  @Test("subscriptions keep their folders; what is no web address is refused and told")
  func subscriptions() throws {
    let list = try SubscriptionList(opml: fixture("list.opml"))
    #expect(list.title == "Food & sea")
    #expect(
      list.subscriptions.map(\.address) == ["https://a.example.org/f?x=1&y=2", "sample/one.xml"])
    #expect(
      list.subscriptions.first
        == Subscription(
          title: "Journal", address: "https://a.example.org/f?x=1&y=2",
          homePage: "https://a.example.org/", language: "en", category: "/class/research",
          summary: "d", folders: ["Research", "Deeper"]))
    #expect(list.problems.map(\.line) == [7, 7])
    #expect(throws: FeedError(.notSubscriptions)) {
      try SubscriptionList(opml: Array(rss("").utf8))
    }
  }
}
