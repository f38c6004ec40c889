import Radars

/// The rings' names along the twelve o'clock axis, just inside each boundary, in units of the disc.
///
/// Their boxes are as wide as the widest of a ring's languages: a picture in another language
/// leaves every mark where it was.
struct RingNames {
  var style: TextStyle
  private(set) var boxes: [Box] = []

  /// `size` is that of the letters, in units.
  init(_ rings: [RingFace], size: Double = 29) {
    style = TextStyle(size: size.roundedToHundredth, bold: true, color: Palette.quiet)
    let padding = size * 0.38
    let disc = Disc(quadrants: 1, rings: max(rings.count, 1))
    boxes = rings.enumerated().map { index, ring in
      let blocks = ring.name.texts.values.map { block($0) }
      let width = blocks.map(\.width).max() ?? 0
      let height = blocks.map(\.height).max() ?? 0
      return Box(
        x: -width / 2 - padding, y: -disc.outer(index) + 9,
        width: width + 2 * padding, height: height + 2)
    }
  }

  func block(_ name: String) -> TextBlock {
    let room = TextWrapping.width(
      for: name, style, width: style.size * 8, most: style.size * 12)
    return TextBlock(name, width: room, style)
  }
}
