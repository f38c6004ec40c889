import Radars
import TestSupport
import Testing
import Text

@testable import Pages

@Suite("A radar as a page has everything in it, and every part finds the other")
struct StructureTests {
  @Test("Every topic of the picture is a row of the table and an article, in reading order")
  func topics() throws {
    let page = try PageReader(Samples.page())
    let order = ["heat-pumps", "heat-storage", "membranes", "sails"]
    #expect(page.rows.map { $0.attributes["data-topic"] } == order)
    let articles = page.named("article").map { $0.attributes["id"] }
    #expect(articles == (order + ["sand"]).map { "topic=\($0)" })
    let blips = page.elements.filter { $0.attributes["class"] == "blip" }
    #expect(Set(blips.compactMap { $0.attributes["data-topic"] }) == Set(order))
    for row in page.rows {
      let link = "#topic=" + (row.attributes["data-anchor"] ?? "")
      #expect(page.named("a").contains { $0.attributes["href"] == link })
    }
  }

  @Test("No two ids are the same, and whatever is pointed to is there", arguments: [false, true])
  func ids(hostile: Bool) throws {
    let page = try PageReader(Samples.page(hostile ? Samples.hostile : Samples.edition))
    let ids = page.values("id")
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { !$0.contains(" ") })
    let named = page.values("aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
    let targets =
      named + page.values("for")
      + page.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(targets.count > 10)
    for target in targets { #expect(ids.contains(target), "nothing has the id \(target)") }
  }

  @Test("A row says what the filters ask for")
  func row() throws {
    let page = try PageReader(Samples.page())
    let row = try #require(page.rows.first)
    #expect(row.attributes["data-quadrant"] == "energy")
    #expect(row.attributes["data-ring"] == "pilot")
    #expect(row.attributes["data-movement"] == "in")
    #expect(row.attributes["data-marks"] == "people brake")
    for word in ["Heat pumps", "energy quadrant", "pilot ring", "Moved in", "Placed by people"] {
      #expect(row.text.contains(word))
    }
    let boxes = page.named("input").filter { $0.attributes["type"] == "checkbox" }
    #expect(boxes.filter { $0.attributes["name"] == "ring" }.count == 3, "explore has no topic")
  }

  @Test("An article has the reasons, quotes, links, figures and next step of its topic")
  func article() throws {
    let page = try PageReader(Samples.page())
    let article = try #require(page.id("topic=heat-pumps")).text
    for words in [
      "What Heat pumps is.", "Heat pumps lietuviškai (lt)", "Decided by Rasa, 2026-11-16",
      "seen at two members",
      "The signals propose: pilot ring (single source, so people must look; confidence 58 %; independent sources: 1)",
      "pilot ring 3.68", "A pilot plant with a heat pump opens", "a.example",
      "Alpha · trade press · 2026-11-11 · pilot ring +3.68", "Nothing but a prototype",
      "It is banned", "4 / 5", "7 / 9", "12 ", "Jonas", "Ask the lab, 2026-12-01",
    ] { #expect(article.contains(words), "\(words)") }
    let marks = page.named("mark").map(\.text)
    #expect(Array(marks.prefix(2)) == ["pilot plant", "heat pump"])
    let bars = try #require(page.elements.first { $0.attributes["class"] == "bars" })
    #expect(
      bars.attributes["aria-label"]?.hasSuffix(": 0, 1, 0, 3, 0, 0, 2, 0, 0, 0, 1, 5") == true)
  }

  @Test("The history of a topic has every edition, newest first, in the words each had")
  func history() throws {
    let page = try PageReader(Samples.page(earlier: [Samples.earlier]))
    let list = try #require(page.elements.first { $0.attributes["class"] == "history" })
    let newest = try #require(list.text.firstRange(of: "2026-11-16 pilot ring · Moved in"))
    let oldest = try #require(list.text.firstRange(of: "2026-08-17 old explore · New"))
    #expect(newest.lowerBound < oldest.lowerBound)
    #expect(list.text.contains("(from explore ring) · Rasa: two pilots opened"))
    let alone = try PageReader(Samples.page())
    let one = try #require(alone.elements.first { $0.attributes["class"] == "history" })
    #expect(!one.text.contains("2026-08-17"))
  }

  @Test("Topics without a ring and those that are gone are listed with the reason")
  func lists() throws {
    let page = try PageReader(Samples.page())
    let text = page.elements[0].text
    #expect(text.contains("Sand heaters, sea quadrant: no signal in the window"))
    #expect(text.contains("Peat gas, energy quadrant, watch ring: nobody asks for it"))
    #expect(page.named("a").contains { $0.attributes["href"] == "#topic=sand" })
    let article = try #require(page.id("topic=sand")).text
    #expect(article.contains("The signals propose no ring: no signal in the window."))
  }

  @Test("A topic whose evidence is split shows it, and where it stood before")
  func split() throws {
    var edition = Samples.edition
    edition.unplaced = [
      UnplacedTopic(
        topic: "kites", name: LocalizedText("Kites"), quadrant: "sea", reason: .split,
        proposal: Samples.proposal("kites", nil))
    ]
    var earlier = Samples.earlier
    earlier.blips.append(Samples.blip("kites", "Kites", quadrant: "sea", ring: "watch"))
    let page = try PageReader(Samples.page(edition, earlier: [earlier]))
    let article = try #require(page.id("topic=kites")).text
    for words in [
      "The signals propose no ring: evidence is split between rings.", "Nothing but a prototype",
      "2026-08-17 old watch",
    ] { #expect(article.contains(words), "\(words)") }
  }

  @Test("The page asks nothing of any other file or network")
  func alone() throws {
    let html = try Samples.page()
    let page = try PageReader(html)
    let names = Set(page.elements.map(\.name))
    #expect(names.isDisjoint(with: ["link", "img", "image", "iframe", "object", "embed", "base"]))
    #expect(page.values("src").isEmpty)
    for text in page.styles + page.scripts.suffix(1) {
      for word in ["@import", "url(", "fetch(", "XMLHttpRequest", "import(", "http:", "https:"] {
        #expect(!text.replacing("http://www.w3.org/2000/svg", with: "").contains(word))
      }
    }
  }

  @Test("The same edition always gives the same bytes, in whatever order texts were put in")
  func bytes() throws {
    let first = try Samples.page(earlier: [Samples.earlier])
    for _ in 0..<5 {
      var edition = Samples.edition
      for index in edition.blips.indices {
        let texts = edition.blips[index].name.texts
        edition.blips[index].name = LocalizedText(
          Dictionary(uniqueKeysWithValues: texts.shuffled().map { ($0.key, $0.value) }))
      }
      #expect(try Samples.page(edition, earlier: [Samples.earlier]) == first)
    }
  }
}
