import Radars

/// A column of the board with its name, its limit, and its cards in one lane or several.
struct ColumnDrawing: Sendable {
  var column: BoardColumn
  var content: BoardContent
  var style: PageStyle
  var cardWidth: Double
  /// A card each, in their order.
  private var items: [ListItem]

  init(_ column: BoardColumn, _ content: BoardContent, _ style: PageStyle, cardWidth: Double) {
    self.column = column
    self.content = content
    self.style = style
    self.cardWidth = cardWidth
    items = content.cards(in: column).map { card in
      let drawing = CardDrawing(card: card, content: content, style: style, width: cardWidth)
      return ListItem(gap: style.laneGap, height: drawing.height) { [drawing.element(at: $0)] }
    }
  }

  var isEmpty: Bool { items.isEmpty }

  /// The cards, lane by lane, no taller than they must be.
  func flow(lanes: Int) -> ColumnFlow {
    let all = items.reduce(0) { $0 + $1.height + $1.gap }
    let height = ColumnFlow.height(of: items, columns: max(lanes, 1), most: all) ?? all
    return ColumnFlow(items, height: height)
  }

  func height(width: Double, lanes: Int) -> Double {
    let heading = style.columnPadding * 2 + headingHeight(width)
    return heading + (isEmpty ? emptyBlock(width).height : flow(lanes: lanes).bottomOfAll)
  }

  /// The column on a ground of this height or more.
  func element(at corner: Point, width: Double, lanes: Int, ground: Double) -> Element {
    let height = max(ground, height(width: width, lanes: lanes))
    let panel = Box(x: corner.x, y: corner.y, width: width, height: height)
    let inner = corner + Point(style.columnPadding, style.columnPadding)
    let below = inner + Point(0, headingHeight(width))
    let ground = Element.rectangle(panel, corner: 6 * style.scale).filled(Palette.panel)
    return .group(
      [ground] + heading(at: inner, width)
        + (isEmpty ? emptyBlock(width).elements(at: below) : cards(at: below, lanes))
    ).classed("column").with("data-column", column.rawValue)
  }

  /// The least width of an empty column: no word of it is broken.
  static func emptyWidth(
    _ column: BoardColumn, _ content: BoardContent, _ style: PageStyle
  ) -> Double {
    let drawing = ColumnDrawing(column, content, style, cardWidth: 0)
    let texts = [
      (drawing.name, style.subheading), (drawing.limit, style.small),
      (content.words.empty, style.small),
    ]
    let words = texts.map { TextWrapping.width(for: $0.0, $0.1, width: 0, most: .infinity) }
    return (words.max() ?? 0) + 2 * style.columnPadding
  }
}

extension ColumnDrawing {
  private var quiet: TextStyle { style.small.colored(Palette.quiet) }
  private var name: String { content.words.name(of: column) }

  private var limit: String {
    column.limitInDays.map { "\(content.words.limit): \($0)" } ?? ""
  }

  private func inner(_ width: Double) -> Double {
    width - 2 * style.columnPadding + 0.01
  }

  private func nameBlock(_ width: Double) -> TextBlock {
    isEmpty
      ? TextBlock(name, width: inner(width), style.subheading.colored(Palette.ink))
      : TextBlock(name, width: inner(width) - style.heading.size * 1.6, style.heading)
  }

  private func limitBlock(_ width: Double) -> TextBlock {
    TextBlock(limit, width: inner(width), quiet)
  }

  private func emptyBlock(_ width: Double) -> TextBlock {
    TextBlock(content.words.empty, width: inner(width), quiet)
  }

  private func headingHeight(_ width: Double) -> Double {
    nameBlock(width).height + limitBlock(width).height + style.laneGap
  }

  private func heading(at corner: Point, _ width: Double) -> [Element] {
    let name = nameBlock(width)
    let count = TextBlock(
      String(items.count), width: inner(width), style.heading.colored(Palette.quiet))
    let right = corner + Point(width - 2 * style.columnPadding, 0)
    return name.elements(at: corner) + (isEmpty ? [] : count.elements(at: right, .end))
      + (limit.isEmpty ? [] : limitBlock(width).elements(at: corner + Point(0, name.height)))
  }

  private func cards(at corner: Point, _ lanes: Int) -> [Element] {
    flow(lanes: lanes).columns.enumerated().flatMap { lane, items in
      let left = corner.x + Double(lane) * (cardWidth + style.laneGap)
      return items.flatMap { $0.item.draw(Point(left, corner.y + $0.y)) }
    }
  }
}

extension PageStyle {
  /// Between the cards of a column, and between its lanes.
  var laneGap: Double { 7 * scale }
  /// Between a column's edge and its cards.
  var columnPadding: Double { 7 * scale }
  /// Between the columns of a board.
  var columnGap: Double { 9 * scale }
}

extension ColumnFlow {
  /// Where the lowest item ends.
  var bottomOfAll: Double {
    columns.flatMap { $0 }.map { $0.y + $0.item.height }.max() ?? 0
  }
}
