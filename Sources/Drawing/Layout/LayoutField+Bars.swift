/// Marks that are bars of beads: what they cover, and what stands in their way.
extension LayoutField {
  /// From the mark to the middle of the innermost bead; the mark alone where it has no others, and nil
  /// where a ring is too narrow for its beads.
  func bar(_ blip: FieldBlip, from slot: FieldSlot) -> Segment? {
    guard !blip.bar.isEmpty else { return Segment(slot.x, slot.y, slot.x, slot.y) }
    let distance = (slot.x * slot.x + slot.y * slot.y).squareRoot() / room.px
    guard let nearest = innermost(blip, distance), distance > 0 else { return nil }
    let share = nearest / distance
    return Segment(slot.x, slot.y, slot.x * share, slot.y * share)
  }

  /// How far from the centre its innermost bead is where its mark is so far, in units; the mark's
  /// own distance where nothing fits.
  func nearest(_ blip: FieldBlip, _ distance: Double) -> Double {
    blip.bar.isEmpty ? distance : innermost(blip, distance) ?? distance
  }

  private func innermost(_ blip: FieldBlip, _ distance: Double) -> Double? {
    BeadRing.innermost(
      blip.bar, outermost: distance, radius: blip.radius / room.px, on: room.disc)
  }

  /// Whether all beads lie in the quadrant and off the names of the rings.
  func isBarInCells(_ slot: FieldSlot, _ blip: FieldBlip) -> Bool {
    guard let bar = bar(blip, from: slot) else { return false }
    let reach = 1.06 * blip.radius
    let distance = (bar.x2 * bar.x2 + bar.y2 * bar.y2).squareRoot()
    let start = slot.angle - room.disc.start(blip.quadrant)
    let end = room.disc.end(blip.quadrant) - slot.angle
    if start < 9_000, distance * Trigonometry.sine(start) < reach { return false }
    if end < 9_000, distance * Trigonometry.sine(end) < reach { return false }
    return !room.taken.contains { bar.enters(Bounds($0), reach) }
  }

  /// Tells where its bar would be while a place is tried.
  mutating func aim(_ b: Int, _ slot: FieldSlot) {
    guard !bars.isEmpty, !hasMark[b] else { return }
    bars[b] = bar(blips[b], from: slot) ?? Segment(slot.x, slot.y, slot.x, slot.y)
  }

  mutating func put(bar b: Int) {
    bars[b] =
      bar(blips[b], from: slots[b]) ?? Segment(slots[b].x, slots[b].y, slots[b].x, slots[b].y)
    for piece in pieces(bars[b], blips[b].radius) { grid.insert(Int32(3 * count + b), piece) }
  }

  mutating func removeBar(_ b: Int) {
    for piece in pieces(bars[b], blips[b].radius) { grid.remove(Int32(3 * count + b), piece) }
  }

  /// Whether a bar stands where a name wants to; of its own bar what lies behind the mark.
  @inline(__always)
  func isBarAt(_ other: Int, _ box: Bounds, of b: Int) -> Bool {
    let bar = other == b ? body(b) : bars[other]
    return bar?.enters(box, blips[other].radius + (other == b ? 0 : 1.2)) ?? false
  }

  /// Whether a bar stands where a leader wants to.
  @inline(__always)
  func isBarAt(_ other: Int, _ line: Segment, of b: Int) -> Bool {
    let bar = other == b ? body(b) : bars[other]
    return bar.map { line.isNear($0, blips[other].radius + (other == b ? 0 : 1.5)) } ?? false
  }

  /// Its own bar without the mark; nil where there is no more than that.
  private func body(_ b: Int) -> Segment? {
    let bar = bars[b]
    let (dx, dy) = (bar.x2 - bar.x1, bar.y2 - bar.y1)
    let length = (dx * dx + dy * dy).squareRoot()
    let share = blips[b].radius / max(length, 1)
    guard length > 1, share < 1 else { return nil }
    return Segment(bar.x1 + share * dx, bar.y1 + share * dy, bar.x2, bar.y2)
  }

  /// What a bar covers, in boxes no larger than a few squares of the grid.
  private func pieces(_ bar: Segment, _ radius: Double) -> [Bounds] {
    let (dx, dy) = (bar.x2 - bar.x1, bar.y2 - bar.y1)
    let steps = max(1, Int((dx * dx + dy * dy).squareRoot() / (3 * lettering.size)) + 1)
    return (0..<steps).map { step in
      let (from, to) = (Double(step) / Double(steps), Double(step + 1) / Double(steps))
      let piece = Segment(
        bar.x1 + from * dx, bar.y1 + from * dy, bar.x1 + to * dx, bar.y1 + to * dy)
      let box = piece.bounds
      return Bounds(
        box.left - radius, box.top - radius, box.right + radius, box.bottom + radius)
    }
  }

  /// Whether a mark with all its beads can stand there.
  mutating func isFree(bar b: Int, at slot: FieldSlot, evicting: Bool, limit: Int32) -> Bool {
    guard let own = bar(blips[b], from: slot) else { return false }
    let radius = blips[b].radius
    stamp += 1
    for piece in pieces(own, radius) {
      for row in grid.row(piece.top - 3)...grid.row(piece.bottom + 3) {
        for column in grid.column(piece.left - 3)...grid.column(piece.right + 3) {
          var node = grid.heads[row * grid.columns + column]
          while node >= 0 {
            let s = Int(grid.shapes[Int(node)])
            node = grid.nexts[Int(node)]
            if stamps[s] == stamp { continue }
            stamps[s] = stamp
            guard meets(own, radius, s, of: b) else { continue }
            if !evicting || !mayMove(s, limit) { return false }
          }
        }
      }
    }
    return true
  }

  @inline(__always)
  private func meets(_ own: Segment, _ radius: Double, _ s: Int, of b: Int) -> Bool {
    // What is taken from the start was looked at with the cell.
    if s >= 4 * count { return false }
    if s >= 3 * count {
      let other = s - 3 * count
      return other != b && own.isNear(bars[other], 1.2 * (radius + blips[other].radius))
    }
    if s >= 2 * count {
      return s != 2 * count + b && own.isNear(segments[s - 2 * count], radius + 1.5)
    }
    if s >= count { return s != count + b && own.enters(bounds[s], radius + 1.2) }
    // A mark is the end of its bar.
    return false
  }
}
