import TestSupport
import Testing

@testable import Pages

@Suite("A digest as one HTML mail")
struct MailTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\" onclick=\"x", "' style='x", "</td></table><h1>", "&lt;b&gt;",
    "]]> <!-- -->", "\u{202e}txet \u{7}\u{1b}[31m", "javascript:alert(1)", "x & y",
  ]

  private func mail(_ text: String, link: String? = "https://example.org/a?b=1&c=2") -> Mail {
    Mail(
      language: "no", title: text, subtitle: text, nothing: text,
      sections: [
        Mail.Section(
          text,
          groups: [
            Mail.Group(
              heading: text, mark: text,
              entries: [Mail.Entry(text, link: link, mark: text, text: text, source: text)],
              rest: text)
          ]), Mail.Section("empty", entries: []),
      ], footer: text, color: "red;background:url(x)")
  }

  @Test("Hostile words stay text, everywhere", arguments: hostile)
  func text(hostile: String) throws {
    let page = try PageReader(MailPage(mail(hostile)).html())
    let names = Set(page.elements.map(\.name))
    #expect(
      names == [
        "html", "head", "meta", "title", "body", "table", "tr", "td", "div", "h1", "h2", "h3", "p",
        "span", "a",
      ])
    #expect(page.scripts.isEmpty && page.styles.isEmpty)
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    #expect(
      attributes.isSubset(of: [
        "lang", "charset", "http-equiv", "content", "name", "style", "role", "width", "cellpadding",
        "cellspacing", "align", "href", "rel",
      ]))
    #expect(page.named("h2").count == 1, "a section without entries is left out")
  }

  @Test("Nothing is fetched, and no colours of letters or ground are set")
  func plain() throws {
    let html = String(decoding: MailPage(mail("x")).html(), as: UTF8.self)
    for word in ["url(", "src=", "@import", "<img", "<link", "background", " color:", "\"color:"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">"))
    #expect(html.contains("<title>x, x</title>"))
    #expect(html.contains("border-top:6px solid #1f6f8b"))
  }

  @Test(
    "Only web pages are linked",
    arguments: [
      ("https://example.org/a", true), ("http://example.org", true), ("javascript:alert(1)", false),
      ("data:text/html,x", false), ("mailto:a@b", false), ("https://user@evil.example", false),
      ("//example.org", false), ("https://exam ple.org", false),
    ])
  func links(link: String, isLinked: Bool) throws {
    let page = try PageReader(MailPage(mail("x", link: link)).html())
    #expect(page.named("a").compactMap { $0.attributes["href"] } == (isLinked ? [link] : []))
    #expect(page.named("b").count == (isLinked ? 0 : 1))
  }

  @Test("Ten languages, each in its own words, with a place for every value")
  func words() {
    #expect(
      DigestWords.all.map(\.language) == [
        "en", "sv", "fi", "lt", "de", "da", "no", "pl", "lv", "et",
      ])
    func texts(_ words: DigestWords) -> [String: String] {
      Mirror(reflecting: words).children.reduce(into: [:]) { texts, child in
        texts[child.label ?? ""] = child.value as? String
      }
    }
    let english = texts(.english)
    for words in DigestWords.all {
      let own = texts(words)
      #expect(own.count == english.count)
      for (name, text) in own {
        let places = english[name]!.split(separator: "{").dropFirst().map {
          $0.prefix { $0 != "}" }
        }
        #expect(places.allSatisfy { text.contains("{\($0)}") }, "\(words.language) \(name)")
        #expect(!text.isEmpty)
      }
      #expect(words.alsoIn(3).contains("3"))
      guard words.language != "en" else { continue }
      #expect(own.filter { english[$0.key] == $0.value }.keys.sorted() == [])
    }
    #expect(DigestWords.of("nb-NO").language == "no" && DigestWords.of("fr").language == "en")
  }
}
