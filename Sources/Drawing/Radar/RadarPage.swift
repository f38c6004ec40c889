import Radars

/// How a radar's page is divided: the disc on the left with room for names around it, on the right
/// a column for the legend and what stands in lists.
///
/// The disc's place depends on the paper alone, not on how long the lists are, unless they need more
/// than one column: so names keep their places too.
struct RadarPage {
  var width: Double
  var height: Double
  var style: PageStyle
  var header: PageHeader
  var footer: PageFooter
  /// Where the header, the picture and the footer stand.
  var frame: Box
  var center: Point
  /// Of the disc, in px.
  var radius: Double
  /// The quadrants' names, seen from the centre.
  var names: QuadrantNames
  /// The disc with the room for names around it.
  var field: Box
  /// The columns for lists and legend.
  var side: Box
  var columns: Int

  init(_ content: RadarContent, _ disc: Disc, paper: Paper, columns: Int = 1, growth: Double = 1) {
    let header = content.header(paper)
    let footer = PageFooter(
      left: content.edition.frame.signed(content.words.source), right: content.dateLine,
      letters: header.style.footer)
    self.init(
      header, footer, content.edition.frame.quadrants.map { content.text($0.name) }, disc,
      paper: paper, columns: columns, growth: growth)
  }

  /// - Parameter faces: the quadrants' names.
  init(
    _ header: PageHeader, _ footer: PageFooter, _ faces: [String], _ disc: Disc, paper: Paper,
    columns: Int, growth: Double
  ) {
    let style = header.style.grown(by: growth)
    self.style = style
    self.header = header
    self.header.style = style
    self.footer = footer
    self.footer.letters = style.footer
    self.columns = columns
    width = (paper.size.width * growth).rounded(.up)
    height = (paper.size.height * growth).rounded(.up)
    frame = Box(x: 0, y: 0, width: width, height: height).inset(by: style.margin)
    let top = frame.y + self.header.height(width: frame.width)
    let bottom = frame.bottom - self.footer.height(width: frame.width) - style.gutter * 0.3
    let sideWidth =
      Double(columns) * RadarPage.columnWidth(style) + Double(columns - 1) * style.gutter
    side = Box(
      x: frame.right - sideWidth, y: top, width: sideWidth, height: bottom - top)
    field = Box(
      x: frame.x, y: top, width: side.x - style.gutter - frame.x, height: bottom - top)
    (names, radius) = RadarPage.fitted(faces, disc, in: field, style)
    let extent = names.extent(radius: radius)
    center = Point(
      (field.center.x - (extent.x + extent.right) / 2).roundedToHundredth,
      (field.center.y - (extent.y + extent.bottom) / 2).roundedToHundredth)
  }

  /// What the layout may use, seen from the disc's centre.
  func room(_ disc: Disc) -> LayoutRoom {
    let px = radius / Disc.radius
    let rings = disc.names.map {
      Box(x: $0.x * px, y: $0.y * px, width: $0.width * px, height: $0.height * px)
    }
    return LayoutRoom(
      disc: disc, radius: radius, bounds: field.moved(by: center.scaled(by: -1)),
      taken: rings + names.roomy)
  }
}

extension RadarPage {
  private static func columnWidth(_ style: PageStyle) -> Double { 252 * style.scale }

  /// The largest disc that leaves its quadrants' names their room.
  private static func fitted(
    _ faces: [String], _ disc: Disc, in field: Box, _ style: PageStyle
  ) -> (QuadrantNames, Double) {
    let blocks = QuadrantNames.blocks(faces, style.quadrantName)
    var radius = min(field.height / 2 - 2, field.width / 2 - 70 * style.scale)
    while true {
      let names = QuadrantNames(
        blocks, around: disc, radius: radius, style.quadrantName, in: field)
      let extent = names.extent(radius: radius)
      if extent.width <= field.width && extent.height <= field.height || radius < 40 {
        return (names, radius.roundedToHundredth)
      }
      radius -= 2
    }
  }
}
