/// The radar's disc with its cells, whatever the paper: its radius is 1,000 units.
///
/// The widths of its rings are frozen with an edition, so that positions hold on every paper, in
/// every language and in the editions that follow.
struct Disc: Equatable, Sendable {
  static let radius = 1_000.0

  var quadrants: Int
  /// The outer boundary of each ring, innermost first.
  var boundaries: [Double]
  /// Where the ring names stand; marks keep clear of them.
  var names: [Box]

  /// - Parameter boundaries: whole units, innermost first.
  init(quadrants: Int, boundaries: [Int], names: [Box] = []) {
    precondition(quadrants > 0 && !boundaries.isEmpty, "a radar has quadrants and rings")
    self.quadrants = quadrants
    self.boundaries = boundaries.map { Double($0) }
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
