import Radars

/// The rings' names along the twelve o'clock axis, just inside each boundary, in units of the disc.
///
/// Their boxes are as wide as the widest of a ring's languages: a picture in another language
/// leaves every mark where it was.
struct RingNames {
  static let style = TextStyle(size: 29, bold: true, color: Palette.quiet)
  private static let widest = 230.0
  private static let padding = 11.0

  var boxes: [Box]

  init(_ rings: [RingFace]) {
    let disc = Disc(quadrants: 1, rings: max(rings.count, 1))
    boxes = rings.enumerated().map { index, ring in
      let blocks = ring.name.texts.values.map { RingNames.block($0) }
      let width = blocks.map(\.width).max() ?? 0
      let height = blocks.map(\.height).max() ?? 0
      return Box(
        x: -width / 2 - RingNames.padding, y: -disc.outer(index) + 9,
        width: width + 2 * RingNames.padding, height: height + 2)
    }
  }

  static func block(_ name: String) -> TextBlock {
    TextBlock(name, width: widest, style)
  }
}
