import Radars
import TestSupport
import Testing
import Text

@testable import Pages

@Suite("Text from outside stays text")
struct SafetyTests {
  @Test("Attacks in every text of an edition add no element, no script and no attribute")
  func attacks() throws {
    let page = try PageReader(Samples.page(Samples.hostile))
    let tame = try PageReader(Samples.page())
    #expect(Set(page.elements.map(\.name)).isSubset(of: Set(tame.elements.map(\.name))))
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    #expect(attributes.isSubset(of: Set(tame.elements.flatMap(\.attributes.keys))))
    #expect(page.named("script").count == 2 && page.named("style").count == 1)
    #expect(page.scripts.last == tame.scripts.last)
    #expect(page.styles.first?.contains("red;") == false)
    let text = page.elements[0].text
    #expect(text.contains("</script><script>alert(1)</script>") && text.contains("<img src=x>"))
    #expect(!text.contains("\u{202e}") && !text.contains("\u{7}"))
  }

  @Test("Only addresses of web pages become links, and they tell nobody where one came from")
  func links() throws {
    let page = try PageReader(Samples.page(Samples.hostile))
    let outward = page.named("a").filter { $0.attributes["href"]?.hasPrefix("#") == false }
    #expect(!outward.isEmpty)
    for link in outward {
      #expect(link.attributes["href"]?.hasPrefix("https://") == true)
      #expect(link.attributes["rel"] == "noopener noreferrer")
      #expect(link.attributes["referrerpolicy"] == "no-referrer")
    }
    #expect(outward.contains { $0.attributes["href"] == "https://ok.example/?a=1&b=\"2\"'" })
  }

  @Test(
    "What is no link to a web page, or hides its host, is none",
    arguments: [
      "javascript:alert(1)", " https://a.example/", "https://a.example/ b", "data:text/html,x",
      "file:///etc/passwd", "//a.example/", "https://", "https://bank.example@evil.example/",
      "https:///path", "https://:80/", "https://a.example\\@b.example\u{7}", "mailto:a@b.example",
      "https://a.example/\u{202e}", "vbscript:x", "",
    ])
  func refused(link: String) {
    #expect(SafeLink(link) == nil)
  }

  @Test("A link keeps its address and shows its host")
  func accepted() {
    let link = SafeLink("HTTPS://Feeds.example:8080/a?b#c")
    #expect(link?.address == "HTTPS://Feeds.example:8080/a?b#c")
    #expect(link?.host == "Feeds.example:8080")
    #expect(SafeLink("http://žinios.example?x")?.host == "žinios.example")
    #expect(SafeLink(nil) == nil)
  }

  @Test("The edition in the page reads back the same, and cannot end the element it stands in")
  func data() throws {
    for edition in [Samples.edition, Samples.hostile] {
      let block = try #require(PageReader(Samples.page(edition)).scripts.first)
      for character in ["<", ">", "&", "\u{2028}", "\u{2029}"] {
        #expect(!block.contains(character))
      }
      #expect(try JSON.value(Edition.self, from: Array(block.utf8)) == edition)
    }
  }

  @Test("The policy names the script and the style that are there, and nothing else")
  func policy() throws {
    for edition in [Samples.edition, Samples.hostile] {
      let page = try PageReader(Samples.page(edition))
      let policy = try #require(
        page.named("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?
          .attributes["content"])
      let script = try #require(page.scripts.last)
      let style = try #require(page.styles.first)
      #expect(policy.hasPrefix("default-src 'none'; "))
      #expect(policy.contains("script-src '\(ContentHash.source(of: Array(script.utf8)))';"))
      #expect(policy.contains("style-src '\(ContentHash.source(of: Array(style.utf8)))';"))
      #expect(!policy.contains("unsafe-eval") && !policy.contains("http"))
      #expect(
        page.named("meta").contains {
          $0.attributes["name"] == "referrer" && $0.attributes["content"] == "no-referrer"
        })
    }
  }

  @Test("The cluster's colour comes into the style only as a colour")
  func color() throws {
    let style = try #require(PageReader(Samples.page()).styles.first)
    let own = ":root { --cluster: #0b6e4f; }\n"
    #expect(style.contains(own))
    for color in ["#12345", "#0b6e4f;", "#zzzzzz", "blue", "#０b6e4"] {
      var edition = Samples.edition
      edition.frame.look.color = color
      let other = try #require(PageReader(Samples.page(edition)).styles.first)
      #expect(!other.contains(":root { --cluster:") && other.contains("--p0: "))
    }
  }

  @Test("The script and the style can stand in a page, and make no markup out of text")
  func resources() {
    let script = String(decoding: Resources.script, as: UTF8.self)
    let style = String(decoding: Resources.style, as: UTF8.self)
    #expect(script.contains("startPanel()") && style.contains("@media print"))
    for text in [script, style] {
      for word in ["</", "<!--", "\r", "\0"] { #expect(!text.contains(word)) }
    }
    for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
      #expect(!script.contains(word))
    }
  }

  @Test("Topics whose ids are no ids have names of their own in the address")
  func anchors() {
    var anchors = Anchors()
    #expect(anchors.anchor(of: "heat-pumps") == "heat-pumps")
    #expect(anchors.anchor(of: "heat-pumps") == "heat-pumps.2")
    #expect(anchors.anchor(of: "a b\"") == "a_20b_22")
  }
}
