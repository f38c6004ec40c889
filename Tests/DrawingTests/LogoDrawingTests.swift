import Radars
import Testing

@testable import Drawing

@Suite("The cluster's logo and licence")
struct LogoDrawingTests {
  private static let data = "PHN2ZyB2aWV3Qm94PScwIDAgMTIwIDQwJy8+"

  private static func edition(_ width: Double, _ height: Double) -> Edition {
    var edition = Samples.crowded
    edition.frame.look.image = Logo(type: .svg, data: data, width: width, height: height)
    edition.frame.look.licence = "CC BY 4.0 <b>"
    return edition
  }

  @Test("Pictures carry the logo whole, covered by nothing, and the licence at their foot")
  func carried() throws {
    for (width, height) in [(120.0, 40.0), (40, 40), (600, 50), (10, 90)] {
      let edition = LogoDrawingTests.edition(width, height)
      let profile = try #require(TopicProfile("precision-fermentation", in: edition))
      for theme in Theme.allCases {
        let options = PictureOptions(theme: theme)
        for svg in [
          RadarPicture(edition, options: options).svg(),
          BoardPicture(edition, options: options).svg(),
          ProfilePicture(profile, options: PictureOptions(paper: .a4, theme: theme)).svg(),
        ] {
          let nodes = try #require(DocumentReader.nodes(of: svg))
          let images = nodes.filter { $0.name == "image" }
          try #require(images.count == 1)
          #expect(
            images[0].attributes["xlink:href"]
              == "data:image/svg+xml;base64,\(LogoDrawingTests.data)")
          let box = GroundReader.bounds(images[0])
          #expect(box.width > 4 && box.height > 20 && box.x > 0 && box.y > 0)
          let texts = nodes.filter { $0.name == "text" }
          #expect(!texts.contains { DocumentReader.box(of: $0).overlaps(box) })
          let plate = try #require(
            nodes.last { $0.name == "rect" && GroundReader.bounds($0).holds(box) })
          #expect(plate.attributes["fill"] == "#ffffff")
          #expect(texts.contains { $0.text.hasSuffix(" · CC BY 4.0 <b>") })
        }
      }
    }
  }
}
