import Radars

/// The places for a name around its mark: 24 beside it, and others that a leader reaches, each held
/// in three ways.
///
/// Each has a number that editions keep, so that names do not wander either.
struct NameSpot: Equatable, Sendable {
  /// Beside the mark 0 to 23; at a leader's end its direction, 0 to 71 clockwise from twelve, with 72
  /// more where the name stands above the end or begins at it, 144 more where it stands below it or
  /// ends at it.
  var side: Int
  /// 0 beside the mark, else the step of the leader's length, from 1.
  var reach: Int

  /// Beside the mark, those that read best first.
  static let adjacent = (0..<sides).map { NameSpot(side: $0, reach: 0) }
  /// With a leader: those at the middle of the name first, then the short ones.
  static let led = (0..<holds).flatMap { hold in
    (1...lengths.count).flatMap { reach in
      directions.indices.map { NameSpot(side: hold * directions.count + $0, reach: reach) }
    }
  }

  /// Its place among those with leaders.
  var ledIndex: Int {
    let hold = side / NameSpot.directions.count
    let direction = side % NameSpot.directions.count
    return (hold * NameSpot.lengths.count + reach - 1) * NameSpot.directions.count + direction
  }

  /// Where a leader leads to.
  var direction: Point { NameSpot.directions[side % NameSpot.directions.count] }

  static let holds = 3

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
      (0..<(place.reach == 0 ? NameSpot.sides : NameSpot.holds * NameSpot.directions.count))
        .contains(place.side)
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
      if direction.x > 0.5 { return .start }
      if direction.x < -0.5 { return .end }
      return [.middle, .start, .end][side / NameSpot.directions.count]
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
    return direction.scaled(by: length)
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
    let (x, y) = (direction.x, direction.y)
    let hold = side / NameSpot.directions.count
    let gap = 1.5
    if x > 0.5 || x < -0.5 {
      let top = [y * height / 2 - height / 2, -height, 0][hold]
      return Box(
        x: x > 0 ? end.x + gap : end.x - gap - width, y: end.y + top, width: width, height: height)
    }
    let left = [x * width / 2 - width / 2, -gap, gap - width][hold]
    return Box(
      x: end.x + left, y: y < 0 ? end.y - height : end.y, width: width, height: height)
  }
}
