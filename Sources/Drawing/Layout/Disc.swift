/// The radar's disc with its cells, whatever the paper: its radius is 1,000 units.
///
/// The widths of the rings depend on their number alone, so that an edition's positions hold on
/// every paper and in every language.
struct Disc: Equatable, Sendable {
  static let radius = 1_000.0

  var quadrants: Int
  /// The outer boundary of each ring, innermost first.
  var boundaries: [Double]
  /// Where the ring names stand; marks keep clear of them.
  var names: [Box]

  init(quadrants: Int, rings: Int, names: [Box] = []) {
    precondition(quadrants > 0 && rings > 0, "a radar has quadrants and rings")
    self.quadrants = quadrants
    boundaries = Disc.boundaries(of: rings)
    self.names = names
  }

  func inner(_ ring: Int) -> Double {
    ring == 0 ? 0 : boundaries[ring - 1]
  }

  func outer(_ ring: Int) -> Double {
    boundaries[ring]
  }

  /// Hundredths of a degree clockwise from twelve o'clock.
  func start(_ quadrant: Int) -> Int {
    Trigonometry.turn * quadrant / quadrants
  }

  func end(_ quadrant: Int) -> Int {
    start(quadrant + 1)
  }

  /// The area of a cell, in square units.
  func area(ring: Int) -> Double {
    let squares = outer(ring) * outer(ring) - inner(ring) * inner(ring)
    return Double.pi * squares / Double(quadrants)
  }
}

extension Disc {
  /// Whole thousandths of (i/n)^0.7: the inner rings, small by nature, are made wider than equal
  /// steps would, yet every ring stays wide enough for its marks.
  private static func boundaries(of rings: Int) -> [Double] {
    switch rings {
    case 3: [463, 753, 1_000]
    case 4: [379, 616, 818, 1_000]
    case 5: [324, 527, 699, 855, 1_000]
    case 6: [285, 463, 616, 753, 880, 1_000]
    case 7: [256, 416, 553, 676, 790, 898, 1_000]
    case 8: [233, 379, 503, 616, 720, 818, 911, 1_000]
    default: (1...rings).map { Double(1_000 * $0 / rings) }
    }
  }
}
