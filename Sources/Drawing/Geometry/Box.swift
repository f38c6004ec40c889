/// An upright rectangle.
struct Box: Equatable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
  var center: Point { Point(x + width / 2, y + height / 2) }

  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  init(center: Point, width: Double, height: Double) {
    self.init(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }

  func inset(by margin: Double) -> Box {
    Box(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  func moved(by offset: Point) -> Box {
    Box(x: x + offset.x, y: y + offset.y, width: width, height: height)
  }

  /// The smallest box around both.
  func union(_ other: Box) -> Box {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Box(
      x: left, y: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }

  /// Whether the boxes have more than a rounding's breadth in common.
  func overlaps(_ other: Box) -> Bool {
    x + 0.05 < other.right && other.x + 0.05 < right && y + 0.05 < other.bottom
      && other.y + 0.05 < bottom
  }

  /// How far the point is from the box; zero inside it.
  func distance(to point: Point) -> Double {
    let dx = max(x - point.x, 0, point.x - right)
    let dy = max(y - point.y, 0, point.y - bottom)
    return (dx * dx + dy * dy).squareRoot()
  }
}
