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
      ("<script>var a=\"</scripture>\"; b()</script>ok", "ok"), ("ok a<!-->b", "ok ab"),
      ("If k<n then lost? all", "If k<n then lost? all"), ("List<String> end", "List<String> end"),
      ("$n<m$ and $p<0.05$ for $x>0$", "$n<m$ and $p<0.05$ for $x>0$"),
      ("Jo <jo@example.org> <https://u.rl/x>", "Jo <jo@example.org> <https://u.rl/x>"),
      ("Netflix <beta> & more <o:p>x</o:p><my-card>y</my-card>", "Netflix <beta> & more xy"),
      ("i <p holds", "i <p holds"), ("10<sup>6</sup> and 10<sup>-6</sup>", "10^6 and 10^-6"),
      ("mc<sup>2</sup> a<sup>th</sup>", "mc2 ath"), ("<button>a</button><noscript>b", "a b"),
      ("a\u{E0041}b", "ab"), ("it's <b title='>'>c", "it's c"),
      ("<svg/onload=x></p><style><img>text<iframe src=x>", "text"), ("👩‍👩‍👧 ﷽", "👩‍👩‍👧 ﷽"),
    ])
  func html(written: String, shown: String) {
    #expect(PlainText.from(html: written) == shown)
  }

  @Test("plain text keeps its marks and loses only tricks and superfluous blanks")
  func text() {
    #expect(PlainText.from(text: " a <b> &amp; \u{202E}c\n") == "a <b> &amp; c")
  }

  @Test(
    "blocks become lines where a text has lines, and blanks where it is one",
    arguments: [
      ("<p>One</p><p>two</p>", "One\ntwo"), ("<ul><li>a<li>b</ul>c", "a\nb\nc"),
      ("a<br><br> <br/>b", "a\nb"), ("<h2>H</h2>\n<p>t u</p>", "H\nt u"),
      ("<tr><td>a</td><td>b</td></tr><tr><td>c", "a b\nc"), ("a \n b", "a b"),
    ])
  func lines(written: String, shown: String) {
    #expect(PlainText.from(html: written, .lines) == shown)
    #expect(PlainText.from(html: written) == String(shown.map { $0 == "\n" ? " " : $0 }))
  }

  @Test("a picture within its tag does not end the text, however large")
  func largeTag() {
    let picture = "<img src=\"data:image/png;base64,\(String(repeating: "A", count: 200_000))\">"
    #expect(PlainText.from(html: "<p>before</p>\(picture)<p>after</p>") == "before after")
  }

  @Test("runs of any length between marks, letters and blanks come out whole")
  func runs() {
    for length in 0...40 {
      let run = String(repeating: "x", count: length)
      for end in ["<b>", "&amp;", "é", "\u{2019}", "  y", "\u{7F}", "\u{200B}z", " !", "ąčę "] {
        let expected = PlainText.from(text: run + (end == "<b>" ? "" : end == "&amp;" ? "&" : end))
        #expect(PlainText.from(html: run + end) == expected)
      }
    }
  }

  @Test("an excerpt ends at a word and never exceeds its limit")
  func excerpts() {
    #expect(PlainText.excerpt(of: "short") == "short")
    #expect(PlainText.excerpt(of: "two\nlines") == "two lines")
    #expect(PlainText.beginning(of: "two\nlines and more", limit: 10) == "two\nlines…")
    #expect(PlainText.excerpt(of: "one two three", limit: 9) == "one two…")
    #expect(PlainText.excerpt(of: "one two three", limit: 8) == "one two…")
    #expect(PlainText.excerpt(of: "one, two", limit: 6) == "one…")
    #expect(PlainText.excerpt(of: "Donaudampfschiff", limit: 6) == "Donau…")
    let long = String(repeating: "word é👩‍👩‍👧 ", count: 200)
    for limit in 0...310 {
      let excerpt = PlainText.excerpt(of: long, limit: limit)
      #expect(excerpt.unicodeScalars.count <= limit)
      #expect(long.hasPrefix(excerpt.dropLast()))
    }
  }

  @Test("an excerpt parts no character that is made of several")
  func wholeCharacters() {
    // Five scalars each.
    let families = String(repeating: "👩‍👩‍👧", count: 3)
    #expect(PlainText.excerpt(of: families, limit: 15) == families)
    #expect(PlainText.excerpt(of: families, limit: 14) == "👩‍👩‍👧👩‍👩‍👧…")
    #expect(PlainText.excerpt(of: families, limit: 10) == "👩‍👩‍👧…")
    #expect(PlainText.excerpt(of: families, limit: 4) == "…")
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
