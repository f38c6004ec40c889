import Radars

/// A place for one mark in one cell of a disc, with the circle that it takes.
struct Slot: Equatable, Sendable {
  var quadrant: Int
  var ring: Int
  var position: BlipPosition
  var center: Point
  var radius: Double

  /// The slot at a position; the centre follows from it, so that a kept position is the same place.
  init(_ position: BlipPosition, quadrant: Int, ring: Int, radius: Double, on disc: Disc) {
    self.quadrant = quadrant
    self.ring = ring
    self.position = position
    self.radius = radius
    let inner = disc.inner(ring)
    let distance = inner + (disc.outer(ring) - inner) * Double(position.share) / 1_000
    center = Point(angle: position.angle, distance: distance)
  }
}

extension Slot {
  /// How far the circle is from the borders of its cell and from the ring names; negative where it
  /// reaches over them.
  func clearance(on disc: Disc) -> Double {
    let distance = center.distance(to: Point(0, 0))
    var least = disc.outer(ring) - distance
    if ring > 0 { least = min(least, distance - disc.inner(ring)) }
    let turned = ((position.angle % Trigonometry.turn) + Trigonometry.turn) % Trigonometry.turn
    least = min(least, Slot.side(distance, turned - disc.start(quadrant)))
    least = min(least, Slot.side(distance, disc.end(quadrant) - turned))
    for name in disc.names { least = min(least, name.distance(to: center)) }
    return least - radius
  }

  func clearance(to other: Slot) -> Double {
    center.distance(to: other.center) - radius - other.radius
  }

  /// How far a point is from a border line of its quadrant.
  private static func side(_ distance: Double, _ angle: Int) -> Double {
    if angle < 0 { return -distance }
    return angle < 9_000 ? distance * Trigonometry.sine(angle) : distance
  }
}
