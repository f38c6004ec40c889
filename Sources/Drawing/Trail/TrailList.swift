import Radars

/// The list of all movements below the chart: number, topic, from where to where, why and by whom,
/// under the date of the edition.
struct TrailList {
  var height: Double
  private var flow: ColumnFlow
  private var step: Double

  init(_ content: TrailContent, _ style: PageStyle, width: Double) {
    let least = 275 * style.scale
    let most = max(1, Int((width + style.gutter) / (least + style.gutter)))
    let count = max(1, min(most, (content.trail.moves.count + 2) / 3))
    let column = (width - Double(most - 1) * style.gutter) / Double(most)
    step = column + style.gutter
    let items = content.trail.editions.indices.flatMap {
      TrailList.items(of: $0, content, style, width: column)
    }
    let all = items.reduce(0) { $0 + $1.height + $1.gap } + 1
    height = items.isEmpty ? 0 : ColumnFlow.height(of: items, columns: count, most: all) ?? all
    flow = ColumnFlow(items, height: height)
  }

  func elements(at corner: Point) -> [Element] {
    flow.columns.enumerated().flatMap { index, column -> [Element] in
      let left = (corner.x + Double(index) * step).roundedToHundredth
      return column.flatMap { $0.item.draw(Point(left, corner.y + $0.y)) }
    }
  }
}

extension TrailList {
  private static func items(
    of edition: Int, _ content: TrailContent, _ style: PageStyle, width: Double
  ) -> [ListItem] {
    let moves = content.moves(at: edition)
    guard !moves.isEmpty else { return [] }
    let letters = style.heading
    let title = TextBlock("\(content.dates[edition])", width: width, letters)
    let heading = ListItem(gap: 12 * style.scale, height: title.height + 2 * style.scale, level: 1)
    {
      title.elements(at: $0)
    }
    return [heading]
      + moves.map { item($0.number, $0.move, content, style, width: width) }
  }

  private static func item(
    _ number: Int, _ move: Trail.Move, _ content: TrailContent, _ style: PageStyle, width: Double
  ) -> ListItem {
    let color = content.color(move.topic)
    let inset = style.entryBold.width(of: "000") + style.entry.size * 0.5
    var stack = Stack(width: width - inset)
    stack.add(content.name(move.topic), style.entryBold.colored(color))
    stack.add(content.way(move), style.small)
    stack.add(content.reason(move), style.small.colored(Palette.quiet))
    let letters = style.entryBold.colored(color)
    let (height, words) = (stack.height, stack)
    return ListItem(gap: 7 * style.scale, height: height) { corner in
      let figure = Element.text(
        String(number),
        at: corner + Point(inset - style.entry.size * 0.5, letters.pitch / 2 + letters.middle),
        letters, .end)
      return [
        Element.group([figure] + words.elements(at: corner + Point(inset, 0)))
          .classed("movement").with("data-topic", move.topic).with("data-number", Double(number))
      ]
    }
  }
}
