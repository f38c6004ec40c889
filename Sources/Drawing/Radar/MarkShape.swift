import Radars

/// The outline of a mark by its movement, each inside the same circle: a disc stayed, a star is
/// new, a drop points where it went.
struct MarkShape: Sendable {
  var movement: Movement.Kind
  /// The direction of the radar's centre, hundredths of a degree clockwise from twelve o'clock.
  var inward: Int

  init(_ movement: Movement.Kind, inward: Int) {
    self.movement = movement
    self.inward = inward
  }

  func element(at center: Point, radius: Double) -> Element {
    switch movement {
    case .unchanged: .circle(center, radius: radius * 0.9)
    case .new: .path(star(center, radius))
    case .in: .path(drop(center, radius, towards: inward))
    case .out: .path(drop(center, radius, towards: inward + Trigonometry.turn / 2))
    }
  }
}

extension MarkShape {
  private static let points = 9

  private func star(_ center: Point, _ radius: Double) -> PathData {
    let step = Trigonometry.turn / (2 * MarkShape.points)
    return PathData(
      polygon: (0..<2 * MarkShape.points).map { corner in
        let reach = corner.isMultiple(of: 2) ? radius : radius * 0.76
        return center + Point(angle: corner * step, distance: reach)
      })
  }

  /// A disc of 0.8 of the radius, set back by 0.18, with tangents to a tip on the circle; where
  /// they touch is 47.3 degrees off the direction, since cos 47.3° = 0.8 / 1.18.
  private func drop(_ center: Point, _ radius: Double, towards angle: Int) -> PathData {
    let body = radius * 0.8
    let heart = center + Point(angle: angle, distance: -0.18 * radius)
    let tip = center + Point(angle: angle, distance: radius)
    let right = heart + Point(angle: angle + 4_730, distance: body)
    let left = heart + Point(angle: angle - 4_730, distance: body)
    var path = PathData()
    path.move(to: tip)
    path.line(to: right)
    path.arc(radius: body, large: true, clockwise: true, to: left)
    path.close()
    return path
  }
}
