import Radars
import Text

/// A blip as the search sees it.
struct FieldBlip {
  var quadrant: Int
  var ring: Int
  /// Of its mark, in px.
  var radius: Double
  var wraps: Range<Int>
  /// Whether its mark must stay where it is.
  var isPinned: Bool
  var kept: BlipPosition
  /// The angle it must keep, or -1.
  var angle: Int
  var mustKeepAngle: Bool
  var hash: UInt64
  /// How far from the disc's centre it stood before, in px, or -1; and where, if that is known.
  var originDistance = -1.0
  var origin: Point?
  /// Its width at least, by which the wide names come first.
  var width: Double
  /// Where its mark is a bar through rings, the beads in each.
  var bar: [BeadRing]

  init(
    _ blip: LayoutBlip, _ wraps: inout ContiguousArray<FieldWrap>, _ lettering: Lettering,
    radius: Double, on disc: Disc, px: Double
  ) {
    quadrant = blip.quadrant
    ring = blip.ring
    self.radius = radius * blip.size
    let start = wraps.count
    for (index, wrap) in blip.wraps.enumerated() {
      wraps.append(
        FieldWrap(
          width: lettering.width(wrap), height: lettering.height(wrap), cost: wrap.cost,
          number: index))
    }
    self.wraps = start..<wraps.count
    isPinned = blip.kept != nil
    kept = blip.kept ?? BlipPosition(angle: 0, share: 0)
    angle = blip.kept?.angle ?? blip.angle ?? -1
    mustKeepAngle = blip.mustKeepAngle
    hash = StableHash.of(blip.key)
    width = wraps[start].width
    bar = blip.bar
    if let origin = blip.origin {
      originDistance = origin.distance * px
      self.origin = origin.angle.map { Point(angle: $0, distance: originDistance) }
    }
  }

  /// The line to where its mark stood before.
  func trace(from slot: FieldSlot) -> Segment? {
    guard originDistance >= 0 else { return nil }
    if let origin { return Segment(slot.x, slot.y, origin.x, origin.y) }
    let distance = (slot.x * slot.x + slot.y * slot.y).squareRoot()
    let scale = originDistance / max(distance, 1)
    return Segment(slot.x, slot.y, slot.x * scale, slot.y * scale)
  }
}

/// A way to set a name, in px.
struct FieldWrap {
  var width: Double
  var height: Double
  var cost: Double
  var number: Int
}

/// A place for a mark, in px from the disc's centre.
struct FieldSlot {
  var angle = 0
  var share = 0
  var x = 0.0
  var y = 0.0
  /// How far the nearest other mark is, within reason.
  var clearance = 0.0
}

/// A way to set a name and a spot for it.
struct FieldName {
  var wrap: Int32 = 0
  var spot: Int32 = -1
}

/// A leader.
struct Segment {
  var x1 = 0.0
  var y1 = 0.0
  var x2 = 0.0
  var y2 = 0.0

  init() {}

  init(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    self.x1 = x1.roundedToHundredth
    self.y1 = y1.roundedToHundredth
    self.x2 = x2.roundedToHundredth
    self.y2 = y2.roundedToHundredth
  }

  var bounds: Bounds { Bounds(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)) }

  /// Whether it comes nearer to a point than so far.
  func isNear(_ x: Double, _ y: Double, _ distance: Double) -> Bool {
    let (dx, dy) = (x2 - x1, y2 - y1)
    let length = dx * dx + dy * dy
    let along = length > 0 ? max(0, min(1, ((x - x1) * dx + (y - y1) * dy) / length)) : 0
    let (px, py) = (x1 + along * dx - x, y1 + along * dy - y)
    return px * px + py * py < distance * distance
  }

  /// Whether it enters a rectangle that is larger by a margin.
  func enters(_ box: Bounds, _ margin: Double) -> Bool {
    let (left, right) = (box.left - margin, box.right + margin)
    let (top, bottom) = (box.top - margin, box.bottom + margin)
    var (from, to) = (0.0, 1.0)
    for (start, move, low, high) in [(x1, x2 - x1, left, right), (y1, y2 - y1, top, bottom)] {
      if move == 0 {
        if start <= low || start >= high { return false }
        continue
      }
      let (one, other) = ((low - start) / move, (high - start) / move)
      from = max(from, min(one, other))
      to = min(to, max(one, other))
    }
    return from < to
  }

  /// Whether two lines come nearer to each other than so far.
  func isNear(_ other: Segment, _ distance: Double) -> Bool {
    isNear(other.x1, other.y1, distance) || isNear(other.x2, other.y2, distance)
      || other.isNear(x1, y1, distance) || other.isNear(x2, y2, distance) || cuts(other)
  }

  /// Whether they cross away from their ends; a point or two lines in one direction do not.
  private func cuts(_ other: Segment) -> Bool {
    func side(_ s: Segment, _ x: Double, _ y: Double) -> Double {
      (s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1)
    }
    return side(self, other.x1, other.y1) * side(self, other.x2, other.y2) < 0
      && side(other, x1, y1) * side(other, x2, y2) < 0
  }

  func crosses(_ other: Segment) -> Bool {
    func side(_ s: Segment, _ x: Double, _ y: Double) -> Double {
      (s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1)
    }
    let apart = side(self, other.x1, other.y1) * side(self, other.x2, other.y2)
    return apart <= 0 && side(other, x1, y1) * side(other, x2, y2) <= 0
  }
}
