import Radars

/// The faint line from where a mark stood in the edition before to where it stands now.
struct BlipTrace {
  var start: Point
  var end: Point
  /// Of the mark.
  var radius: Double
  var color: Color

  /// A small ring where it began, and a line up to the mark's edge.
  ///
  /// - Parameter names: what it must not run under: there the line has a gap, and a ring that a name
  ///   stands on is left out.
  func elements(around names: [Box] = []) -> [Element] {
    let pale = color.mixed(38, with: Palette.paper)
    let width = max(1, radius * 0.16)
    let length = start.distance(to: end)
    let ring = radius * 0.5
    guard length > radius + ring else { return [] }
    let along = Point((end.x - start.x) / length, (end.y - start.y) / length)
    let (first, last) = (start + along.scaled(by: ring), end + along.scaled(by: -radius))
    let pieces = BlipTrace.pieces(from: first, to: last, around: names, spare: width)
    let lines = pieces.map { Element.line($0.start, $0.end).stroked(pale, width: width) }
    let field = Box(center: start, width: 2 * ring + width, height: 2 * ring + width)
    if names.contains(where: { $0.overlaps(field) }) { return lines }
    return lines + [
      Element.circle(start, radius: ring).with("fill", "none").stroked(pale, width: width)
    ]
  }
}

extension BlipTrace {
  /// What is left of a line where it keeps `spare` away from all boxes; pieces shorter than 4 px say
  /// nothing and are left out.
  static func pieces(
    from start: Point, to end: Point, around boxes: [Box], spare: Double
  ) -> [(start: Point, end: Point)] {
    let length = start.distance(to: end)
    let gaps = boxes.compactMap { gap($0.inset(by: -spare), from: start, to: end) }
      .sorted { $0.lowerBound < $1.lowerBound }
    var pieces: [(Double, Double)] = []
    var from = 0.0
    for gap in gaps {
      if gap.lowerBound > from { pieces.append((from, gap.lowerBound)) }
      from = max(from, gap.upperBound)
    }
    if from < 1 { pieces.append((from, 1)) }
    func point(_ share: Double) -> Point {
      Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
    }
    return pieces.filter { ($0.1 - $0.0) * length >= 4 }.map { (point($0.0), point($0.1)) }
  }

  /// The part of a line inside a box, as shares of its length: clipped side by side, after Liang and
  /// Barsky (1984).
  private static func gap(
    _ box: Box, from start: Point, to end: Point
  ) -> ClosedRange<Double>? {
    var (low, high) = (0.0, 1.0)
    let (across, down) = (end.x - start.x, end.y - start.y)
    for (step, room) in [
      (-across, start.x - box.x), (across, box.right - start.x), (-down, start.y - box.y),
      (down, box.bottom - start.y),
    ] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        low = max(low, room / step)
      } else {
        high = min(high, room / step)
      }
    }
    return low < high ? low...high : nil
  }
}

extension RadarContent {
  /// Whether any blip shows where it came from.
  var hasTraces: Bool { blips.contains { origin(of: $0) != nil } }

  /// The ring that a blip came from with its place there; in the middle of the ring and at the
  /// mark's own angle where the edition does not tell.
  func origin(of known: RadarBlip) -> (ring: Int, place: BlipPosition?)? {
    let movement = known.blip.movement
    guard movement.kind == .in || movement.kind == .out, let from = movement.from,
      let ring = edition.frame.rings.firstIndex(where: { $0.id == from }), ring != known.cell.ring
    else { return nil }
    return (ring, known.blip.before)
  }
}
