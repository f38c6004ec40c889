import Radars

/// The columns beside the disc: the index of names that only have their number at the mark, the
/// topics without a ring, those that were removed, and at the foot the legend.
struct RadarSide {
  var lists: ColumnFlow
  var legend: RadarLegend
  private var columnWidth: Double
  private var step: Double
  private var side: Box

  /// Nil where it needs more room than the page has for it.
  ///
  /// - Parameter indexed: the number of each name in the index, by the blip's place in the content.
  init?(_ content: RadarContent, _ page: RadarPage, indexed: [Int: Int]) {
    side = page.side
    let columns = Double(page.columns)
    columnWidth = (side.width - (columns - 1) * page.style.gutter) / columns
    step = columnWidth + page.style.gutter
    for scale in [1, 0.93, 0.86] {
      let style = page.style.withLists(scale)
      legend = RadarLegend(content: content, style: style, width: columnWidth)
      let items = RadarIndex(
        content: content, numbers: indexed, style: style, width: columnWidth
      ).items
      let last = side.height - legend.height - style.gutter
      guard last > 0 else { continue }
      lists = ColumnFlow(items, height: side.height, last: last, columns: page.columns)
      if lists.columns.count <= page.columns, lists.fits(side.height, last: last, of: page.columns)
      {
        return
      }
    }
    return nil
  }

  func elements() -> [Element] {
    let drawn = lists.columns.enumerated().flatMap { number, column -> [Element] in
      let left = side.x + Double(number) * step
      return column.flatMap { $0.item.draw(Point(left, side.y + $0.y)) }
    }
    let corner = Point(side.right - columnWidth, side.bottom - legend.height)
    return [
      .group(drawn).classed("index"),
      .group(legend.elements(at: corner)).classed("legend"),
    ]
  }
}
