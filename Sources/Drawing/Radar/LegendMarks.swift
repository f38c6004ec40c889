import Radars

/// The half of the legend that says how to read the marks.
struct LegendMarks {
  var style: PageStyle
  var width: Double
  private var title: String
  private var items: [Item]

  init(content: RadarContent, style: PageStyle, width: Double) {
    self.style = style
    self.width = width
    title = content.words.legend
    items = LegendMarks.items(content)
  }

  var height: Double {
    headingHeight + Double(rows) * rowHeight
  }

  func elements(at corner: Point) -> [Element] {
    TextBlock(title, width: width, style.smallBold).elements(at: corner)
      + items.enumerated().flatMap { index, item -> [Element] in
        let left = corner.x + Double(index / max(rows, 1)) * width / Double(columns)
        let down = (Double(index % max(rows, 1)) + 0.5) * rowHeight
        return row(item, at: Point(left, corner.y + headingHeight + down))
      }
  }
}

extension LegendMarks {
  private struct Item {
    var text: String
    /// One mark, or a small and a large one; none for a trace.
    var glyphs: [MarkGlyph]
  }

  private var rowHeight: Double { style.small.size * 1.6 }
  private var headingHeight: Double { style.smallBold.size * 1.6 }
  private var textLeft: Double { style.small.size * 2.1 }
  private var rows: Int { (items.count + columns - 1) / columns }

  private var columns: Int {
    let widest = items.map { style.small.width(of: $0.text) }.max() ?? 0
    return max(1, min(4, Int(width / (widest + textLeft + style.small.size))))
  }

  private func row(_ item: Item, at point: Point) -> [Element] {
    let radius = style.small.size * 0.68
    let text = Element.guardedText(
      item.text, at: point + Point(textLeft, style.small.middle), style.small)
    let center = point + Point(radius, 0)
    if item.glyphs.isEmpty {
      let trace = BlipTrace(
        start: point + Point(-radius * 0.2, 0), end: point + Point(radius * 2.2, 0),
        radius: radius * 0.5, color: Palette.quiet)
      return trace.elements() + [text]
    }
    guard item.glyphs.count == 2 else {
      return item.glyphs.flatMap { draw($0, center, radius) } + [text]
    }
    return draw(item.glyphs[0], center + Point(-radius * 0.5, 0), radius * 0.5)
      + draw(item.glyphs[1], center + Point(radius * 0.65, 0), radius * 0.85) + [text]
  }

  private func draw(_ glyph: MarkGlyph, _ center: Point, _ radius: Double) -> [Element] {
    glyph.elements(at: center, radius: radius, inward: 18_000).map(\.declassed)
  }
}

extension LegendMarks {
  private static func items(_ content: RadarContent) -> [Item] {
    let blips = content.blips.map(\.blip)
    let words = content.words
    let moved = words.movements.filter { kind, _ in blips.contains { $0.movement.kind == kind } }
    let plain = MarkGlyph(color: Palette.quiet)
    var items = moved.map { kind, text in
      Item(text: text + words.tip(kind), glyphs: [MarkGlyph(kind, color: Palette.quiet)])
    }
    func add(_ occurs: Bool, _ text: String, _ glyphs: MarkGlyph...) {
      if occurs { items.append(Item(text: text, glyphs: glyphs)) }
    }
    let hollow = MarkGlyph(filled: false, color: Palette.quiet)
    let dashed = MarkGlyph(filled: false, thin: true, color: Palette.quiet)
    add(content.hasTraces, content.layoutWords.trace)
    add(blips.contains { $0.placement != nil }, words.byPeople, plain)
    add(blips.contains { $0.placement == nil }, words.proposal, hollow)
    add(blips.contains(where: \.thin), words.thin, dashed)
    add(blips.contains(where: \.brake), words.brake, MarkGlyph(brake: true, color: Palette.quiet))
    add(Set(blips.compactMap(\.impact)).count > 1, words.impact, plain, plain)
    return items
  }
}

extension RadarWords {
  /// The movements in the order of the legend.
  var movements: [(Movement.Kind, String)] {
    [(.new, new), (.in, movedIn), (.out, movedOut), (.unchanged, unchanged)]
  }

  fileprivate func tip(_ kind: Movement.Kind) -> String {
    switch kind {
    case .in: tipIn
    case .out: tipOut
    case .new, .unchanged: ""
    }
  }
}
