import Radars

/// Where every mark and every name stands on a radar, placed together.
///
/// What an edition froze stays: marks where they were, names too as long as they fit there. New
/// blips find their place among them; only where there is none do other names move.
struct JointLayout: Sendable {
  var lettering: Lettering
  /// The radius of a mark of size 1, in px.
  var markRadius: Double
  /// In the order of the blips.
  var placed: [PlacedBlip]

  /// Nil where not everything fits with these letters.
  ///
  /// - Parameters:
  ///   - radius: of a mark of size 1, in px.
  ///   - steps: how many times a blip may push others away.
  init?(
    _ blips: [LayoutBlip], in room: LayoutRoom, _ lettering: Lettering, radius: Double, steps: Int
  ) {
    self.lettering = lettering
    markRadius = radius
    var field = LayoutField(blips, in: room, lettering, radius: radius)
    guard field.pin() else { return nil }
    let kept = field.keepNames(blips)
    field.isUpdate = kept.contains(true)
    guard field.place(field.order, steps: steps) else { return nil }
    for _ in 0..<2 {
      for b in blips.indices where !kept[b] { field.polish(b) }
    }
    placed = blips.indices.map { field.placed($0, blips[$0]) }
  }
}

extension LayoutField {
  /// Puts a mark where it was, if it can be there.
  mutating func keepMark(_ b: Int) -> Bool {
    let slot = places(for: b)[0]
    guard isInCell(slot, blips[b]), isFree(mark: b, at: slot, evicting: false, limit: 0) else {
      return false
    }
    put(mark: b, at: slot)
    return true
  }

  /// Puts the marks that stay; false where one does not fit any more.
  fileprivate mutating func pin() -> Bool {
    for b in 0..<count where blips[b].isPinned && !keepMark(b) { return false }
    return true
  }

  /// Puts the names that can stay where they were, and makes them harder to push away.
  fileprivate mutating func keepNames(_ wanted: [LayoutBlip]) -> [Bool] {
    (0..<count).map { b in
      guard hasMark[b], let place = wanted[b].place, let spot = NameSpot(place),
        let wrap = blips[b].wraps.first(where: {
          wanted[b].wraps[wraps[$0].number].lines.count == place.lines
        })
      else { return false }
      let number =
        spot.reach == 0
        ? LayoutField.adjacent.firstIndex { $0.side == spot.side }!
        : LayoutField.adjacent.count + spot.ledIndex
      air = 0.4
      defer { air = 1 }
      let name = FieldName(wrap: Int32(wrap), spot: Int32(number))
      let box = box(b, slots[b], wraps[wrap], self.spot(name.spot))
      guard isFree(name: b, box, evicting: false, limit: 0) else { return false }
      if spot.reach > 0 {
        let line = segment(b, slots[b], self.spot(name.spot))
        guard isFree(leader: b, line, evicting: false, limit: 0) else { return false }
      }
      put(name: b, name)
      penalties[b] = 3
      return true
    }
  }

  /// The blips without a name yet, the hardest to place last: those that must keep an angle, then
  /// those in the fullest cells, then those with wide names.
  fileprivate var order: [Int] {
    let rings = room.disc.boundaries.count
    var counts = [Double](repeating: 0, count: rings * room.disc.quadrants)
    for blip in blips { counts[blip.quadrant * rings + blip.ring] += 1 }
    let density = blips.map { blip in
      counts[blip.quadrant * rings + blip.ring] / room.disc.area(ring: blip.ring)
    }
    return (0..<count).filter { names[$0].spot < 0 }.sorted { one, other in
      let (a, b) = (blips[one], blips[other])
      if (a.angle < 0) != (b.angle < 0) { return a.angle < 0 }
      if density[one] != density[other] { return density[one] < density[other] }
      return (a.width, a.hash, one) < (b.width, b.hash, other)
    }
  }

  fileprivate func placed(_ b: Int, _ wanted: LayoutBlip) -> PlacedBlip {
    let slot = slots[b]
    let wrap = wraps[Int(names[b].wrap)]
    let spot = spot(names[b].spot)
    let lines = wanted.wraps[wrap.number].lines
    let named = NameSpot(side: spot.side, reach: spot.reach)
    let line = segments[b]
    return PlacedBlip(
      position: BlipPosition(angle: slot.angle, share: slot.share),
      center: Point(slot.x, slot.y), radius: blips[b].radius,
      place: NamePlace(lines: lines.count, side: spot.side, reach: spot.reach), lines: lines,
      box: Box(
        x: bounds[count + b].left, y: bounds[count + b].top, width: wrap.width,
        height: wrap.height),
      anchor: named.anchor,
      leader: spot.isLed ? (Point(line.x1, line.y1), Point(line.x2, line.y2)) : nil)
  }
}
