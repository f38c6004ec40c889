import Radars

/// The rings' names along the twelve o'clock axis, just inside each boundary, in units of the disc.
///
/// Their boxes are as wide as the widest of a ring's languages: a picture in another language
/// leaves every mark where it was.
struct RingNames {
  var style: TextStyle
  private(set) var boxes: [Box] = []

  /// `size` is that of the letters, in units.
  init(_ rings: [RingFace], on disc: Disc, size: Double = 27) {
    style = TextStyle(size: size.roundedToHundredth, bold: true, color: Palette.quiet)
    boxes = rings.enumerated().map { index, ring in
      let blocks = ring.name.texts.sorted { $0.key < $1.key }.map { block($0.value) }
      let width = blocks.map(\.width).max() ?? 0
      let height = blocks.map(\.height).max() ?? 0
      // A tenth more than in Arial: other fonts are wider.
      return Box(
        x: -width * 0.55 - size * 0.31, y: -disc.outer(index) + 9,
        width: width * 1.1 + size * 0.62, height: height + 2)
    }
  }

  func block(_ name: String) -> TextBlock {
    let room = TextWrapping.width(
      for: name, style, width: style.size * 8, most: style.size * 12)
    return TextBlock(name, width: room, style)
  }
}
