import Radars

/// A column of the board with its name, its limit, and its cards lane by lane, in one track or
/// several side by side.
struct ColumnDrawing: Sendable {
  var column: BoardColumn
  var content: BoardContent
  var style: PageStyle
  var cardWidth: Double
  /// Lane by lane.
  private var cards: [[CardDrawing]]
  private var heights: [[Double]]

  init(_ column: BoardColumn, _ content: BoardContent, _ style: PageStyle, cardWidth: Double) {
    self.column = column
    self.content = content
    self.style = style
    self.cardWidth = cardWidth
    cards = content.cards(in: column).map { lane in
      lane.map { CardDrawing(card: $0, content: content, style: style, width: cardWidth) }
    }
    heights = cards.map { $0.map(\.height) }
  }

  var count: Int { cards.reduce(0) { $0 + $1.count } }

  /// The cards of each lane.
  func flows(tracks: Int) -> [CardFlow] {
    heights.map { CardFlow($0, tracks: max(tracks, 1), gap: style.cardGap) }
  }

  /// From the column's top to its first card or lane.
  func headingHeight(_ width: Double) -> Double {
    style.columnPadding + nameBlock(width).height + limitBlock(width).height + style.cardGap
  }

  /// What an empty column says.
  func emptyHeight(_ width: Double) -> Double {
    count == 0 ? emptyBlock(width).height : 0
  }

  /// The column on a ground of this box; `tops` are where its lanes' cards begin.
  func element(in panel: Box, tracks: Int, tops: [Double]) -> Element {
    let inner = Point(panel.x + style.columnPadding, panel.y + style.columnPadding)
    let ground = Element.rectangle(panel, corner: 6 * style.scale).filled(Palette.panel)
    let below = Point(inner.x, tops.first ?? inner.y)
    let slips =
      count == 0
      ? emptyBlock(panel.width).elements(at: below) : slips(left: inner.x, tracks, tops)
    return .group([ground] + heading(at: inner, panel.width) + slips)
      .classed("column").with("data-column", column.rawValue)
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
    count == 0
      ? TextBlock(name, width: inner(width), style.subheading.colored(Palette.ink))
      : TextBlock(name, width: inner(width) - style.heading.size * 1.6, style.heading)
  }

  private func limitBlock(_ width: Double) -> TextBlock {
    TextBlock(limit, width: inner(width), quiet)
  }

  private func emptyBlock(_ width: Double) -> TextBlock {
    TextBlock(content.words.empty, width: inner(width), quiet)
  }

  private func heading(at corner: Point, _ width: Double) -> [Element] {
    let name = nameBlock(width)
    let number = TextBlock(
      String(count), width: inner(width), style.heading.colored(Palette.quiet))
    let right = corner + Point(width - 2 * style.columnPadding, 0)
    return name.elements(at: corner) + (count == 0 ? [] : number.elements(at: right, .end))
      + (limit.isEmpty ? [] : limitBlock(width).elements(at: corner + Point(0, name.height)))
  }

  private func slips(left: Double, _ tracks: Int, _ tops: [Double]) -> [Element] {
    zip(flows(tracks: tracks).enumerated(), tops).flatMap { lane, top in
      lane.element.tracks.enumerated().flatMap { track, items in
        let x = left + Double(track) * (cardWidth + style.cardGap)
        return items.map { cards[lane.offset][$0.card].element(at: Point(x, top + $0.top)) }
      }
    }
  }
}

extension PageStyle {
  /// Between the cards of a column, and between its tracks.
  var cardGap: Double { 7 * scale }
  /// Between a column's edge and its cards.
  var columnPadding: Double { 7 * scale }
  /// Between the columns of a board.
  var columnGap: Double { 9 * scale }
}
