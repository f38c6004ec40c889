import Drawing
import Radars

@testable import Pages

extension PagePicture {
  init(_ drawing: PageDrawing) {
    self.init(
      svg: drawing.svg, dark: drawing.dark.map { DarkColor(name: $0.name, value: $0.value) })
  }
}

extension Samples {
  /// The same radar of another cluster: one topic agrees, one is two rings away, one is its own, and
  /// one has no ring.
  static var neighbour: Edition {
    var edition = edition
    edition.frame.id = "warmth"
    edition.frame.cluster.name = "Example Neighbours"
    edition.blips = [
      blip("heat-storage", "Heat storage"),
      blip("heat-pumps", "Pumps of heat", ring: "watch", movement: Movement(.new)),
      blip("kites", "Kites", quadrant: "sea", ring: "watch"),
    ]
    return edition
  }

  static func comparison(_ radars: [Edition] = [edition, neighbour]) throws -> Comparison {
    try Comparison(radars)
  }

  static func comparisonPage(
    _ radars: [Edition] = [edition, neighbour], language: String? = nil
  ) throws -> [UInt8] {
    let comparison = try comparison(radars)
    let picture = ComparisonPicture(comparison, options: PictureOptions(language: language))
    return ComparisonWebPage(
      comparison, language: language, picture: PagePicture(picture.pageDrawing())
    ).html()
  }
}
