/// How wide the rings are: they follow the room that their names want, within reason.
enum RingWidths {
  /// The outer boundaries in whole thousandths of the disc's radius, innermost first.
  ///
  /// As long as there is room for all, all rings are wide enough to look at; the fuller the disc, the
  /// more its rings follow what stands in them.
  ///
  /// - Parameter demand: for each ring, quadrant by quadrant, the share of the disc's area that its
  ///   names want.
  static func boundaries(_ demand: [[Double]]) -> [Int] {
    let rings = demand.count
    let quadrants = demand.first?.count ?? 1
    let total = max(demand.joined().reduce(0, +), 1e-9)
    // A cell that holds much of the radar is looked at alone, not as a part of its ring.
    let crowd = (demand.joined().max() ?? 0) / total
    let alone = min(max(0.35 + 2 * (crowd - 0.2), 0.35), 0.85)
    let wanted = demand.map { cells in
      (1 - alone) * cells.reduce(0, +) + alone * Double(quadrants) * (cells.max() ?? 0)
    }
    let all = max(wanted.reduce(0, +), 1e-9)
    let following = min(max(2.2 * total, 0.2), 0.95)
    let plain = ([0] + plain(rings)).map { Double($0 * $0) / 1e6 }
    var sum = 0.0
    var inner = 0.0
    // The other rings yield to a crowd.
    let yielding = 1 - min(max(crowd - 0.2, 0), 0.3)
    let least = (0..<rings).map {
      RingWidths.least($0, quadrants: quadrants, of: rings) * yielding
    }
    let excess = (0..<rings).map { ring -> Double in
      sum += following * wanted[ring] / all
      sum += (1 - following) * (plain[ring + 1] - plain[ring])
      let outer = min(sum, 1).squareRoot() * 1_000
      defer { inner = outer }
      return max(0, outer - inner - least[ring])
    }
    return widths(least, excess)
  }

  /// The widths of editions that were frozen before rings followed their names: whole thousandths
  /// of (i/n)^0.7.
  static func plain(_ rings: Int) -> [Int] {
    switch rings {
    case 3: [463, 753, 1_000]
    case 4: [379, 616, 818, 1_000]
    case 5: [324, 527, 699, 855, 1_000]
    case 6: [285, 463, 616, 753, 880, 1_000]
    case 7: [256, 416, 553, 676, 790, 898, 1_000]
    case 8: [233, 379, 503, 616, 720, 818, 911, 1_000]
    default: (1...rings).map { 1_000 * $0 / rings }
    }
  }
}

extension RingWidths {
  /// A ring holds its name and some marks even when it is empty today; the innermost one has a
  /// narrow end in every quadrant.
  private static func least(_ ring: Int, quadrants: Int, of rings: Int) -> Double {
    ring == 0 ? max(170, 45 + 19 * Double(quadrants)) : min(95, 620 / Double(rings))
  }

  private static func widths(_ least: [Double], _ excess: [Double]) -> [Int] {
    let free = max(0, 1_000 - least.reduce(0, +))
    let all = excess.reduce(0, +)
    var outer = 0.0
    var boundaries = least.indices.map { ring -> Int in
      let share = all > 0 ? excess[ring] / all : 1 / Double(least.count)
      outer += least[ring] + free * share
      return Int(outer + 0.5)
    }
    boundaries[boundaries.count - 1] = 1_000
    return boundaries
  }
}
