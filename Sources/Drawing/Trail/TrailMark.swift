import Radars

/// The mark of a movement with its number: a star is new, a drop points where the topic went, a square
/// left the radar.
struct TrailMark: Sendable {
  var kind: Trail.Move.Kind
  var filled: Bool
  var color: Color

  /// How wide a number may be, against the radius.
  static let share = 1.5

  /// - Parameters:
  ///   - inward: where the radar's centre is, hundredths of a degree clockwise from twelve o'clock.
  ///   - number: said inside, as far as it can be read there.
  func elements(
    at center: Point, radius: Double, inward: Int, number: Int?, _ letters: TextStyle
  ) -> [Element] {
    let width = max(radius * 0.15, 1.1)
    let shape = outline(center, radius - width / 2, inward).classed("mark")
      .filled(isFilled ? color : Palette.paper).stroked(color, width: width)
      .with("stroke-linejoin", "round")
    guard let number, letters.width(of: String(number)) <= radius * TrailMark.share + 0.01 else {
      return [shape]
    }
    let heart = heart(center, radius, inward)
    let figure = Element.guardedText(
      String(number), at: heart + Point(0, letters.middle),
      letters.colored(isFilled ? Palette.paper : color), .middle)
    return [shape, figure.classed("number")]
  }
}

extension TrailMark {
  private var isFilled: Bool { filled && movement != nil }

  private var movement: Movement.Kind? {
    switch kind {
    case .new: .new
    case .in: .in
    case .out: .out
    case .removed, .unplaced: nil
    }
  }

  private func outline(_ center: Point, _ radius: Double, _ inward: Int) -> Element {
    guard let movement else {
      return .rectangle(Box(center: center, width: radius * 1.56, height: radius * 1.56))
    }
    return MarkShape(movement, inward: inward).element(at: center, radius: radius)
  }

  /// The middle of the body, which in a drop is set back from the tip.
  private func heart(_ center: Point, _ radius: Double, _ inward: Int) -> Point {
    switch kind {
    case .in: center + Point(angle: inward, distance: -0.18 * radius)
    case .out: center + Point(angle: inward, distance: 0.18 * radius)
    case .new, .removed, .unplaced: center
    }
  }
}
