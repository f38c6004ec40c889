import Radars
import Testing

@testable import Drawing

/// What other programs rely on in a picture.
@Suite("The pictures as documents")
struct DocumentTests {
  static let pictures: [(String, [UInt8])] = [
    ("radar", RadarPicture(Samples.crowded, options: PictureOptions()).svg()),
    ("hostile radar", RadarPicture(Samples.hostile, options: PictureOptions()).svg()),
    ("board", BoardPicture(Samples.crowded, options: PictureOptions()).svg()),
    ("hostile board", BoardPicture(Samples.hostile, options: PictureOptions()).svg()),
    ("profile", ProfilePicture(Samples.profile(quotes: 5), options: PictureOptions()).svg()),
    ("comparison", ComparisonPicture(Samples.threeClusters, options: PictureOptions()).svg()),
    ("consensus", ConsensusPicture(Samples.threeClusters, options: PictureOptions()).svg()),
  ]

  @Test("Every picture is well-formed, static, and tells what it is", arguments: pictures)
  func wellFormed(name: String, svg: [UInt8]) throws {
    let nodes = try #require(DocumentReader.nodes(of: svg))
    let allowed = Set([
      "svg", "title", "desc", "metadata", "g", "rect", "circle", "path", "line", "text",
    ])
    #expect(Set(nodes.map(\.name)).isSubset(of: allowed))
    #expect(
      !nodes.contains { node in
        node.attributes.keys.contains { $0.hasPrefix("on") || $0.hasSuffix("href") }
      })
    let ids = nodes.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let labels = try #require(nodes[0].attributes["aria-labelledby"]).split(separator: " ")
    #expect(labels.allSatisfy { ids.contains(String($0)) })
    #expect(nodes[0].attributes["role"] == "img")
  }

  @Test("Every blip has its mark, its title, and beside it its whole name")
  func blips() throws {
    for edition in [Samples.crowded, Samples.hostile] {
      let svg = RadarPicture(edition, options: PictureOptions()).svg()
      let nodes = try #require(DocumentReader.nodes(of: svg))
      let known = edition.blips.filter { $0.quadrant != "nowhere" }
      #expect(nodes.count { $0.attributes["class"] == "blip" } == known.count)
      #expect(nodes.count { $0.attributes["class"] == "mark" } == known.count)
      let names = nodes.split { $0.attributes["class"] == "blip" }.dropFirst().map { blip in
        blip.filter { $0.attributes["class"] == "label" }.map(\.text).joined()
      }
      let expected = known.map { blip in
        let name = PlainText.of(blip.name.text(in: "en"))
        return name.isEmpty ? blip.topic : name
      }
      func sorted(_ texts: [String]) -> [String] {
        texts.map { $0.filter { $0 != " " } }.sorted()
      }
      #expect(sorted(Array(names)) == sorted(expected))
    }
  }

  @Test("Rings and quadrants carry what a program needs to measure them")
  func frame() throws {
    let svg = RadarPicture(Samples.crowded, options: PictureOptions()).svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    let rings = nodes.filter { $0.attributes["class"] == "ring" }
    #expect(Set(rings.compactMap { $0.attributes["data-ring"] }).count == 4)
    #expect(Set(rings.map { $0.attributes["cx"] }).count == 1)
    let quadrants = nodes.filter { $0.attributes["class"] == "quadrant" }
    #expect(quadrants.map { $0.attributes["data-start"] } == ["0", "90", "180", "270"])
    #expect(quadrants.map { $0.attributes["data-end"] } == ["90", "180", "270", "360"])
    #expect(nodes.count { $0.attributes["class"] == "unplaced" } == 4)
    #expect(nodes.count { $0.attributes["class"] == "removed" } == 1)
  }

  @Test("The edition inside a picture reads back byte for byte")
  func metadata() throws {
    let json = Array(#"{"a": "<x> & \"q\" ]]> 🧀 \u202e"}"#.utf8)
    let svg = RadarPicture(Samples.crowded, options: PictureOptions(), metadata: json).svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    let metadata = try #require(nodes.first { $0.name == "metadata" })
    #expect(metadata.attributes["id"] == "scout-edition")
    #expect(Array(metadata.text.utf8) == json)
  }

  @Test("Every card and every row is there, each in its column, in order")
  func cardsAndRows() throws {
    let board = try #require(DocumentReader.nodes(of: DocumentTests.pictures[2].1))
    let cards = board.filter { $0.attributes["class"] == "card" }
    #expect(cards.count == Samples.cards.count)
    #expect(
      board.compactMap { $0.attributes["class"] == "column" ? $0.attributes["data-column"] : nil }
        == BoardColumn.allCases.map(\.rawValue))
    let comparison = try #require(DocumentReader.nodes(of: DocumentTests.pictures[5].1))
    let rows = comparison.filter { $0.attributes["class"] == "row" }
    #expect(
      rows.compactMap { $0.attributes["data-topic"] } == Samples.threeClusters.rows.map(\.topic))
    let radars = comparison.filter { $0.attributes["class"] == "radar" }
    #expect(
      radars.compactMap { $0.attributes["data-radar"] } == ["cluster-0", "cluster-1", "cluster-2"])
  }
}
