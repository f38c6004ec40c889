import Radars
import Text

/// The places that a mark may take.
extension LayoutField {
  /// How many places a new mark has to choose from.
  static let choices = 40
  /// And how many where others are to stay.
  static let manyChoices = 400

  /// All places in its own cell that nothing fixed forbids, in an order that its key decides.
  func places(for b: Int) -> ContiguousArray<FieldSlot> {
    let blip = blips[b]
    if blip.isPinned { return [slot(angle: blip.kept.angle, share: blip.kept.share, blip)] }
    if blip.angle >= 0 {
      let places = along(blip.angle, b)
      if !places.isEmpty || blip.mustKeepAngle { return places }
    }
    return anywhere(b, 0..<LayoutField.choices)
  }

  /// Whether a mark's circle lies in its own cell and off the names of the rings.
  func isInCell(_ slot: FieldSlot, _ blip: FieldBlip) -> Bool {
    let disc = room.disc
    guard (0...Trigonometry.turn).contains(slot.angle), (0...1_000).contains(slot.share) else {
      return false
    }
    // A kept place may be a rounding nearer to a border than a new one.
    let reach = (blip.isPinned ? 1.03 : 1.06) * blip.radius
    let distance = (slot.x * slot.x + slot.y * slot.y).squareRoot()
    let outer = disc.outer(blip.ring) * room.px
    guard distance + reach <= outer else { return false }
    if blip.ring > 0, distance - reach < disc.inner(blip.ring) * room.px { return false }
    let start = slot.angle - disc.start(blip.quadrant)
    let end = disc.end(blip.quadrant) - slot.angle
    guard start > 0, end > 0 else { return false }
    if start < 9_000, distance * Trigonometry.sine(start) < reach { return false }
    if end < 9_000, distance * Trigonometry.sine(end) < reach { return false }
    let circle = Point(slot.x, slot.y)
    for box in room.taken where box.distance(to: circle) < 1.04 * reach {
      return false
    }
    return blip.bar.isEmpty || isBarInCells(slot, blip)
  }
}

extension LayoutField {
  private func slot(angle: Int, share: Int, _ blip: FieldBlip) -> FieldSlot {
    // A kept place may be any number; it is refused later, and must not overflow here.
    guard (0...Trigonometry.turn).contains(angle), (0...1_000).contains(share) else {
      return FieldSlot(angle: -1, share: -1)
    }
    let inner = room.disc.inner(blip.ring)
    let width = room.disc.outer(blip.ring) - inner
    let distance = (inner + width * Double(share) / 1_000) * room.px
    let point = Point(angle: angle, distance: distance)
    return FieldSlot(angle: angle, share: share, x: point.x, y: point.y)
  }

  /// Places spread evenly however many are taken: multiples of the plastic number's inverse and its
  /// square (Roberts, "The Unreasonable Effectiveness of Quasirandom Sequences", 2018), begun at the
  /// key's hash.
  func anywhere(_ b: Int, _ choices: Range<Int>) -> ContiguousArray<FieldSlot> {
    let blip = blips[b]
    let disc = room.disc
    let (inner, outer) = range(blip)
    guard inner < outer else { return [] }
    let width = disc.end(blip.quadrant) - disc.start(blip.quadrant)
    let always = reserved(blip, width)
    var places: ContiguousArray<FieldSlot> = []
    places.reserveCapacity(choices.count)
    let begin = UInt64(choices.lowerBound)
    var first = blip.hash &+ begin &* 0xc13f_a9a9_02a6_328f
    var second = StableHash.mixed(blip.hash) &+ begin &* 0x91e1_0da5_c79e_7b1d
    for _ in choices {
      let area = inner * inner + (outer * outer - inner * inner) * LayoutField.share(second)
      let distance = area.squareRoot()
      let nearest = self.nearest(blip, distance)
      let pad = max(always, LayoutField.arcsine((1.18 * blip.radius) / (nearest * room.px)))
      if 2 * pad < width {
        let angle =
          disc.start(blip.quadrant) + pad + Int(LayoutField.share(first) * Double(width - 2 * pad))
        let place = slot(angle: angle, share: thousandths(distance, blip), blip)
        if isInCell(place, blip) { places.append(place) }
      }
      first = first &+ 0xc13f_a9a9_02a6_328f
      second = second &+ 0x91e1_0da5_c79e_7b1d
    }
    return places
  }

  /// Places at one angle.
  private func along(_ angle: Int, _ b: Int) -> ContiguousArray<FieldSlot> {
    let blip = blips[b]
    let (inner, outer) = range(blip)
    guard inner < outer else { return [] }
    var places: ContiguousArray<FieldSlot> = []
    var state = StableHash.mixed(blip.hash)
    for _ in 0..<(isUpdate ? 2 : 1) * LayoutField.choices {
      let distance = inner + (outer - inner) * LayoutField.share(state)
      let place = slot(angle: angle, share: thousandths(distance, blip), blip)
      if isInCell(place, blip) { places.append(place) }
      state = state &+ 0x9e37_79b9_7f4a_7c15
    }
    return places
  }

  /// Between which distances the middle of a mark may stand, in units.
  private func range(_ blip: FieldBlip) -> (Double, Double) {
    let reach = (1.18 * blip.radius) / room.px
    let inner = room.disc.inner(blip.ring)
    let least = blip.ring == 0 ? reach * Double(room.disc.quadrants) / 3 : inner + reach
    let below = blip.bar.last.map { Double($0.beads - 1) * BeadRing.pitch * blip.radius / room.px }
    return (least + (below ?? 0), room.disc.outer(blip.ring) - reach)
  }

  private func thousandths(_ distance: Double, _ blip: FieldBlip) -> Int {
    let inner = room.disc.inner(blip.ring)
    let width = room.disc.outer(blip.ring) - inner
    return min(max(Int((distance - inner) / width * 1_000 + 0.5), 0), 1_000)
  }

  /// The part of a quadrant's edge that a mark leaves free in whichever ring it stands, so that it
  /// can keep its angle when it moves to another ring.
  private func reserved(_ blip: FieldBlip, _ width: Int) -> Int {
    let innermost = 0.62 * room.disc.outer(0) * room.px
    return min(LayoutField.arcsine((1.18 * blip.radius) / innermost), width * 2 / 5)
  }

  private static func share(_ state: UInt64) -> Double {
    Double(state >> 11) / 9_007_199_254_740_992
  }

  /// The arc sine in hundredths of a degree, to half of one (Abramowitz and Stegun, 4.4.45).
  private static func arcsine(_ x: Double) -> Int {
    guard x < 1 else { return 9_000 }
    let poly = 1.570_728_8 + x * (-0.212_114_4 + x * (0.074_261 - x * 0.018_729_3))
    let radians = Double.pi / 2 - (1 - x).squareRoot() * poly
    return Int(radians * 18_000 / Double.pi) + 1
  }
}
