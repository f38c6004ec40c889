import Radars
package import Text

/// A handout as upright A4 pages.
package struct HandoutSheets {
  private let handout: Handout
  private let pages: [[(item: ListItem, y: Double)]]
  private let style = PageStyle(scale: Sheet(.a4, upright: true).scale)
  private let sheet = Sheet(.a4, upright: true)

  package init(_ handout: Handout) {
    self.handout = handout
    let flow = ColumnFlow(
      HandoutItems(handout, style: style, width: sheet.width - 2 * style.margin).all,
      height: sheet.height - 2 * style.margin - style.footer.pitch * 2)
    pages = flow.columns
  }

  package var count: Int { pages.count }

  /// One page as SVG.
  package func svg(page number: Int) -> [UInt8] {
    let corner = Point(style.margin, style.margin)
    let items = pages[number].flatMap { $0.item.draw(corner + Point(0, $0.y)) }
    let picture = PictureRoot(
      id: "handout-\(number + 1)", language: handout.language,
      title: "\(handout.title), \(number + 1)/\(count)",
      description: handout.facts.joined(separator: ". "),
      width: sheet.width, height: sheet.height)
    return SVGWriter.bytes(
      of: picture.element([.group(items).classed("page"), footer(number)]), theme: .print)
  }

  private func footer(_ number: Int) -> Element {
    let page = Box(x: style.margin, y: style.margin, width: 0, height: 0)
    let y = sheet.height - style.margin
    return .group([
      .guardedText(handout.source, at: Point(page.x, y), style.footer),
      .guardedText(
        "\(number + 1)/\(count)", at: Point(sheet.width - style.margin, y), style.footer, .end),
    ]).classed("footer")
  }
}
