import Radars

/// Sheets for the wall, A3 upright: a line a topic with its number, and room for sticky dots.
package struct VotingSheets {
  private let content: WorkshopContent
  private let sheet: WorkshopSheet
  private let pages: [[(item: ListItem, y: Double)]]

  package init(_ content: WorkshopContent) {
    self.content = content
    let paper = Sheet(.a3, upright: true)
    sheet = WorkshopSheet(
      content: content, size: (paper.width, paper.height), style: PageStyle(scale: paper.scale),
      title: content.said(\.voting), advice: content.sentences(\.votingHow))
    let lines = VotingLines(content: content, style: sheet.style, width: sheet.width)
    pages = ColumnFlow(lines.items, height: sheet.bottom - sheet.top).columns
  }

  package var count: Int { pages.count }

  package func svg(sheet number: Int) -> [UInt8] {
    let corner = Point(sheet.style.margin, sheet.top)
    let lines = pages[number].flatMap { $0.item.draw(corner + Point(0, $0.y)) }
    return sheet.svg(id: "voting", sheet: number + 1, of: count, lines)
  }
}

/// The lines of the sheets.
private struct VotingLines {
  var content: WorkshopContent
  var style: PageStyle
  var width: Double

  var items: [ListItem] {
    content.quadrants.flatMap { name, rows in
      [heading(name)] + rows.map(line)
    }
  }

  private func heading(_ text: String) -> ListItem {
    let block = TextBlock(text, width: width, style.heading)
    return ListItem(gap: style.gutter * 0.6, height: block.height + 4, level: 1) {
      block.elements(at: $0)
    }
  }

  private func line(_ row: Comparison.Row) -> ListItem {
    let number = TextStyle(size: 30 * style.scale, bold: true)
    let left = number.size * 1.9
    let names = TextBlock(
      content.name(row), width: width * 0.46 - left, TextStyle(size: 17 * style.scale, bold: true))
    let told = TextBlock(
      content.standing(row), width: width * 0.46 - left, style.small.colored(Palette.quiet))
    let text = names.height + told.height
    // Room for two rows of dots of 12 mm.
    let height = max(text + 12 * style.scale, 66 * style.scale)
    let figure = "\(content.number(row))"
    let width = width
    return ListItem(gap: 0, height: height) { corner in
      let box = Box(x: corner.x, y: corner.y, width: width, height: height)
      let field = Element.line(
        Point(corner.x + width * 0.48, corner.y), Point(corner.x + width * 0.48, corner.y + height))
      let below = corner + Point(left, (height - text) / 2)
      return [
        Element.rectangle(box).with("fill", "none").stroked(Palette.ink, width: 0.8),
        field.stroked(Palette.ink, width: 0.8),
        .text(
          figure,
          at: Point(corner.x + left - number.size * 0.35, box.center.y + number.middle), number,
          .end),
      ] + names.elements(at: below) + told.elements(at: below + Point(0, names.height))
    }
  }
}
