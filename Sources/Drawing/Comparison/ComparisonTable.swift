import Radars

/// The table topic by cluster below the small radars, in as many columns as the page has room for.
struct ComparisonTable {
  var height: Double
  private var flow: ColumnFlow
  private var step: Double

  /// How the table calls the radars, and what it says of each row.
  struct Words {
    var names: [String]
    var verdicts: [String]
    var notes: [String?]
  }

  init(_ content: ComparisonContent, _ style: PageStyle, width: Double) {
    let words = Words(content, style)
    let grid = ComparisonGrid(content, words, style, width: width)
    let rows = content.sheet.rows.enumerated().map { index, row in
      ComparisonRowDrawing(
        row: row, number: index + 1, note: words.notes[index], verdict: words.verdicts[index],
        content: content, style: style, grid: grid
      ).item
    }
    let items = [ComparisonTable.heading(words.names, content, style, grid)] + rows
    let all = items.reduce(0) { $0 + $1.height } + 1
    height = ColumnFlow.height(of: items, columns: grid.columns, most: all) ?? all
    flow = ColumnFlow(items, height: height)
    step = grid.width + style.gutter
  }

  func elements(at corner: Point) -> [Element] {
    flow.columns.enumerated().flatMap { index, column -> [Element] in
      let left = corner.x + Double(index) * step
      return column.flatMap { $0.item.draw(Point(left, corner.y + $0.y)) }
    }
  }
}

extension ComparisonTable {
  private static func heading(
    _ names: [String], _ content: ComparisonContent, _ style: PageStyle, _ grid: ComparisonGrid
  ) -> ListItem {
    let letters = style.subheading
    let blocks = names.map { TextBlock($0, width: grid.ring - letters.size * 0.6, letters) }
    let topic = TextBlock(content.words.topic, width: grid.name, letters)
    let spread = TextBlock(content.words.spread, width: grid.glyph + grid.verdict, letters)
    let tallest = (blocks + [topic, spread]).map(\.height).max() ?? 0
    let height = tallest + letters.size * 0.5
    return ListItem(gap: 0, height: height, level: 1) { corner in
      func top(_ block: TextBlock, _ left: Double) -> Point {
        corner + Point(left, tallest - block.height)
      }
      let line = corner.y + height - 1
      return topic.elements(at: top(topic, grid.number))
        + blocks.enumerated().flatMap { index, block in
          block.elements(at: top(block, grid.rings + Double(index) * grid.ring))
        } + spread.elements(at: top(spread, grid.spread)) + [
          Element.line(Point(corner.x, line), Point(corner.x + grid.width, line))
            .stroked(Palette.quiet, width: 1)
        ]
    }
  }
}

extension ComparisonTable.Words {
  init(_ content: ComparisonContent, _ style: PageStyle) {
    let names = content.shortNames()
    let rows = content.sheet.rows
    let named = rows.map { content.verdict($0, names: names) }
    let most = ComparisonGrid.mostVerdict(style)
    let areShort = named.allSatisfy { style.small.width(of: $0) <= most }
    self.names = names
    verdicts = areShort ? named : rows.map { content.verdict($0, names: nil) }
    notes = rows.map { content.note($0, names: names) }
  }
}
