import Radars

/// A row of the table: number, name, the ring on each radar, and how far they are apart.
struct ComparisonRowDrawing: Sendable {
  var row: Comparison.Row
  var number: Int
  var style: PageStyle
  var numberWidth: Double
  var nameWidth: Double
  var ringWidth: Double
  private var color: Color
  private var name: TextBlock
  private var notes: [TextBlock]
  private var rings: [(name: TextBlock, place: Int?)?]
  private var ringCount: Int
  private var verdict: TextBlock
  private var glyphWidth: Double

  init(
    row: Comparison.Row, number: Int, content: ComparisonContent, style: PageStyle,
    numberWidth: Double, nameWidth: Double, ringWidth: Double, spreadWidth: Double
  ) {
    self.row = row
    self.number = number
    self.style = style
    self.numberWidth = numberWidth
    self.nameWidth = nameWidth
    self.ringWidth = ringWidth
    let gap = style.entry.size * 0.8
    color = content.color(row)
    name = TextBlock(content.name(row), width: nameWidth - gap, style.entry)
    notes = zip(content.sheet.radars.indices, row.ownQuadrants).compactMap { radar, own in
      own.map {
        let text = "\(content.caption(radar)), \(content.words.own): \(content.text($0))"
        return TextBlock(text, width: nameWidth - gap, style.small.colored(Palette.quiet))
      }
    }
    rings = content.sheet.radars.indices.map { radar in
      guard radar < row.cells.count, let id = row.cells[radar] else { return nil }
      let block = TextBlock(content.ring(id), width: ringWidth - gap * 1.6, style.small)
      return (block, content.ringIndex(id))
    }
    ringCount = content.sheet.rings.count
    glyphWidth = style.small.size * 4.6
    verdict = TextBlock(
      content.verdict(row), width: spreadWidth - glyphWidth - gap, style.small)
  }

  var height: Double {
    let left = notes.reduce(name.height) { $0 + $1.height }
    let ring = rings.compactMap { $0?.name.height }.max() ?? 0
    return max(left, ring, verdict.height) + style.entry.size * 0.72
  }

  func element(at corner: Point) -> Element {
    let top = corner + Point(0, style.entry.size * 0.36)
    let width = numberWidth + nameWidth + Double(rings.count) * ringWidth
    return .group(
      [rule(corner)] + head(top)
        + rings.indices.flatMap { cell($0, top + Point(numberWidth + nameWidth, 0)) }
        + spread(top + Point(width, 0))
    ).classed("row").with("data-topic", row.topic)
  }
}

extension ComparisonRowDrawing {
  private func rule(_ corner: Point) -> Element {
    let y = corner.y + height
    let right = corner.x + numberWidth + nameWidth + Double(rings.count) * ringWidth
    return .line(Point(corner.x, y), Point(right + glyphWidth + verdictWidth, y))
      .stroked(Palette.hairline, width: 0.8)
  }

  private var verdictWidth: Double { style.small.size * 9.5 }

  private func head(_ corner: Point) -> [Element] {
    let letters = style.entryBold.colored(color)
    let edge = Box(
      x: corner.x, y: corner.y, width: 4 * style.scale, height: height - style.entry.size * 0.72)
    let right = corner.x + numberWidth - style.entry.size * 0.6
    let figure = Element.text(
      String(number), at: Point(right, corner.y + letters.pitch / 2 + letters.middle), letters,
      .end)
    var y = name.height
    let below = notes.flatMap { note -> [Element] in
      defer { y += note.height }
      return note.elements(at: corner + Point(numberWidth, y))
    }
    return [Element.rectangle(edge).filled(color), figure]
      + name.elements(at: corner + Point(numberWidth, 0)) + below
  }

  /// The ring's name on a ground that is stronger towards the centre.
  private func cell(_ radar: Int, _ corner: Point) -> [Element] {
    let left = corner + Point(Double(radar) * ringWidth, 0)
    guard let ring = rings[radar] else {
      return [
        .text(
          "–", at: left + Point(style.small.size * 0.5, style.entry.pitch / 2 + style.small.middle),
          style.small.colored(Palette.quiet))
      ]
    }
    let share = ring.place.map { 34 - 28 * $0 / max(ringCount - 1, 1) } ?? 0
    let ground = Box(
      x: left.x, y: left.y, width: ringWidth - style.small.size * 0.6,
      height: max(ring.name.height, style.entry.pitch))
    let inset = Point(style.small.size * 0.5, (ground.height - ring.name.height) / 2)
    return [
      Element.rectangle(ground, corner: 3 * style.scale)
        .filled(Palette.quadrant(6).mixed(share, with: Palette.paper))
    ] + ring.name.elements(at: left + inset)
  }

  private func spread(_ corner: Point) -> [Element] {
    let glyph = SpreadGlyph(
      rings: ringCount, places: rings.compactMap { $0?.place }, color: Palette.ink)
    let box = Box(
      x: corner.x, y: corner.y, width: glyphWidth - style.small.size * 0.8,
      height: style.entry.pitch)
    let inset = Point(glyphWidth, max(0, (style.entry.pitch - style.small.pitch) / 2))
    return glyph.elements(in: box) + verdict.elements(at: corner + inset)
  }
}
