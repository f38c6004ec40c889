package import Radars

/// The technology board as a picture: the way of a topic from first notice to transfer, column by
/// column, and aside what is parked or dropped.
package struct BoardPicture {
  private let content: BoardContent
  private let paper: Paper

  package init(_ edition: Edition, options: PictureOptions) {
    content = BoardContent(edition, options)
    paper = options.paper
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root)
  }
}

extension BoardPicture {
  private var frame: RadarFrame { content.edition.frame }
  private var style: PageStyle { PageStyle(scale: paper.scale) }
  private var gap: Double { 11 * style.scale }

  /// The columns of the way, and the two aside as one more, the second below the first.
  private var columns: [[ColumnDrawing]] {
    let way = BoardColumn.allCases.filter { !$0.isAside }
    let count = Double(way.count + 1)
    let width = (paper.size.width - 2 * style.margin - (count - 1) * gap) / count
    func drawing(_ column: BoardColumn) -> ColumnDrawing {
      ColumnDrawing(column: column, content: content, style: style, width: width)
    }
    return way.map { [drawing($0)] } + [BoardColumn.allCases.filter(\.isAside).map(drawing)]
  }

  private var header: PageHeader {
    PageHeader(
      cluster: frame.cluster.name,
      title: "\(content.words.board): \(content.text(frame.title))", date: content.dateLine,
      facts: content.facts, accent: Palette.accent(frame.look.color), style: style)
  }

  private var root: Element {
    let columns = columns
    let width = paper.size.width - 2 * style.margin
    let top = style.margin + header.height(width: width)
    let foot = style.footer.pitch + style.gutter * 0.5 + style.margin
    let needed = columns.map { stacked($0) }.max() ?? 0
    let height = max(paper.size.height, top + needed + foot)
    let page = Box(
      x: style.margin, y: style.margin, width: width, height: height - 2 * style.margin)
    let picture = PictureRoot(
      id: "board-" + Identifier.plain(frame.id), language: content.languages.first ?? "en",
      title: "\(content.words.board): \(content.text(frame.title)), \(content.dateLine)",
      description: ([frame.cluster.name] + content.facts).joined(separator: ". "),
      width: paper.size.width, height: height)
    return picture.element(
      [.group(header.elements(in: page)).classed("header")]
        + columns.enumerated().flatMap { index, column in
          elements(column, index, top: top, ground: height - foot - top)
        } + [footer(page)])
  }

  private func stacked(_ column: [ColumnDrawing]) -> Double {
    column.reduce(-gap) { $0 + $1.height + gap }
  }

  private func elements(
    _ column: [ColumnDrawing], _ index: Int, top: Double, ground: Double
  ) -> [Element] {
    var y = top
    let spare = max(0, ground - stacked(column)) / Double(column.count)
    return column.map { drawing in
      let height = drawing.height + spare
      defer { y += height + gap }
      let left = style.margin + Double(index) * (drawing.width + gap)
      return drawing.element(at: Point(left, y), ground: height)
    }
  }

  private func footer(_ page: Box) -> Element {
    let letters = style.footer
    let y = page.bottom - letters.size * 0.3
    return .group([
      .guardedText(content.words.source, at: Point(page.x, y), letters),
      .guardedText(content.words.perWeek, at: Point(page.right, y), letters, .end),
    ]).classed("footer")
  }
}
