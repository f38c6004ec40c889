import Radars
import TestSupport
import Testing

@testable import Pages

@Suite("A comparison as a page")
struct ComparisonPageTests {
  @Test("Every topic is a row, widest disagreement first, and an article; the picture has the same")
  func topics() throws {
    let page = try PageReader(Samples.comparisonPage())
    let order = ["heat-pumps", "heat-storage", "kites", "membranes", "sails"]
    #expect(page.rows.map { $0.attributes["data-topic"] } == order)
    #expect(page.named("article").map { $0.attributes["id"] } == order.map { "topic=\($0)" })
    let blips = page.elements.filter { $0.attributes["class"] == "blip" }
    #expect(Set(blips.compactMap { $0.attributes["data-topic"] }) == Set(order))
    #expect(blips.count == 7)
    for row in page.rows {
      let link = "#topic=" + (row.attributes["data-anchor"] ?? "")
      #expect(page.named("a").contains { $0.attributes["href"] == link })
    }
  }

  @Test("A row has the ring on each radar, how far they are apart, and counts of evidence")
  func row() throws {
    let page = try PageReader(Samples.comparisonPage())
    let row = try #require(page.rows.first)
    #expect(row.attributes["data-agreement"] == "far")
    #expect(row.attributes["data-clusters"] == "1 2")
    #expect(row.attributes["data-quadrant"] == "energy")
    #expect(
      row.attributes["data-told"]
        == "1. Heat pumps. Far apart (2). Example & Sons: pilot ring; Example Neighbours: watch ring"
    )
    for words in ["Heat pumps", "pilot ring", "watch ring", "1 / 12", "Far apart (2)", "24"] {
      #expect(row.text.contains(words), "\(words)")
    }
    let kinds = page.rows.map { $0.attributes["data-agreement"] }
    #expect(kinds == ["far", "shared", "alone", "alone", "alone"])
    #expect(page.rows[2].text.contains("Only Example Neighbours"))
    let boxes = page.named("input").filter { $0.attributes["type"] == "checkbox" }
    #expect(
      Set(boxes.compactMap { $0.attributes["name"] }) == ["agreement", "quadrant", "clusters"])
    #expect(boxes.filter { $0.attributes["name"] == "agreement" }.count == 3, "none is near")
  }

  @Test("An article has every cluster's ring, own name, reasons, quotes and links")
  func article() throws {
    let page = try PageReader(Samples.comparisonPage())
    let article = try #require(page.id("topic=heat-pumps")).text
    for words in [
      "Example & Sons: pilot ring", "Decided by Rasa, 2026-11-16", "seen at two members",
      "Example Neighbours: watch ring", "called here: Pumps of heat",
      "A pilot plant with a heat pump opens", "The signals propose: watch ring",
    ] { #expect(article.contains(words), "\(words)") }
    let alone = try #require(page.id("topic=kites")).text
    #expect(alone.contains("Example & Sons: –"))
    #expect(alone.contains("This radar does not have the topic."))
    let waiting = try PageReader(
      Samples.comparisonPage([Samples.waiting, Samples.neighbour]))
    let kites = try #require(waiting.id("topic=kites")).text
    #expect(kites.contains("Example & Sons: without a ring"))
    #expect(kites.contains("no signal in the window"))
  }

  @Test("No two ids are the same, and whatever is pointed to is there", arguments: [false, true])
  func ids(hostile: Bool) throws {
    let page = try PageReader(Samples.comparisonPage(hostile ? Samples.attackers : Samples.two))
    let ids = page.values("id")
    #expect(Set(ids).count == ids.count)
    let named = page.values("aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
    let targets =
      named + page.values("for")
      + page.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(targets.count > 10)
    for target in targets { #expect(ids.contains(target), "nothing has the id \(target)") }
  }

  @Test("Attacks in every text of the editions add no element, no script and no attribute")
  func attacks() throws {
    let page = try PageReader(Samples.comparisonPage(Samples.attackers))
    let tame = try PageReader(Samples.comparisonPage())
    let known = Set(tame.elements.map(\.name))
    #expect(Set(page.elements.map(\.name)).subtracting(known).isEmpty)
    let attributes = Set(tame.elements.flatMap(\.attributes.keys))
    #expect(Set(page.elements.flatMap(\.attributes.keys)).subtracting(attributes).isEmpty)
    #expect(page.named("script").count == 1 && page.named("style").count == 1)
    #expect(page.scripts == tame.scripts)
    let outward = page.named("a").filter { $0.attributes["href"]?.hasPrefix("#") == false }
    #expect(outward.allSatisfy { $0.attributes["href"]?.hasPrefix("https://") == true })
  }

  @Test("It speaks the language that was asked for, else the first radar's")
  func language() throws {
    let page = try PageReader(Samples.comparisonPage(language: "lt"))
    #expect(page.elements[0].attributes["lang"] == "lt")
    #expect(page.named("h1").first?.text == "Palyginimas: Šilumos radaras")
    #expect(page.rows.first?.text.contains("pilot žiedas") == true)
    #expect(try PageReader(Samples.comparisonPage()).elements[0].attributes["lang"] == "en")
  }

  @Test("All ten languages are there, each in its own words, and none lacks one")
  func words() {
    let codes = ComparisonPageWords.all.map(\.language)
    #expect(codes == PageWords.all.map(\.language))
    for words in ComparisonPageWords.all {
      let texts = Mirror(reflecting: words).children.compactMap { $0.value as? String }
      #expect(texts.count > 15 && texts.allSatisfy { !$0.isEmpty })
      #expect(words.language == "en" || words.source != ComparisonPageWords.english.source)
      #expect(words.counts.contains(" / "))
    }
  }
}

extension Samples {
  static let two = [edition, neighbour]

  /// With a topic that waits for a ring which the neighbour has one for.
  static var waiting: Edition {
    var edition = edition
    edition.unplaced[0].topic = "kites"
    return edition
  }

  /// Two editions whose every text is an attack.
  static var attackers: [Edition] {
    var other = hostile
    other.frame.id = "other"
    other.frame.rings = hostile.frame.rings
    return [hostile, other]
  }
}
