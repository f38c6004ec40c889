import Radars
import Signals

/// A row of the table: number, name, the ring on each radar, and how far they are apart.
struct ComparisonRowDrawing: Sendable {
  var row: Comparison.Row
  var number: Int
  private var style: PageStyle
  private var grid: ComparisonGrid
  private var color: Color
  private var name: TextBlock
  private var note: TextBlock?
  /// Whether the note has room to the right of the name.
  private var isNoteBeside = false
  private var rings: [(name: TextBlock, place: Int?)?]
  private var ringCount: Int
  private var verdict: TextBlock

  init(
    row: Comparison.Row, number: Int, note: String?, verdict: String, content: ComparisonContent,
    style: PageStyle, grid: ComparisonGrid, showsEvidence: Bool
  ) {
    self.row = row
    self.number = number
    self.style = style
    self.grid = grid
    color = content.color(row)
    name = TextBlock(content.name(row), width: grid.name - style.entry.size * 0.6, style.entry)
    let inset = style.small.size * 1.6
    rings = content.sheet.radars.indices.map { radar in
      guard let blip = content.blip(row, on: radar) else {
        return nil
      }
      let known = radar < row.cells.count ? row.cells[radar] : nil
      let text = known.map { content.ring($0) } ?? "\(content.ownRing(blip, on: radar)) (?)"
      var block = TextBlock(text, width: grid.ring - inset, style.small)
      if showsEvidence { block.add("\(blip.proposal.sources) / \(blip.weeks.reduce(0, +))") }
      return (block, known.flatMap { content.ringIndex($0) })
    }
    ringCount = content.sheet.rings.count
    self.verdict = TextBlock(verdict, width: grid.verdict, style.small)
    if let note { set(note) }
  }

  var item: ListItem {
    ListItem(gap: 0, height: height) { [element(at: $0)] }
  }
}

extension ComparisonRowDrawing {
  private var gap: Double { style.entry.size * 0.5 }

  /// Of what stands beside the name.
  private var firstHeight: Double {
    let ring = rings.compactMap { $0?.name.height }.max() ?? 0
    return max(name.height, ring, verdict.height)
  }

  private var height: Double {
    firstHeight + (isNoteBeside ? 0 : note?.height ?? 0) + gap
  }

  private mutating func set(_ text: String) {
    let letters = style.small.colored(Palette.quiet)
    let beside = grid.name - name.width - style.entry.size * 1.4
    isNoteBeside = name.lines.count == 1 && letters.width(of: text) <= beside
    note = TextBlock(text, width: isNoteBeside ? beside + 1 : grid.width - grid.number, letters)
  }

  private func element(at corner: Point) -> Element {
    let top = corner + Point(0, gap / 2)
    let line = Element.line(
      corner + Point(0, height), corner + Point(grid.width, height)
    ).stroked(Palette.hairline, width: 0.8)
    return .group(
      [line] + head(top) + noteElements(top)
        + rings.indices.flatMap { cell($0, top + Point(grid.rings, 0)) }
        + spread(top + Point(grid.spread, 0))
    ).classed("row").with("data-topic", row.topic)
  }

  private func head(_ corner: Point) -> [Element] {
    let letters = style.entryBold.colored(color)
    let edge = Box(x: corner.x, y: corner.y, width: 4 * style.scale, height: height - gap)
    let right = corner.x + grid.number - style.entry.size * 0.55
    let figure = Element.text(
      String(number), at: Point(right, corner.y + letters.pitch / 2 + letters.middle), letters,
      .end)
    let entry = Element.group([figure] + name.elements(at: corner + Point(grid.number, 0)))
    return [
      Element.rectangle(edge).filled(color),
      entry.classed("index-entry").with("data-topic", row.topic),
    ]
  }

  /// On the name's baseline, or below it as wide as the row.
  private func noteElements(_ corner: Point) -> [Element] {
    guard let note else { return [] }
    guard isNoteBeside else {
      return note.elements(at: corner + Point(grid.number, firstHeight))
    }
    let (large, little) = (style.entry, style.small)
    let down = (large.pitch - little.pitch) / 2 + large.middle - little.middle
    return note.elements(at: corner + Point(grid.number + name.width + large.size * 0.7, down))
  }

  /// The ring's name on a ground that is stronger towards the centre.
  private func cell(_ radar: Int, _ corner: Point) -> [Element] {
    let left = corner + Point(Double(radar) * grid.ring, 0)
    guard let ring = rings[radar] else {
      return [
        .text(
          "–", at: left + Point(style.small.size * 0.5, style.entry.pitch / 2 + style.small.middle),
          style.small.colored(Palette.quiet))
      ]
    }
    let share = ring.place.map { 34 - 28 * $0 / max(ringCount - 1, 1) } ?? 0
    let ground = Box(
      x: left.x, y: left.y, width: grid.ring - style.small.size * 0.5,
      height: max(ring.name.height, style.entry.pitch))
    let inset = Point(style.small.size * 0.5, (ground.height - ring.name.height) / 2)
    return [
      Element.rectangle(ground, corner: 3 * style.scale)
        .filled(Palette.shade(share))
    ] + ring.name.elements(at: left + inset)
  }

  private func spread(_ corner: Point) -> [Element] {
    let glyph = SpreadGlyph(
      rings: ringCount, places: rings.compactMap { $0?.place }, color: Palette.ink)
    let box = Box(
      x: corner.x, y: corner.y, width: grid.glyph - style.small.size * 0.8,
      height: style.entry.pitch)
    let inset = Point(grid.glyph, max(0, (style.entry.pitch - style.small.pitch) / 2))
    return glyph.elements(in: box) + verdict.elements(at: corner + inset)
  }
}
