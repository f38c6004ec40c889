import Testing

@testable import Text

struct PlainTextTests {
  @Test(
    "HTML becomes one line of text",
    arguments: [
      ("<p>One</p><p>two</p>", "One two"), ("a<br/>b", "a b"), ("<b>bo</b>ld", "bold"),
      ("  a \n\t b&nbsp;c ", "a b c"), ("x<script>alert('<p>')</script>y", "xy"),
      ("<style>p{}</STYLE>z", "z"), ("a<!-- no > way -->b", "ab"),
      ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
      ("<img alt=\"a > b\" src=x>c", "c"), ("it <a href=\"http://cut", "it"), ("a <b", "a <b"),
      ("&eacute;&hellip;&#8364;&#x20AC;&#147;&scaron;&zcaron;", "é…€€“šž"),
      ("&bogus; &;", "&bogus; &;"),
      ("&copy 2026 &copy=1", "© 2026 &copy=1"), ("a&#0;b&#xD800;c&#99999999;", "abc"),
      ("a\u{202E}b\u{2066}c\u{7}d\u{AD}e\u{200B}", "abcde"), ("a\u{2028}b", "a b"),
      ("<svg/onload=x></p><style><img>text<iframe src=x>", "text"), ("👩‍👩‍👧 ﷽", "👩‍👩‍👧 ﷽"),
    ])
  func html(written: String, shown: String) {
    #expect(PlainText.from(html: written) == shown)
  }

  @Test("plain text keeps its marks and loses only tricks and superfluous blanks")
  func text() {
    #expect(PlainText.from(text: " a <b> &amp; \u{202E}c\n") == "a <b> &amp; c")
  }

  @Test("an excerpt ends at a word and never exceeds its limit")
  func excerpts() {
    #expect(PlainText.excerpt(of: "short") == "short")
    #expect(PlainText.excerpt(of: "one two three", limit: 9) == "one two…")
    #expect(PlainText.excerpt(of: "one two three", limit: 8) == "one two…")
    #expect(PlainText.excerpt(of: "one, two", limit: 6) == "one…")
    #expect(PlainText.excerpt(of: "Donaudampfschiff", limit: 6) == "Donau…")
    let long = String(repeating: "word é👩‍👩‍👧 ", count: 200)
    for limit in 0...310 { #expect(PlainText.excerpt(of: long, limit: limit).count <= limit) }
  }

  @Test(
    "HTML's named characters are known, Latin, Greek, Baltic and signs",
    arguments: [
      ("a&nbsp;b", "a b"), ("&yuml;", "ÿ"), ("&diams;", "♦"), ("&Omega;", "Ω"), ("&apos;", "'"),
      ("&thetasym;", "ϑ"), ("&Eacute;&eacute;", "Éé"), ("&gcedil;", "&gcedil;"),
    ])
  func entities(written: String, shown: String) {
    #expect(PlainText.from(html: written) == shown)
  }

  @Test("hostile markup takes no more than linear time")
  func hostile() {
    for piece in ["<a", "<a ", "<a \"", "<!--", "<style>", "&", "<a b='>", "</"] {
      _ = PlainText.from(html: String(repeating: piece, count: 100_000))
    }
  }
}
