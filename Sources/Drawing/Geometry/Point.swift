/// A place on the paper, in px from its upper left corner, or in a disc from its centre; y grows
/// downwards.
struct Point: Equatable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The point at `distance` from the centre, `angle` hundredths of a degree clockwise from twelve
  /// o'clock, rounded to 1/100.
  init(angle: Int, distance: Double) {
    x = (distance * Trigonometry.sine(angle)).roundedToHundredth
    y = (-distance * Trigonometry.cosine(angle)).roundedToHundredth
  }

  func distance(to other: Point) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    return (dx * dx + dy * dy).squareRoot()
  }

  func scaled(by factor: Double) -> Point {
    Point(x * factor, y * factor)
  }

  static func + (left: Point, right: Point) -> Point {
    Point(left.x + right.x, left.y + right.y)
  }
}

extension Double {
  /// The nearest whole number of hundredths; halves go away from zero.
  var hundredths: Int {
    Int(self < 0 ? self * 100 - 0.5 : self * 100 + 0.5)
  }

  var roundedToHundredth: Double {
    Double(hundredths) / 100
  }
}
