import Radars

/// One of the radars of a comparison, under its caption.
struct SmallRadar {
  var content: ComparisonContent
  var discs: ComparisonDiscs
  var style: PageStyle
  var number: Int

  /// Of the caption above the disc and its names.
  var captionHeight: Double {
    caption.height + facts.height + style.gutter * 0.3
  }

  /// Around the disc and the quadrants' names, relative to the disc's centre.
  var extent: Box { names.extent(radius: discs.radius) }

  /// The radar with its caption's top at `top` and its centre on the vertical at `x`.
  func element(x: Double, top: Double, id: String) -> Element {
    let center = Point(x, (top + captionHeight - extent.y).roundedToHundredth)
    let drawing = DiscDrawing(
      disc: discs.disc, names: discs.names, center: center, radius: discs.radius)
    var ids = Identifier()
    return .group(
      caption.elements(at: Point(x, top), .middle)
        + facts.elements(at: Point(x, top + caption.height), .middle)
        + [
          drawing.ground(content.sheet.frame, content.sheet.rings),
          .group(names.elements(around: center)),
          drawing.ringNames(content.sheet.rings.map { content.text($0.name) }),
        ] + content.marked.compactMap { blip($0, drawing, id, &ids) }
    ).classed("radar").with("data-radar", id)
  }
}

extension SmallRadar {
  private var edition: Edition { content.sheet.radars[number] }

  private var caption: TextBlock {
    TextBlock(content.caption(number), width: discs.radius * 2, style.heading)
  }

  private var facts: TextBlock {
    let words = content.radarWords
    let state = edition.frozen ? words.edition : words.draft
    let count = content.marked.count { $0.request.rings[number] != nil }
    return TextBlock(
      "\(state) \(edition.date) · \(content.words.topics): \(count)", width: discs.radius * 2,
      style.small.colored(Palette.quiet))
  }

  private var names: QuadrantNames {
    QuadrantNames(
      content.sheet.frame.map { content.text($0.name) }, around: discs.disc, radius: discs.radius,
      style.smallBold)
  }

  private func blip(
    _ marked: (number: Int, row: Comparison.Row, request: MarkRequest), _ drawing: DiscDrawing,
    _ radar: String, _ ids: inout Identifier
  ) -> Element? {
    guard let slot = discs.layout.slots[marked.request.topic]?[number] else { return nil }
    let row = marked.row
    let blip = content.blip(row, on: number)
    let glyph = MarkGlyph(
      filled: blip?.placement != nil, thin: blip?.thin ?? false, brake: blip?.brake ?? false,
      color: content.color(row))
    let center = drawing.point(slot.center)
    let radius = slot.radius * drawing.px
    let letters = TextStyle(
      size: discs.numberSize(content, style).roundedToHundredth, bold: true,
      color: glyph.filled ? Palette.paper : glyph.color)
    let figure = Element.text(
      String(marked.number), at: center + Point(0, letters.middle), letters,
      .middle)
    let ring = content.sheet.rings[slot.ring]
    let told = "\(marked.number). \(content.name(row)): \(content.text(ring.name))"
    let mark = glyph.elements(at: center, radius: radius, inward: 0)
    return .group([.title(told)] + mark + [figure.classed("number")]).classed("blip")
      .with("id", ids.unique("blip-\(Identifier.plain(radar))", row.topic))
      .with("data-topic", row.topic).with("data-quadrant", row.quadrant)
      .with("data-ring", ring.id)
      .with("data-movement", blip?.movement.kind.rawValue ?? "unchanged")
  }
}
