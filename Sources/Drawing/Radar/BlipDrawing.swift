import Radars

/// Draws the blips of a radar, each a group with its words, its mark and its number.
struct BlipDrawing {
  var content: RadarContent
  var disc: DiscDrawing

  func elements() -> [Element] {
    var ids = Identifier()
    return content.blips.map { element($0, &ids) }
  }
}

extension BlipDrawing {
  private func element(_ numbered: NumberedBlip, _ ids: inout Identifier) -> Element {
    let blip = numbered.blip
    let glyph = MarkGlyph(blip, color: Palette.quadrant(numbered.cell.quadrant))
    let center = disc.point(numbered.slot.center)
    let radius = numbered.slot.radius * disc.px
    let mark = glyph.elements(
      at: center, radius: radius, inward: numbered.slot.position.angle + Trigonometry.turn / 2)
    return .group([.title(words(numbered))] + mark + [number(numbered, glyph, center, radius)])
      .classed("blip").with("id", ids.unique("blip", blip.topic))
      .with("data-topic", blip.topic).with("data-quadrant", blip.quadrant)
      .with("data-ring", blip.ring).with("data-movement", blip.movement.kind.rawValue)
  }

  private func number(
    _ numbered: NumberedBlip, _ glyph: MarkGlyph, _ center: Point, _ radius: Double
  ) -> Element {
    let style = TextStyle(
      size: content.numberSize(radius: disc.radius).roundedToHundredth, bold: true,
      color: glyph.numberColor)
    let lift = glyph.lift * radius
    let baseline = center + heart(numbered, radius) + Point(0, style.middle - lift)
    return Element.text(String(numbered.number), at: baseline, style, .middle).classed("number")
  }

  /// Where the middle of the mark's body is, seen from the middle of its circle.
  private func heart(_ numbered: NumberedBlip, _ radius: Double) -> Point {
    let outward = Point(angle: numbered.slot.position.angle, distance: radius * 0.16)
    switch numbered.blip.movement.kind {
    case .in: return outward
    case .out: return outward.scaled(by: -1)
    case .new, .unchanged: return Point(0, 0)
    }
  }

  /// What is told of a blip to those who rest on it or hear it.
  private func words(_ numbered: NumberedBlip) -> String {
    let blip = numbered.blip
    let words = content.words
    let frame = content.edition.frame
    let movement = words.movements.first { $0.0 == blip.movement.kind }?.1
    let from = blip.movement.from.map { id in
      frame.rings.first { $0.id == id }.map { content.text($0.name) } ?? id
    }
    let cell = [
      content.text(frame.rings[numbered.cell.ring].name),
      content.text(frame.quadrants[numbered.cell.quadrant].name),
    ]
    let facts = [
      movement.map { movement in from.map { "\(movement) (\($0))" } ?? movement },
      blip.placement == nil ? words.proposal : words.byPeople,
      blip.thin ? words.thin : nil, blip.brake ? words.brake : nil,
    ]
    let told = (cell + facts.compactMap { $0 }).joined(separator: "; ")
    return "\(numbered.number). \(content.name(blip.name, of: blip.topic)): \(told)"
  }
}
