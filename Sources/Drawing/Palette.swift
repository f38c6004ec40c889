/// The colours of the pictures: light and calm, dark enough for text on their own tints, and apart
/// in lightness or hue for eyes that see fewer colours. No meaning rests on them alone.
enum Palette {
  static let paper = Color(0xffffff)
  static let ink = Color(0x1d2733)
  static let quiet = Color(0x55606e)
  static let hairline = Color(0xd5dbe2)
  static let panel = Color(0xf4f6f8)
  static let warning = Color(0x9c2f12)

  /// Clockwise from twelve o'clock.
  static let quadrants = [
    Color(0x0a6a69), Color(0x3c4c9f), Color(0x993858), Color(0x7d5200),
    Color(0x3f6a1e), Color(0x6a3d9c), Color(0x1b5e8c), Color(0x8a3b1c),
  ]

  static func quadrant(_ index: Int) -> Color {
    quadrants[index % quadrants.count]
  }

  /// The ground of a quadrant's part of a ring, a little stronger towards the centre.
  static func tint(quadrant: Int, ring: Int, of rings: Int) -> Color {
    let steps = max(rings - 1, 1)
    let share = 16 - 11 * ring / steps
    return Palette.quadrant(quadrant).mixed(share, with: paper)
  }

  /// The cluster's own colour, where it can be read on white, else a shade of it that can.
  static func accent(_ text: String?) -> Color {
    (text.flatMap { Color($0) } ?? quadrant(0)).readable()
  }
}
