import Radars
import Testing
import Text

@testable import Drawing

@Suite("A ring's name that fills its ring yields to the marks")
struct LongRingNameTests {
  /// Eight quadrants, and an innermost ring whose name takes a dozen lines.
  private static var edition: Edition {
    var generated = GeneratedRadars(seed: 11)
    var edition = generated.edition(quadrants: 8, rings: 4, blips: 24, longNames: false)
    for index in 0..<8 {
      edition.blips[index].quadrant = "q\(index)"
      edition.blips[index].ring = "r0"
    }
    edition.frame.rings[0].name = LocalizedText(
      String(repeating: "Sofort einsetzen und im Alltag nutzen ", count: 5))
    return edition
  }

  @Test("on a radar")
  func radar() throws {
    let svg = RadarPicture(Self.edition, options: PictureOptions()).svg()
    #expect(try marks(svg) == 24)
  }

  @Test("on a comparison")
  func comparison() throws {
    let picture = ComparisonPicture(
      try Comparison([Self.edition, Self.edition]), options: PictureOptions())
    #expect(try marks(picture.svg()) == 48)
  }

  @Test("on a trail")
  func trail() throws {
    var later = Self.edition
    later.date = later.date.adding(days: 30)
    for index in later.blips.indices { later.blips[index].ring = "r0" }
    let picture = TrailPicture(try Trail([Self.edition, later]), options: PictureOptions())
    let nodes = try #require(DocumentReader.nodes(of: picture.svg()))
    #expect(nodes.count { $0.attributes["class"] == "blip" } == 48)
  }

  private func marks(_ svg: [UInt8]) throws -> Int {
    let nodes = try #require(DocumentReader.nodes(of: svg))
    return nodes.count { $0.attributes["class"] == "mark" && $0.parents.contains("blip") }
  }
}
