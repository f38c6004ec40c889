/// How full a page would be: known before anything is laid out.
///
/// Of 585 radars that were tried, all with a page at most half full and no cell fuller than 0.6 were
/// laid out, and none beyond 0.541 or 0.737.
struct Capacity {
  private let room: LayoutRoom
  /// The room for names around the disc, in square px.
  private let page: Double
  /// And around each cell, quadrant by quadrant of each ring.
  private let cells: [Double]

  /// How full the page and its fullest cell are, 1 where nothing is left.
  struct Load: Equatable {
    var page: Double
    var cell: Double

    /// Names have air around them; small ones more, because the radar may become still fuller.
    func isRoomy(_ lettering: Lettering) -> Bool {
      page <= (lettering.size < 12 ? 0.325 : 0.345) && cell <= 0.45
    }

    /// Names in the smallest letters leave a full cell by leaders.
    func isHopeless(_ lettering: Lettering) -> Bool {
      page > 0.56 || cell > (lettering.size > Lettering.smallest ? 0.76 : 1.1)
    }
  }

  init(_ room: LayoutRoom) {
    self.room = room
    let raster = Raster(room)
    page = raster.page
    cells = raster.cells
  }

  func load(_ blips: [LayoutBlip], _ lettering: Lettering) -> Load {
    var demand = [Double](repeating: 0, count: cells.count)
    for blip in blips {
      demand[blip.ring * room.disc.quadrants + blip.quadrant] +=
        Capacity.demand(blip, lettering)
      for part in blip.bar {
        demand[part.ring * room.disc.quadrants + blip.quadrant] +=
          Double(part.beads) * 5 * lettering.markRadius * lettering.markRadius
      }
    }
    let fullest = demand.indices.map { demand[$0] / max(cells[$0], 1) }.max() ?? 0
    return Load(page: demand.reduce(0, +) / max(page, 1), cell: fullest)
  }

  /// The area that a mark and its name want, in square px.
  static func demand(_ blip: LayoutBlip, _ lettering: Lettering) -> Double {
    let radius = lettering.markRadius
    let wrap = blip.wraps[0]
    return (lettering.width(wrap) + 5 + 2 * radius) * (lettering.height(wrap) + 2)
      + 2 * radius * radius
  }
}

/// Counts the points of a page that lie near the disc and near each of its cells.
private struct Raster {
  var page = 0.0
  var cells: [Double]

  init(_ room: LayoutRoom) {
    let disc = room.disc
    cells = Array(repeating: 0, count: disc.quadrants * disc.boundaries.count)
    // A 26th of the radius, about 18 px on A3, where a name reaches some 110 px around.
    let step = room.radius / 26
    let (around, near) = (room.radius * 0.23, room.radius * 0.146)
    let borders = (0..<disc.quadrants).map { index -> (start: Point, end: Point) in
      (
        Point(angle: disc.start(index), distance: 100).scaled(by: 0.01),
        Point(angle: disc.end(index), distance: 100).scaled(by: 0.01)
      )
    }
    let rings = disc.boundaries.indices.map {
      (inner: disc.inner($0) * room.px - near, outer: disc.outer($0) * room.px + near)
    }
    var y = room.bounds.y + step / 2
    while y < room.bounds.bottom {
      var x = room.bounds.x + step / 2
      while x < room.bounds.right {
        let distance = (x * x + y * y).squareRoot()
        if distance < room.radius + around {
          page += step * step
          for (quadrant, border) in borders.enumerated()
          where Raster.isNear(x, y, border.start, border.end, near) {
            for (ring, range) in rings.enumerated()
            where distance > range.inner && distance < range.outer {
              cells[ring * disc.quadrants + quadrant] += step * step
            }
          }
        }
        x += step
      }
      y += step
    }
  }

  /// Whether a point is at most so far outside a sector.
  private static func isNear(
    _ x: Double, _ y: Double, _ start: Point, _ end: Point, _ near: Double
  ) -> Bool {
    // Clockwise of a border where the cross product is positive; a sector is less than half a turn.
    start.x * y - start.y * x > -near && x * end.y - y * end.x > -near
  }
}
