import Radars

/// The table topic by cluster below the small radars, in as many columns as the page has room for.
struct ComparisonTable {
  var content: ComparisonContent
  var style: PageStyle
  var width: Double

  var height: Double { flowed.height }

  func elements(at corner: Point) -> [Element] {
    flowed.flow.columns.enumerated().flatMap { index, column -> [Element] in
      let left = corner.x + Double(index) * (columnWidth + style.gutter)
      return column.flatMap { $0.item.draw(Point(left, corner.y + $0.y)) }
    }
  }
}

extension ComparisonTable {
  private var ringWidth: Double { 96 * style.scale }
  private var spreadWidth: Double { 178 * style.scale }
  private var leastName: Double { 220 * style.scale }
  private var numberWidth: Double { style.entryBold.width(of: "000") + style.entry.size * 1.2 }
  private var count: Int { content.sheet.radars.count }

  private var columns: Int {
    let least = numberWidth + leastName + Double(count) * ringWidth + spreadWidth
    let room = Int((width + style.gutter) / (least + style.gutter))
    return max(1, min(room, (content.sheet.rows.count + 9) / 10))
  }

  private var columnWidth: Double {
    (width - Double(columns - 1) * style.gutter) / Double(columns)
  }

  private var nameWidth: Double {
    columnWidth - numberWidth - Double(count) * ringWidth - spreadWidth
  }

  private var flowed: (flow: ColumnFlow, height: Double) {
    let items = [heading] + content.sheet.rows.enumerated().map { row($0.element, $0.offset + 1) }
    let all = items.reduce(0) { $0 + $1.height } + 1
    let height = ColumnFlow.height(of: items, columns: columns, most: all) ?? all
    return (ColumnFlow(items, height: height), height)
  }

  private var heading: ListItem {
    let letters = style.subheading
    let captions = (0..<count).map {
      TextBlock(content.caption($0), width: ringWidth - letters.size * 0.6, letters)
    }
    let height = (captions.map(\.height).max() ?? letters.pitch) + letters.size * 0.6
    let words = content.words
    let topic = TextBlock(words.topic, width: nameWidth, letters)
    let spread = TextBlock(words.spread, width: spreadWidth, letters)
    let (left, rings, ring, width) = (numberWidth, ringLeft, ringWidth, columnWidth)
    return ListItem(gap: 0, height: height, level: 1) { corner in
      let line = corner.y + height - 2
      return topic.elements(at: corner + Point(left, 0))
        + captions.enumerated().flatMap { index, block in
          block.elements(at: corner + Point(rings + Double(index) * ring, 0))
        } + spread.elements(at: corner + Point(rings + Double(captions.count) * ring, 0))
        + [
          Element.line(Point(corner.x, line), Point(corner.x + width, line))
            .stroked(Palette.quiet, width: 1)
        ]
    }
  }

  private var ringLeft: Double { numberWidth + nameWidth }

  private func row(_ row: Comparison.Row, _ number: Int) -> ListItem {
    let drawing = ComparisonRowDrawing(
      row: row, number: number, content: content, style: style, numberWidth: numberWidth,
      nameWidth: nameWidth, ringWidth: ringWidth, spreadWidth: spreadWidth)
    return ListItem(gap: 0, height: drawing.height) { [drawing.element(at: $0)] }
  }
}
