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

  /// Around the disc and all names, relative to the disc's centre.
  var extent: Box { discs.field }

  /// The radar with its caption's top at `top` and its centre on the vertical at `x`.
  func element(x: Double, top: Double, id: String) -> Element {
    let center = Point(x, (top + captionHeight - extent.y).roundedToHundredth)
    let drawing = DiscDrawing(
      disc: discs.disc, names: discs.ringNames, center: center, radius: discs.radius)
    var ids = Identifier()
    return .group(
      caption.elements(at: Point(x, top), .middle)
        + facts.elements(at: Point(x, top + caption.height), .middle)
        + [
          drawing.ground(content.sheet.frame, content.sheet.rings),
          .group(discs.quadrantNames.elements(around: center)),
        ] + drawing.ringNames(content.sheet.rings.map { content.text($0.name) })
        + discs.layout.rows[number].indices.map { blip($0, center, id, &ids) }
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

  private func blip(
    _ index: Int, _ center: Point, _ radar: String, _ ids: inout Identifier
  ) -> Element {
    let marked = content.marked[discs.layout.rows[number][index]]
    let placed = discs.layout.layouts[number].placed[index]
    let row = marked.row
    let blip = content.blip(row, on: number)
    let color = content.color(row)
    let mark = MarkGlyph(
      filled: blip?.placement != nil, thin: blip?.thin ?? false, brake: blip?.brake ?? false,
      color: color
    ).elements(at: center + placed.center, radius: placed.radius, inward: 0)
    let name = NameDrawing(
      placed: placed, lettering: discs.layout.layouts[number].lettering, center: center,
      color: color)
    let label =
      discs.layout.numbered[number].contains(index) ? name.number(marked.number) : name.lines()
    let ring = content.sheet.rings[marked.request.rings[number]!]
    let told = "\(marked.number). \(content.name(row)): \(content.text(ring.name))"
    return .group([.title(told)] + name.leader() + mark + label).classed("blip")
      .with("id", ids.unique("blip-\(Identifier.plain(radar))", row.topic))
      .with("data-topic", row.topic).with("data-quadrant", row.quadrant)
      .with("data-ring", ring.id)
      .with("data-movement", blip?.movement.kind.rawValue ?? "unchanged")
  }
}
