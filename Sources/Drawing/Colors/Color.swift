/// What a colour is for. Pictures are drawn in these; what each looks like is the theme's to say,
/// once, when the picture is written.
indirect enum Color: Equatable, Sendable {
  /// The ground of the page.
  case paper
  case ink
  case quiet
  case hairline
  /// The ground of a block on the page.
  case panel
  /// The ground of a card on a panel.
  case slip
  /// White in every theme: the ground of a logo.
  case plate
  /// Between two fields that lie side by side.
  case seam
  case warning
  /// What a cell of a table is shaded with.
  case shade
  /// Clockwise from twelve o'clock.
  case quadrant(Int)
  /// The ground of a quadrant's part of a ring; `share` of a hundred is the quadrant's own colour.
  case tint(quadrant: Int, share: Int)
  /// The cluster's own colour; nil where it has none.
  case accent(RGB?)
  case mix(Color, share: Int, with: Color)

  /// This colour thinned with another; `share` of a hundred is of this one.
  func mixed(_ share: Int, with other: Color) -> Color {
    .mix(self, share: share, with: other)
  }
}
