/// The pieces of a numbered index.
extension ListItem {
  /// A heading of the first level with a rule below it.
  static func heading(
    _ text: String, _ color: Color, _ style: PageStyle, width: Double
  ) -> ListItem {
    let block = TextBlock(text, width: width, style.heading.colored(color))
    let rule = style.heading.size * 0.3
    return ListItem(
      gap: style.heading.size * 1.1, height: block.height + rule + 2, level: 1
    ) { corner in
      let y = corner.y + block.height + rule * 0.5
      let line = Element.line(Point(corner.x, y), Point(corner.x + width, y))
        .stroked(color, width: 1)
      return block.elements(at: corner) + [line]
    }
  }

  /// A number with the name it stands for at a mark.
  ///
  /// - Parameter figures: the width of the widest number.
  static func entry(
    _ number: Int, _ name: String, topic: String, _ color: Color, _ style: PageStyle,
    width: Double, figures: Double
  ) -> ListItem {
    let letters = style.entry
    let bold = style.entryBold.colored(color)
    let left = figures + letters.size * 0.5
    let block = TextBlock(name, width: width - left, letters)
    return ListItem(gap: 0, height: block.height) { corner in
      let middle = corner.y + letters.pitch / 2
      let figure = Element.text(
        String(number), at: Point(corner.x + figures, middle + bold.middle), bold, .end)
      let entry = Element.group([figure] + block.elements(at: corner + Point(left, 0)))
      return [entry.classed("index-entry").with("data-topic", topic)]
    }
  }
}
