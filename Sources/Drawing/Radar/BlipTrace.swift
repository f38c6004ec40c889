import Radars

/// The faint line from where a mark stood in the edition before to where it stands now.
struct BlipTrace {
  var start: Point
  var end: Point
  /// Of the mark.
  var radius: Double
  var color: Color

  /// A small ring where it began, and a line up to the mark's edge.
  func elements() -> [Element] {
    let pale = color.mixed(38, with: Palette.paper)
    let length = start.distance(to: end)
    let ring = radius * 0.5
    guard length > radius + ring else { return [] }
    let along = Point((end.x - start.x) / length, (end.y - start.y) / length)
    let line = Element.line(
      start + along.scaled(by: ring), end + along.scaled(by: -radius))
    return [
      line.stroked(pale, width: max(1, radius * 0.16)),
      Element.circle(start, radius: ring).with("fill", "none")
        .stroked(pale, width: max(1, radius * 0.16)),
    ]
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
