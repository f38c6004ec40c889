import Radars

/// One ballot: its head and its lines.
struct BallotLines {
  var content: WorkshopContent
  var style: PageStyle
  let width = 505.5

  private var rings: [RingFace] { content.comparison.rings }
  private var box: Double { rings.count > 5 ? 27 : 36 }
  private let figures = 92.0
  private let number = 30.0
  private var nameWidth: Double { width - number - Double(rings.count) * box - figures - 14 }

  private var title: TextBlock { TextBlock(content.said(\.ballot), width: width, style.title) }
  private var cluster: TextBlock {
    TextBlock("\(content.said(\.cluster)):", width: width, style.entryBold)
  }
  private var advice: [TextBlock] {
    content.sentences(\.ballotHow).map { TextBlock($0, width: width, style.small) }
  }

  /// The height of the rings' names, which stand upright.
  private var columnHeight: Double {
    let widths = rings.flatMap(content.ringNames).map { style.small.width(of: $0) }
    return (widths.max() ?? 0) + 10
  }

  var headHeight: Double {
    title.height + cluster.height + 14 + advice.reduce(0) { $0 + $1.height } + columnHeight + 8
  }

  private func names(_ row: Comparison.Row) -> [TextBlock] {
    content.names(row).enumerated().map { index, name in
      TextBlock(
        name, width: nameWidth, index == 0 ? style.entryBold : style.small.colored(Palette.quiet))
    }
  }

  func height(_ row: Comparison.Row) -> Double {
    max(names(row).reduce(10) { $0 + $1.height }, 36)
  }

  /// - Parameter room: the height of the whole ballot, which the lines fill as far as it helps.
  func elements(
    _ rows: [Comparison.Row], at corner: Point, room: Double, page: String?
  ) -> [Element] {
    let least = rows.reduce(0) { $0 + height($1) }
    let spare = max(0, room - headHeight - least) / Double(max(1, rows.count))
    let stretch = min(spare, 26)
    var y = corner.y
    var elements = title.elements(at: corner)
    if let page {
      elements += TextBlock(page, width: width, style.entry)
        .elements(at: Point(corner.x + width, corner.y), .end)
    }
    y += title.height + 14
    elements += cluster.elements(at: Point(corner.x, y))
    let line = y + cluster.height
    elements.append(rule(Point(corner.x + cluster.width + 8, line), corner.x + width))
    y = line
    for block in advice {
      elements += block.elements(at: Point(corner.x, y + 4))
      y += block.height
    }
    y += columnHeight + 8
    elements += heads(corner.x, bottom: y - 4)
    for row in rows {
      let height = height(row) + stretch
      elements += drawn(row, at: Point(corner.x, y), height)
      y += height
    }
    return elements
  }
}

extension BallotLines {
  private var ringsStart: Double { number + nameWidth + 6 }

  private func rule(_ start: Point, _ end: Double) -> Element {
    Element.line(start, Point(end, start.y)).stroked(Palette.ink, width: 0.7)
  }

  private func heads(_ x: Double, bottom: Double) -> [Element] {
    let letters = style.small
    let names = rings.enumerated().flatMap { index, ring -> [Element] in
      let lines = content.ringNames(ring)
      let middle = x + ringsStart + (Double(index) + 0.5) * box
      return lines.enumerated().map { place, name in
        let offset = (Double(place) - Double(lines.count - 1) / 2) * letters.pitch
        let point = Point((middle + offset + letters.middle).roundedToHundredth, bottom)
        return Element.text(name, at: point, letters)
          .with("transform", "rotate(-90 \(point.x) \(bottom.roundedToHundredth))")
      }
    }
    let impact = TextBlock(content.said(\.impact), width: figures, style.smallBold)
    return names
      + impact.elements(at: Point(x + width - figures, bottom - impact.height))
  }

  private func drawn(_ row: Comparison.Row, at corner: Point, _ height: Double) -> [Element] {
    let middle = corner.y + height / 2
    let figure = TextStyle(size: 16, bold: true)
    let blocks = names(row)
    var y = middle - blocks.reduce(0) { $0 + $1.height } / 2
    var elements = [
      rule(corner, corner.x + width),
      .text(
        "\(content.number(row))", at: Point(corner.x + number - 7, middle + figure.middle), figure,
        .end),
    ]
    for block in blocks {
      elements += block.elements(at: Point(corner.x + number, y))
      y += block.height
    }
    for index in rings.indices {
      let center = Point(corner.x + ringsStart + (Double(index) + 0.5) * box, middle)
      elements.append(
        Element.rectangle(Box(center: center, width: 17, height: 17)).with("fill", "none")
          .stroked(Palette.ink, width: 1))
    }
    let letters = TextStyle(size: 12)
    for impact in 1...5 {
      let x = corner.x + width - figures + (Double(impact) - 0.5) * figures / 5
      elements.append(.text("\(impact)", at: Point(x, middle + letters.middle), letters, .middle))
    }
    return elements
  }
}
