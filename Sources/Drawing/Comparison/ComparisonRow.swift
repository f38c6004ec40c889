import Radars

/// A row of small radars on a page.
struct ComparisonRow {
  var content: ComparisonContent
  var style: PageStyle
  var width: Double
  var perRow: Int

  init(_ content: ComparisonContent, _ style: PageStyle, width: Double, perRow: Int) {
    self.content = content
    self.style = style
    self.width = width
    self.perRow = perRow
  }

  /// How many such rows hold all radars.
  var rows: Int { (content.sheet.radars.count + perRow - 1) / perRow }

  /// Of one radar with the names around it.
  var room: Double { (width - Double(perRow - 1) * style.gutter) / Double(perRow) }
  var most: Double { min(room / 2 - style.small.size * 1.2, 330 * style.scale) }

  /// Smaller radars nobody reads; where numbers stand for names they may be smaller.
  func least(named: Bool) -> Double { min(most, (named ? 115 : 75) * style.scale) }

  /// The radius at which a radar with its caption is so high.
  func radius(height: Double) -> Double {
    let caption = style.heading.pitch + style.small.pitch + style.gutter * 1.3
    let trial = min(200 * style.scale, most)
    let over = names(trial, plainDisc, field(trial)).extent(radius: trial).height - 2 * trial
    return (height - caption - over) / 2 - 2
  }

  func discs(_ radius: Double, named: Bool) -> ComparisonDiscs? {
    let radius = radius.roundedToHundredth
    var disc = self.disc(radius)
    let rings = RingNames(
      content.sheet.rings, on: disc, size: max(27, style.scale * 10.5 * Disc.radius / radius))
    let names = names(radius, disc, field(radius))
    let extent = names.extent(radius: radius + 2)
    let field = Box(
      x: -room / 2, y: extent.y, width: room, height: extent.height)
    let px = radius / Disc.radius
    // A ring's name that fills its ring yields to the marks; the table says it too.
    for boxes in named ? [rings.boxes] : [rings.boxes, []] {
      disc.names = boxes
      let taken = boxes.map {
        Box(x: $0.x * px, y: $0.y * px, width: $0.width * px, height: $0.height * px)
      }
      let room = LayoutRoom(
        disc: disc, radius: radius, bounds: field, taken: taken + names.roomy)
      let layout =
        named
        ? ComparisonLayout(content, in: room, ladder: ladder)
        : ComparisonLayout(numbering: content, in: room, ladder: ladder)
      guard let layout else { continue }
      return ComparisonDiscs(
        width: width, perRow: perRow, radius: radius, field: field, disc: disc, ringNames: rings,
        quadrantNames: names, layout: layout)
    }
    return nil
  }
}

extension ComparisonRow {
  private var ladder: [Lettering] {
    Lettering.ladder(scale: style.scale).filter { $0.size <= 14.2 * style.scale }
  }

  private var plainDisc: Disc {
    Disc(
      quadrants: content.sheet.frame.count,
      boundaries: RingWidths.plain(content.sheet.rings.count))
  }

  private func field(_ radius: Double) -> Box {
    Box(center: Point(0, 0), width: room, height: 2 * radius + 4)
  }

  /// In the corners of the radar's room, which is as much higher as they need to stay inside it.
  private func names(_ radius: Double, _ disc: Disc, _ field: Box) -> QuadrantNames {
    let faces = content.sheet.frame.map { content.text($0.name) }
    let blocks = QuadrantNames.blocks(faces, style.smallBold)
    func names(_ lines: Int) -> QuadrantNames {
      let more = Double(lines) * style.smallBold.pitch
      return QuadrantNames(
        blocks, around: disc, radius: radius, style.smallBold,
        in: field.inset(by: -more).narrowed(to: field.width))
    }
    return (0...3).lazy.map(names).first { $0.extent(radius: radius).width <= field.width }
      ?? names(0)
  }

  /// Rings as wide as the fullest of the radars wants them.
  private func disc(_ radius: Double) -> Disc {
    var demand = Array(
      repeating: Array(repeating: 0.0, count: content.sheet.frame.count),
      count: content.sheet.rings.count)
    let area = Double.pi * radius * radius
    for blips in ComparisonTopics(content).blips {
      var own = demand.map { $0.map { _ in 0.0 } }
      for blip in blips {
        own[blip.ring][blip.quadrant] += Capacity.demand(blip, Lettering(9.8)) / area
      }
      for (ring, cells) in own.enumerated() {
        for (quadrant, share) in cells.enumerated() {
          demand[ring][quadrant] = max(demand[ring][quadrant], share)
        }
      }
    }
    return Disc(
      quadrants: content.sheet.frame.count, boundaries: RingWidths.boundaries(demand))
  }
}

extension Box {
  /// The same height, but only so wide.
  fileprivate func narrowed(to width: Double) -> Box {
    Box(x: center.x - width / 2, y: y, width: width, height: height)
  }
}
