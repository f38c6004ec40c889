import Radars

/// What a layout needs to know of a radar.
extension RadarContent {
  /// The rings as the edition before had them; where there is none, as wide as their names want.
  func disc() -> Disc {
    let frame = edition.frame
    let boundaries = frozen?.rings ?? unfrozenBoundaries
    let plain = Disc(quadrants: frame.quadrants.count, boundaries: boundaries)
    return Disc(
      quadrants: frame.quadrants.count, boundaries: boundaries,
      names: RingNames(frame.rings, on: plain).boxes)
  }

  /// What the edition before fixed, if it belongs to a radar with these rings.
  var frozen: EditionLayout? {
    edition.layout.flatMap { $0.rings.count == edition.frame.rings.count ? $0 : nil }
  }

  /// The paper that the edition before was placed for.
  var frozenPaper: Paper? { frozen.flatMap { Paper(rawValue: $0.paper) } }

  var frozenLettering: Lettering? {
    frozen.map {
      Lettering(Double($0.letters) / 100, Lettering.Room(rawValue: $0.tight ?? 0) ?? .roomy)
    }
  }

  /// The blips as a layout places them, each with what is to stay.
  func layoutBlips() -> [LayoutBlip] {
    let boundaries = [0] + (frozen?.rings ?? RingWidths.plain(edition.frame.rings.count))
    return blips.map { known in
      let origin = origin(of: known).map { origin -> (distance: Double, angle: Int?) in
        let (inner, outer) = (boundaries[origin.ring], boundaries[origin.ring + 1])
        let share = origin.place?.share ?? 500
        return (Double(inner) + Double((outer - inner) * share) / 1_000, origin.place?.angle)
      }
      return LayoutBlip(
        key: known.key, quadrant: known.cell.quadrant, ring: known.cell.ring,
        size: known.blip.markSize,
        wraps: NameWrapping.wraps(of: name(known.blip.name, of: known.blip.topic)),
        kept: known.blip.position, angle: known.blip.before?.angle, place: known.blip.namePlace,
        origin: origin)
    }
  }
}

extension RadarContent {
  private var unfrozenBoundaries: [Int] {
    let frame = edition.frame
    // Editions of earlier versions froze places, but no widths of rings.
    if blips.contains(where: { $0.blip.position != nil }) {
      return RingWidths.plain(frame.rings.count)
    }
    var demand = Array(
      repeating: Array(repeating: 0.0, count: frame.quadrants.count), count: frame.rings.count)
    for (known, blip) in zip(blips, layoutBlips()) {
      // Of a disc on A3, with letters of 12 px.
      demand[known.cell.ring][known.cell.quadrant] += Capacity.demand(blip, Lettering(12)) / 690_000
    }
    return RingWidths.boundaries(demand)
  }
}

extension Blip {
  /// The size of its mark by impact, 1 to 5; unrated topics take the middle.
  fileprivate var markSize: Double {
    0.8 + 0.1 * Double(min(max(impact ?? 3, 1), 5) - 1)
  }
}
