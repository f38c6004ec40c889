/// The colours of the pictures by what they are for. No meaning rests on them alone.
enum Palette {
  static let paper = Color.paper
  static let ink = Color.ink
  static let quiet = Color.quiet
  static let hairline = Color.hairline
  static let panel = Color.panel
  static let slip = Color.slip
  static let plate = Color.plate
  static let seam = Color.seam
  static let warning = Color.warning

  /// The boundary of a ring.
  static let ringLine = Color.quiet.mixed(75, with: .hairline)

  /// Clockwise from twelve o'clock.
  static func quadrant(_ index: Int) -> Color {
    .quadrant(index)
  }

  /// The ground of a quadrant's part of a ring, a little stronger towards the centre.
  static func tint(quadrant: Int, ring: Int, of rings: Int) -> Color {
    let steps = max(rings - 1, 1)
    return .tint(quadrant: quadrant, share: 16 - 11 * ring / steps)
  }

  /// The ground of a cell of a table, the stronger the more of a hundred.
  static func shade(_ share: Int) -> Color {
    .mix(.shade, share: share, with: .paper)
  }

  /// The cluster's own colour, where it can be read on the theme's paper, else a shade that can.
  static func accent(_ text: String?) -> Color {
    .accent(text.flatMap { RGB($0) })
  }
}
