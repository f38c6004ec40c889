import Radars

/// Draws the blips of a radar, each a group with its words, its mark and its name, or its number.
struct BlipDrawing {
  var plan: RadarPlan

  /// The traces of the blips that moved, to be drawn below everything else.
  func traces() -> [Element] {
    let names = plan.layout.placed.map { $0.box.moved(by: plan.page.center) }
    return zip(content.blips, plan.layout.placed).compactMap { blip, placed -> Element? in
      guard let origin = content.origin(of: blip) else { return nil }
      let disc = plan.disc
      let place = origin.place ?? BlipPosition(angle: placed.position.angle, share: 500)
      let inner = disc.inner(origin.ring)
      let distance = inner + (disc.outer(origin.ring) - inner) * Double(place.share) / 1_000
      let start = Point(angle: place.angle, distance: distance * plan.page.radius / Disc.radius)
      let elements = BlipTrace(
        start: plan.page.center + start, end: plan.page.center + placed.center,
        radius: placed.radius, color: Palette.quadrant(blip.cell.quadrant)
      ).elements(around: names)
      return elements.isEmpty
        ? nil
        : .group(elements).classed("trace").with("data-topic", blip.blip.topic)
    }
  }

  func elements() -> [Element] {
    var ids = Identifier()
    return content.blips.indices.map { element($0, &ids) }
  }
}

extension BlipDrawing {
  private var content: RadarContent { plan.content }

  private func element(_ index: Int, _ ids: inout Identifier) -> Element {
    let known = content.blips[index]
    let placed = plan.layout.placed[index]
    let blip = known.blip
    let color = Palette.quadrant(known.cell.quadrant)
    let center = plan.page.center + placed.center
    let mark = MarkGlyph(blip, color: color).elements(
      at: center, radius: placed.radius,
      inward: placed.position.angle + Trigonometry.turn / 2)
    let number = plan.numbers[index]
    let name = NameDrawing(
      placed: placed, lettering: plan.layout.lettering, center: plan.page.center, color: color)
    return .group(
      [.title(words(known, number: number))] + name.leader() + mark
        + (number.map { name.number($0) } ?? name.lines())
    ).classed("blip").with("id", ids.unique("blip", blip.topic))
      .with("data-topic", blip.topic).with("data-quadrant", blip.quadrant)
      .with("data-ring", blip.ring).with("data-movement", blip.movement.kind.rawValue)
  }

  /// What is told of a blip to those who rest on it or hear it.
  private func words(_ known: RadarBlip, number: Int?) -> String {
    let blip = known.blip
    let words = content.words
    let frame = content.edition.frame
    let movement = words.movements.first { $0.0 == blip.movement.kind }?.1
    let from = blip.movement.from.map { id in
      frame.rings.first { $0.id == id }.map { content.text($0.name) } ?? id
    }
    let cell = [
      content.text(frame.rings[known.cell.ring].name),
      content.text(frame.quadrants[known.cell.quadrant].name),
    ]
    let facts = [
      movement.map { movement in from.map { "\(movement) (\($0))" } ?? movement },
      blip.placement == nil ? words.proposal : words.byPeople,
      blip.thin ? words.thin : nil, blip.brake ? words.brake : nil,
    ]
    let told = (cell + facts.compactMap { $0 } + content.clusterRings(blip))
      .joined(separator: "; ")
    let lead = number.map { "\($0). " } ?? ""
    return "\(lead)\(content.name(blip.name, of: blip.topic)): \(told)"
  }
}
