import Radars

/// The table topic by cluster, in as many columns as the page has room for, or a part of it on one
/// of several sheets.
struct ComparisonTable {
  var height: Double
  private var columns: [[(item: ListItem, y: Double)]]
  private var step: Double
  /// How many of the rows are here, below them, where not all are.
  private var rest: TextBlock?
  private var restTop = 0.0

  /// Whether every row is here.
  var isWhole: Bool { rest == nil }

  /// How the table calls the radars, and what it says of each row.
  struct Words {
    var names: [String]
    var verdicts: [String]
    var notes: [String?]
  }

  /// All of it on one page.
  init(_ content: ComparisonContent, _ style: PageStyle, width: Double) {
    let (items, grid) = ComparisonTable.items(content, style, width, showsEvidence: false)
    let all = items.reduce(0) { $0 + $1.height } + 1
    height = ColumnFlow.height(of: items, columns: grid.columns, most: all) ?? all
    columns = ColumnFlow(items, height: height).columns
    step = grid.width + style.gutter
  }

  /// Its first rows, as many as there is room for; nil where there is not enough for any.
  init?(first content: ComparisonContent, _ style: PageStyle, width: Double, height: Double) {
    let (items, grid) = ComparisonTable.items(content, style, width, showsEvidence: false)
    let told = TextBlock(" ", width: width, style.small).height
    guard height > told else { return nil }
    columns = Array(ColumnFlow(items, height: height - told).columns.prefix(grid.columns))
    let last = columns.map { $0.last.map { $0.y + $0.item.height } ?? 0 }.max() ?? 0
    // The heading of each column is no row.
    let shown = columns.reduce(0) { $0 + $1.count - 1 }
    guard last <= height - told, shown > 0 else { return nil }
    self.height = height
    step = grid.width + style.gutter
    rest = TextBlock(
      "\(content.words.topics): \(shown) / \(content.sheet.rows.count)", width: width,
      style.small.colored(Palette.quiet))
    restTop = last + style.small.size * 0.3
  }

  /// On sheets that leave it so much room, with the evidence of each ring.
  static func sheets(
    _ content: ComparisonContent, _ style: PageStyle, width: Double, height: Double
  ) -> [ComparisonTable] {
    let (items, grid) = ComparisonTable.items(content, style, width, showsEvidence: true)
    let columns = ColumnFlow(items, height: height).columns
    return stride(from: 0, to: columns.count, by: grid.columns).map { first in
      ComparisonTable(
        height: height, columns: Array(columns[first..<min(first + grid.columns, columns.count)]),
        step: grid.width + style.gutter)
    }
  }

  func elements(at corner: Point) -> [Element] {
    columns.enumerated().flatMap { index, column -> [Element] in
      let left = corner.x + Double(index) * step
      return column.flatMap { $0.item.draw(Point(left, corner.y + $0.y)) }
    } + (rest?.elements(at: corner + Point(0, restTop)) ?? [])
  }
}

extension ComparisonTable {
  private init(height: Double, columns: [[(item: ListItem, y: Double)]], step: Double) {
    self.height = height
    self.columns = columns
    self.step = step
  }

  private static func items(
    _ content: ComparisonContent, _ style: PageStyle, _ width: Double, showsEvidence: Bool
  ) -> (items: [ListItem], grid: ComparisonGrid) {
    let words = Words(content, style)
    let grid = ComparisonGrid(content, words, style, width: width)
    let rows = content.sheet.rows.enumerated().map { index, row in
      ComparisonRowDrawing(
        row: row, number: index + 1, note: words.notes[index], verdict: words.verdicts[index],
        content: content, style: style, grid: grid, showsEvidence: showsEvidence
      ).item
    }
    return ([heading(words.names, content, style, grid)] + rows, grid)
  }

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
