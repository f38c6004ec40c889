import Radars

/// The places for a name around its mark: 24 beside it, and others that a leader reaches.
///
/// Each has a number that editions keep, so that names do not wander either.
struct NameSpot: Equatable, Sendable {
  /// Beside the mark 0 to 23; at a leader's end its direction, 0 to 71 clockwise from twelve.
  var side: Int
  /// 0 beside the mark, else the step of the leader's length, from 1.
  var reach: Int

  /// Beside the mark, those that read best first.
  static let adjacent = (0..<sides).map { NameSpot(side: $0, reach: 0) }
  /// With a leader, the short ones first.
  static let led = (1...lengths.count).flatMap { reach in
    (0..<directions.count).map { NameSpot(side: $0, reach: reach) }
  }

  static let sides = 24
  static let directions = (0..<72).map { Point(angle: $0 * 500, distance: 100).scaled(by: 0.01) }
  /// Lengths of a leader for letters of 12 px.
  static let lengths: [Double] = [
    9, 13, 18, 24, 30, 37, 45, 55, 65, 77, 90, 107, 125, 145, 165, 187, 210, 240, 270, 305, 340,
  ]

  private static let costs: [Double] = [
    0, 1, 1.6, 1.6, 0.7, 0.7, 1.5, 1.5, 1.9, 1.9, 2.2, 2.2, 2, 2, 2.4, 2.4,
    2.6, 2.6, 2.6, 2.6, 2.7, 2.7, 2.7, 2.7,
  ]

  init(side: Int, reach: Int) {
    self.side = side
    self.reach = reach
  }

  /// The spot that an edition names, if there is one.
  init?(_ place: NamePlace) {
    guard (0...NameSpot.lengths.count).contains(place.reach),
      (0..<(place.reach == 0 ? NameSpot.sides : NameSpot.directions.count)).contains(place.side)
    else { return nil }
    self.init(side: place.side, reach: place.reach)
  }

  /// How much worse it reads than a name right of its mark.
  var cost: Double {
    reach == 0 ? NameSpot.costs[side] : 5 + 0.15 * NameSpot.lengths[reach - 1]
  }

  /// From which point of its box the name is written.
  var anchor: TextAnchor {
    guard reach == 0 else {
      let right = NameSpot.directions[side].x
      return right > 0.5 ? .start : right < -0.5 ? .end : .middle
    }
    switch side {
    case 0, 4, 5, 8, 10, 12, 14, 16...: return .start
    case 1, 6, 7, 9, 11, 13, 15: return .end
    default: return .middle
    }
  }

  /// The name's box, its size given, around a mark at the origin.
  func box(width: Double, height: Double, radius: Double, letters: Double) -> Box {
    reach == 0
      ? beside(width, height, radius, gap: letters * 0.22)
      : led(width, height, end(radius: radius, letters: letters))
  }

  /// Where the leader ends at the name, seen from the mark.
  func end(radius: Double, letters: Double) -> Point {
    let length = radius + NameSpot.lengths[reach - 1] * letters / 12
    return NameSpot.directions[side].scaled(by: length)
  }
}

extension NameSpot {
  private func beside(_ width: Double, _ height: Double, _ radius: Double, gap: Double) -> Box {
    let away = radius + gap
    let (aside, aloft) = (radius * 0.8 + gap * 0.5, radius * 0.62)
    let above = -radius - gap * 0.3 - height
    let below = radius + gap * 0.3
    func at(_ x: Double, _ y: Double) -> Box { Box(x: x, y: y, width: width, height: height) }
    switch side {
    case 0: return at(away, -height / 2)
    case 1: return at(-away - width, -height / 2)
    case 2: return at(-width / 2, above)
    case 3: return at(-width / 2, below)
    case 4: return at(away, -height * 0.5 - letterStep(height, radius))
    case 5: return at(away, -height * 0.5 + letterStep(height, radius))
    case 6: return at(-away - width, -height * 0.5 - letterStep(height, radius))
    case 7: return at(-away - width, -height * 0.5 + letterStep(height, radius))
    case 8: return at(-radius, above)
    case 9: return at(radius - width, above)
    case 10: return at(-radius, below)
    case 11: return at(radius - width, below)
    case 12: return at(aside, -aloft - height)
    case 13: return at(-aside - width, -aloft - height)
    case 14: return at(aside, aloft)
    case 15: return at(-aside - width, aloft)
    // Above and below, pushed along.
    case 16...19: return at(-width * NameSpot.parts[side - 16], above)
    default: return at(-width * NameSpot.parts[side - 20], below)
    }
  }

  /// Which part of a name stands left of its mark's middle.
  private static let parts = [0.35, 0.65, 0.2, 0.8]

  /// How far a name beside the mark may stand above or below its middle.
  private func letterStep(_ height: Double, _ radius: Double) -> Double {
    max(height * 0.32, radius * 0.55)
  }

  private func led(_ width: Double, _ height: Double, _ end: Point) -> Box {
    let direction = NameSpot.directions[side]
    let gap = 1.5
    switch anchor {
    case .start:
      return Box(
        x: end.x + gap, y: end.y + direction.y * height / 2 - height / 2, width: width,
        height: height)
    case .end:
      return Box(
        x: end.x - gap - width, y: end.y + direction.y * height / 2 - height / 2, width: width,
        height: height)
    case .middle:
      let x = end.x - width / 2 + direction.x * width / 2
      return Box(x: x, y: direction.y < 0 ? end.y - height : end.y, width: width, height: height)
    }
  }
}
