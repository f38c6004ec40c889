import Testing

@testable import Feeds

@Suite("A page's feeds are found by what it says and by what it links")
struct DiscoveryTests {
  @Test("What the page declares comes first; addresses lean on its base")
  func declared() {
    let links = found(
      """
      <base href="/blog/"><LINK rel='alternate' type='application/rss+xml' href=feed.xml>
      <link rel="alternate" type="application/atom+xml; charset=utf-8" href="https://b.example/a">
      <link rel="stylesheet" href="/rss"><link rel="alternate" hreflang="de" href="/de/feed">
      <a class="x" href="feed.xml">the same</a><a href="../rss/">other</a><a href="/about">no</a>
      """)
    #expect(links.declared == ["https://a.example/blog/feed.xml", "https://b.example/a"])
    #expect(links.guessed == ["https://a.example/rss/"])
  }

  @Test(
    "Addresses look like feeds by their last word, their ending or their question",
    arguments: [
      "/feed", "/news/feed/", "/rss", "/x.rss", "/x.atom?y=1", "/news-rss.xml", "/rss/news.xml",
      "/index.xml", "/?feed=rss2", "/x?format=feed&type=atom", "/rss.php", "/atom",
    ])
  func likely(path: String) {
    #expect(FeedShape.isLikely("https://a.example\(path)"))
  }

  @Test(
    "Other addresses do not",
    arguments: [
      "https://a.example/feedback", "https://a.example/sitemap.xml", "https://a.example/",
      "https://feedly.com/i/subscription/feed", "https://a.example/progress",
      "https://a.example/page?ref=feed", "mailto:rss@a.example", "https://a.example/about#feed",
    ])
  func unlikely(address: String) {
    #expect(!FeedShape.isLikely(address))
  }

  private func found(_ page: String) -> (declared: [String], guessed: [String]) {
    FeedDiscovery.links(
      in: Array("<html><head>\(page)</head></html>".utf8), charset: nil,
      address: "https://a.example/start")
  }
}
