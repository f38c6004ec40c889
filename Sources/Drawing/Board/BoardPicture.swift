package import Radars

/// The technology board as a picture: the way of a topic from first notice to transfer, column by
/// column, and aside what is parked or dropped; the lanes across are the quadrants or the owners.
package struct BoardPicture {
  private let content: BoardContent
  private let paper: Paper
  private let theme: Theme
  private let division: BoardDivision
  private let metadata: [UInt8]?
  /// How large the page is against the paper asked for: more than 1 where the cards needed more.
  package let growth: Double
  /// In px, 96 to the inch.
  package let size: (width: Double, height: Double)

  /// `metadata` is the edition's own file, so that the picture can be read back.
  package init(
    _ edition: Edition, options: PictureOptions, lanes: BoardLanes = .quadrants,
    metadata: [UInt8]? = nil
  ) {
    self.metadata = metadata
    content = BoardContent(edition, options, lanes: lanes)
    paper = options.paper
    theme = options.theme
    let page = BoardPage(content: content, style: PageStyle(scale: paper.scale))
    (division, growth) = BoardRoom.division(content, page.style, on: paper) { page.around($0) }
    size = (
      (paper.size.width * growth).roundedToHundredth,
      (paper.size.height * growth).roundedToHundredth
    )
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }
}

extension BoardPicture {
  private var page: BoardPage {
    BoardPage(content: content, style: PageStyle(scale: paper.scale))
  }

  private var style: PageStyle { page.style }

  private var root: Element {
    let frame = content.edition.frame
    let top = page.top(size.width)
    let ground = size.height - page.foot(size.width) - top
    let area = Box(
      x: style.margin, y: style.margin, width: size.width - 2 * style.margin,
      height: size.height - 2 * style.margin)
    let picture = PictureRoot(
      id: "board-" + Identifier.plain(frame.id), language: content.languages.first ?? "en",
      title: "\(page.header.title), \(content.dateLine)",
      description: ([frame.cluster.name] + content.facts).joined(separator: ". "),
      width: size.width, height: size.height, metadata: metadata)
    return picture.element(
      [.group(page.header.elements(in: area)).classed("header")]
        + columns(top: top, ground: ground) + strips(top: top, area) + [
          page.footer.element(in: area)
        ])
  }

  private func columns(top: Double, ground: Double) -> [Element] {
    let tops = division.rows.map { top + $0.cards }
    var left = style.margin
    return division.places.flatMap { place in
      defer { left += place.width + style.columnGap }
      var y = top
      let spare = max(0, ground - division.height(of: place)) / Double(place.columns.count)
      return place.columns.map { column in
        let own = division.height(of: column, in: place) + spare
        let panel = Box(
          x: left, y: y, width: place.width, height: division.hasLanes ? ground : own)
        let first = [y + column.headingHeight(place.width)]
        defer { y += own + style.columnGap }
        return column.element(
          in: panel, tracks: place.tracks, tops: division.hasLanes ? tops : first)
      }
    }
  }

  /// The lanes' names, each on a strip across all columns.
  private func strips(top: Double, _ area: Box) -> [Element] {
    division.rows.map { row in
      let height = row.strip.height + 2 * style.stripPadding
      let strip = Box(x: area.x, y: top + row.top, width: area.width, height: height)
      let name = Point(strip.x + style.columnPadding, strip.y + style.stripPadding)
      let line = Element.line(Point(strip.x, strip.bottom), Point(strip.right, strip.bottom))
      return .group(
        [
          Element.rectangle(strip).filled(row.lane.ground),
          line.stroked(row.lane.color, width: 1.2 * style.scale),
        ] + row.strip.elements(at: name)
      ).classed("lane").with("data-lane", row.lane.id)
    }
  }
}
