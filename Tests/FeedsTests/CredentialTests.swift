import Testing

@testable import Feeds

@Suite("User names and passwords in addresses stay at home")
struct CredentialTests {
  @Test(
    "They are taken out of an address, and nothing else is",
    arguments: [
      ("https://a.example/f", "https://a.example/f"),
      ("https://user:pa@ss@a.example:8080/f?x=y@z", "https://a.example:8080/f?x=y@z"),
      ("http://token@a.example", "http://a.example"),
      ("https://user:it's@a.example/", "https://a.example/"),
      ("https://a.example/@name/feed", "https://a.example/@name/feed"),
      ("heat/alpha.rss", "heat/alpha.rss"),
      ("https://user:pa/ss#w@a.example/feed", "https://a.example/feed"),
      ("https:///joe:secret@a.example/feed", "https:///a.example/feed"),
      ("https://a.example:8080/@name/feed", "https://a.example:8080/@name/feed"),
      ("https://[::1]:8080/@name", "https://[::1]:8080/@name"),
    ])
  func addresses(written: String, shown: String) {
    #expect(AddressCredentials.removed(from: written) == shown)
    #expect(AddressCredentials.areIn(written) == (written != shown))
  }

  @Test("In a list they are found in every attribute and comment, however they are written")
  func lists() throws {
    let list = """
      <opml><body><!-- http://u:secret@a.example/ -->
      <outline xmlUrl="https://u:secret@a.example/f?a=1&amp;b=2" htmlUrl='https://a.example/'/>
      <outline xmlUrl="https://u:secret&#64;b.example/?x=&lt;" my:old="https://u:it's-secret@c.example"/>
      <outline xmlUrl="https://d.example/me@d.example"/>
      </body></opml>
      """
    let clean = try OutlineDocument(editing: Array(list.utf8)).withoutCredentials
    #expect(clean.count == 4)
    #expect(
      String(decoding: clean.bytes, as: UTF8.self) == """
        <opml><body><!-- http://a.example/ -->
        <outline xmlUrl="https://a.example/f?a=1&amp;b=2" htmlUrl='https://a.example/'/>
        <outline xmlUrl="https://b.example/?x=&lt;" my:old="https://c.example"/>
        <outline xmlUrl="https://d.example/me@d.example"/>
        </body></opml>
        """)
  }
}
