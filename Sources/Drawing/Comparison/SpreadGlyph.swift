/// Where the radars put a topic, drawn small: a tick for each ring, innermost on the left, a dot
/// where a radar has it, and a bar from the nearest to the farthest.
struct SpreadGlyph: Sendable {
  var rings: Int
  /// The places of the rings that occur.
  var places: [Int]
  var color: Color

  func elements(in box: Box) -> [Element] {
    let middle = box.y + box.height / 2
    let reach = box.height * 0.24
    func x(_ ring: Int) -> Double {
      box.x + reach + (box.width - 2 * reach) * Double(ring) / Double(max(rings - 1, 1))
    }
    let ticks = (0..<rings).map { ring in
      Element.line(
        Point(x(ring), middle - reach * 0.7), Point(x(ring), middle + reach * 0.7)
      ).stroked(Palette.quiet.mixed(55, with: Palette.paper), width: 1)
    }
    guard let first = places.min(), let last = places.max() else { return ticks }
    let bar = Element.line(Point(x(first), middle), Point(x(last), middle))
      .stroked(color, width: reach * 0.55)
    let dots = Set(places).sorted().map { place in
      Element.circle(Point(x(place), middle), radius: reach).filled(color)
    }
    return ticks + (first < last ? [bar] : []) + dots
  }
}
