package import Radars

/// The technology board as a picture: the way of a topic from first notice to transfer, column by
/// column, and aside what is parked or dropped.
package struct BoardPicture {
  private let content: BoardContent
  private let paper: Paper
  private let theme: Theme

  package init(_ edition: Edition, options: PictureOptions) {
    content = BoardContent(edition, options)
    paper = options.paper
    theme = options.theme
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }
}

extension BoardPicture {
  private var frame: RadarFrame { content.edition.frame }
  private var style: PageStyle { PageStyle(scale: paper.scale) }

  private var header: PageHeader {
    PageHeader(
      cluster: frame.cluster.name,
      title: "\(content.words.board): \(content.text(frame.title))", date: content.dateLine,
      facts: content.facts, accent: Palette.accent(frame.look.color), style: style)
  }

  /// Where the columns begin on a page of this width.
  private func top(_ pageWidth: Double) -> Double {
    style.margin + header.height(width: pageWidth - 2 * style.margin)
  }

  /// From the columns' end to the page's.
  private var foot: Double { style.footer.pitch + style.gutter * 0.5 + style.margin }

  private var root: Element {
    let division = BoardRoom.division(content, style, on: paper) { top($0) + foot }
    let width = division.pageWidth
    let start = top(width)
    let height = max(paper.size.height, (start + division.height + foot).rounded(.up))
    let page = Box(
      x: style.margin, y: style.margin, width: width - 2 * style.margin,
      height: height - 2 * style.margin)
    let picture = PictureRoot(
      id: "board-" + Identifier.plain(frame.id), language: content.languages.first ?? "en",
      title: "\(content.words.board): \(content.text(frame.title)), \(content.dateLine)",
      description: ([frame.cluster.name] + content.facts).joined(separator: ". "),
      width: width.roundedToHundredth, height: height)
    return picture.element(
      [.group(header.elements(in: page)).classed("header")]
        + columns(division, top: start, ground: height - foot - start) + [footer(page)])
  }

  private func columns(_ division: BoardDivision, top: Double, ground: Double) -> [Element] {
    var left = style.margin
    return division.places.flatMap { place in
      defer { left += place.width + style.columnGap }
      var y = top
      let spare = max(0, ground - division.height(of: place)) / Double(place.columns.count)
      return place.columns.map { column in
        let height = column.height(width: place.width, lanes: place.lanes) + spare
        defer { y += height + style.columnGap }
        return column.element(
          at: Point(left, y), width: place.width, lanes: place.lanes, ground: height)
      }
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
