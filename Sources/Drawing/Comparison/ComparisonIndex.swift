import Radars

/// The names of the numbers that stand at marks, in columns below the radars.
struct ComparisonIndex {
  var height: Double
  private var heading: TextBlock
  private var flow: ColumnFlow
  private var step: Double

  /// - Parameter marked: the rows, by their places among the marked ones.
  init(_ content: ComparisonContent, _ marked: [Int], _ style: PageStyle, width: Double) {
    let columns = max(1, Int((width + style.gutter) / (210 * style.scale + style.gutter)))
    let column = (width - Double(columns - 1) * style.gutter) / Double(columns)
    step = column + style.gutter
    let small = style.withLists(0.9)
    heading = TextBlock(
      LayoutWords.of(content.languages.first ?? "en").index, width: width, small.subheading)
    let rows = marked.map { content.marked[$0] }
    let figures = small.entryBold.width(of: String(rows.map(\.number).max() ?? 0))
    let items = rows.map { row in
      ListItem.entry(
        row.number, content.name(row.row), topic: row.row.topic, content.color(row.row), small,
        width: column, figures: figures)
    }
    let all = items.reduce(0) { $0 + $1.height } + 1
    let needed = ColumnFlow.height(of: items, columns: columns, most: all) ?? all
    flow = ColumnFlow(items, height: needed)
    height = heading.height + needed
  }

  func elements(at corner: Point) -> [Element] {
    heading.elements(at: corner)
      + flow.columns.enumerated().flatMap { number, column -> [Element] in
        let left = corner.x + Double(number) * step
        return column.flatMap { $0.item.draw(Point(left, corner.y + heading.height + $0.y)) }
      }
  }
}
