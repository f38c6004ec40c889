import Radars

/// A column of the board with its name, its limit, and its cards one below the other.
struct ColumnDrawing {
  var column: BoardColumn
  var content: BoardContent
  var style: PageStyle
  var width: Double

  var height: Double {
    padding + headingHeight
      + cards.reduce(0) { $0 + $1.height + gap } + (cards.isEmpty ? emptyHeight : 0)
  }

  /// The column on a ground of `ground` or more.
  func element(at corner: Point, ground: Double) -> Element {
    let panel = Box(x: corner.x, y: corner.y, width: width, height: max(ground, height))
    var elements = [Element.rectangle(panel, corner: 6 * style.scale).filled(Palette.panel)]
    elements += heading(at: corner + Point(padding, padding))
    var y = corner.y + padding + headingHeight
    for card in cards {
      elements.append(card.element(at: Point(corner.x + padding, y)))
      y += card.height + gap
    }
    if cards.isEmpty {
      let empty = TextBlock(
        content.words.empty, width: inner, style.small.colored(Palette.quiet))
      elements += empty.elements(at: Point(corner.x + padding, y))
    }
    return .group(elements).classed("column").with("data-column", column.rawValue)
  }
}

extension ColumnDrawing {
  private var padding: Double { 9 * style.scale }
  private var gap: Double { 8 * style.scale }
  private var inner: Double { width - 2 * padding }
  private var emptyHeight: Double { style.small.pitch + padding }
  private var headingHeight: Double { name.height + style.small.pitch + gap }

  private var name: TextBlock {
    TextBlock(
      content.words.name(of: column), width: inner - style.heading.size * 1.6, style.heading)
  }

  private var cards: [CardDrawing] {
    content.cards(in: column).map {
      CardDrawing(card: $0, content: content, style: style, width: inner)
    }
  }

  private func heading(at corner: Point) -> [Element] {
    let quiet = style.small.colored(Palette.quiet)
    let count = TextBlock(
      String(cards.count), width: inner, style.heading.colored(Palette.quiet))
    let limit = column.limitInDays.map { "\(content.words.limit): \($0)" } ?? ""
    let below = TextBlock(limit, width: inner, quiet)
    return name.elements(at: corner) + count.elements(at: corner + Point(inner, 0), .end)
      + (limit.isEmpty ? [] : below.elements(at: corner + Point(0, name.height)))
  }
}
