import Text

/// The pieces of a handout, ready to be set one below the other.
struct HandoutItems {
  var handout: Handout
  var style: PageStyle
  var width: Double

  init(_ handout: Handout, style: PageStyle, width: Double) {
    self.handout = handout
    self.style = style
    self.width = width
  }

  var all: [ListItem] {
    let title = TextStyle(size: style.title.size * 0.8, bold: true)
    return [item(handout.title, title, gap: 0)]
      + handout.facts.map { item($0, style.entry.colored(Palette.quiet), gap: 2) }
      + handout.blocks.flatMap(items)
  }
}

extension HandoutItems {
  private func items(_ block: Handout.Block) -> [ListItem] {
    switch block {
    case .heading(let text):
      var heading = item(text, style.heading, gap: style.gutter * 0.7)
      heading.level = 1
      return [heading]
    case .text(let text): return [item(text, style.entry, gap: style.entry.size * 0.5)]
    case .list(let texts): return texts.map(bullet)
    case .table(let table): return rows(table)
    }
  }

  private func item(_ text: String, _ letters: TextStyle, gap: Double) -> ListItem {
    let block = TextBlock(text, width: width, letters)
    return ListItem(gap: gap, height: block.height) { block.elements(at: $0) }
  }

  private func bullet(_ text: String) -> ListItem {
    let letters = style.entry
    let left = letters.size * 1.1
    let block = TextBlock(text, width: width - left, letters)
    return ListItem(gap: letters.size * 0.35, height: block.height) { corner in
      let dot = corner + Point(letters.size * 0.4, letters.pitch / 2)
      return [Element.circle(dot, radius: letters.size * 0.16).filled(Palette.ink)]
        + block.elements(at: corner + Point(left, 0))
    }
  }

  /// The head stands again where a table goes on on the next page.
  private func rows(_ table: Handout.Table) -> [ListItem] {
    var head = row(table.head.map(\.name), table, style.smallBold, gap: style.entry.size * 0.6)
    head.level = 2
    return [head] + table.rows.map { row($0, table, style.small, gap: 0) }
  }

  private func row(
    _ cells: [String], _ table: Handout.Table, _ letters: TextStyle, gap: Double
  ) -> ListItem {
    let shares = table.head.map { Double($0.share) }
    let space = letters.size * 0.8
    let unit = (width - space * Double(shares.count - 1)) / shares.reduce(0, +)
    var x = 0.0
    var drawn: [(block: TextBlock, x: Double, anchor: TextAnchor)] = []
    for (cell, column) in zip(cells, table.head) {
      let width = unit * Double(column.share)
      let block = TextBlock(cell, width: width, letters)
      drawn.append((block, column.isFigures ? x + width : x, column.isFigures ? .end : .start))
      x += width + space
    }
    let pad = letters.size * 0.28
    let height = (drawn.map(\.block.height).max() ?? 0) + 2 * pad
    let pieces = drawn
    let width = width
    return ListItem(gap: gap, height: height) { corner in
      let line = Element.line(
        Point(corner.x, corner.y + height), Point(corner.x + width, corner.y + height)
      ).stroked(Palette.hairline, width: 1)
      return pieces.flatMap { $0.block.elements(at: corner + Point($0.x, pad), $0.anchor) }
        + [line]
    }
  }
}
