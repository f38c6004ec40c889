/// The beads that a bar has in one ring, one behind the other along a radius.
struct BeadRing: Equatable, Sendable {
  var ring: Int
  /// One at least.
  var beads: Int

  /// From one bead to the next, in radii.
  static let pitch = 2.05

  /// How far from the centre the beads of each ring are, the outermost first, in units; nil where a
  /// ring is too narrow for its beads.
  ///
  /// - Parameters:
  ///   - rings: innermost first.
  ///   - distance: of the outermost bead; in the other rings the beads stand alike.
  ///   - radius: of a bead, in units.
  static func distances(
    _ rings: [BeadRing], outermost distance: Double, radius: Double, on disc: Disc
  ) -> [[Double]]? {
    guard let last = rings.last else { return nil }
    let share = share(of: last, distance, radius, disc)
    var found: [[Double]] = []
    for ring in rings {
      let (low, high) = ring.range(radius, on: disc)
      guard low <= high else { return nil }
      let first = ring == last ? distance : low + share * (high - low)
      found.append((0..<ring.beads).map { first - Double($0) * pitch * radius })
    }
    return found
  }

  /// How far from the centre the innermost bead is, in units; nil where a ring is too narrow.
  static func innermost(
    _ rings: [BeadRing], outermost distance: Double, radius: Double, on disc: Disc
  ) -> Double? {
    guard let first = rings.first, let last = rings.last else { return nil }
    for ring in rings {
      let (low, high) = ring.range(radius, on: disc)
      guard low <= high else { return nil }
    }
    let below = Double(first.beads - 1) * pitch * radius
    guard first.ring != last.ring else { return distance - below }
    let (low, high) = first.range(radius, on: disc)
    return low + share(of: last, distance, radius, disc) * (high - low) - below
  }

  /// Where between the ends of its range the outermost bead stands, 0 to 1.
  private static func share(
    of ring: BeadRing, _ distance: Double, _ radius: Double, _ disc: Disc
  ) -> Double {
    let (low, high) = ring.range(radius, on: disc)
    return high > low ? min(max((distance - low) / (high - low), 0), 1) : 0.5
  }

  /// Between which distances the outermost bead of this ring may stand.
  func range(_ radius: Double, on disc: Disc) -> (Double, Double) {
    let reach = 1.18 * radius
    let least = ring == 0 ? reach * Double(disc.quadrants) / 3 : disc.inner(ring) + reach
    return (least + Double(beads - 1) * BeadRing.pitch * radius, disc.outer(ring) - reach)
  }
}
