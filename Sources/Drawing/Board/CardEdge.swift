/// The edge of a card in its quadrant's colour, notched so that quadrants can be told apart where
/// there is no colour: the first is whole, and each further one has a notch more.
struct CardEdge: Sendable {
  /// Of the quadrant, from twelve o'clock.
  var index: Int
  var color: Color
  var width: Double

  func element(in slip: Box) -> Element {
    let x = slip.x + width / 2
    let line = Element.line(Point(x, slip.y), Point(x, slip.bottom)).stroked(color, width: width)
    let notches = index % 8
    guard notches > 0 else { return line }
    // Notches and pieces add up to the whole length, so that every edge ends with a piece.
    let notch = width * 0.5
    let piece = (slip.height - Double(notches) * notch) / Double(notches + 1)
    return line.dashed((piece, notch))
  }
}
