import Radars

/// One way to divide a page: how large the lists' letters are, and where the legend stands.
struct PageDivision {
  var sketch: PageSketch
  var style: PageStyle
  var isLegendAcross: Bool

  /// The least size of a number on a mark, in px.
  private static let leastNumber = 8.5

  /// The page with the fewest columns that hold the index, if its disc is larger than `least`.
  func page(above least: Double) -> RadarPage? {
    for columns in 1...8 {
      guard let radius = radius(beside: listWidth(columns)), radius > least,
        radius >= 0.3 * sketch.height,
        content.numberSize(radius: radius) >= PageDivision.leastNumber
      else { return nil }
      if let page = page(columns, radius) { return page }
    }
    return nil
  }
}

extension PageDivision {
  private var content: RadarContent { sketch.content }

  /// The page without header, footer and a legend across it.
  private var body: Box {
    guard isLegendAcross else { return sketch.body }
    var body = sketch.body
    body.height -= legend(sketch.body.width).height + style.gutter * 0.7
    return body
  }

  private func legend(_ width: Double) -> RadarLegend {
    RadarLegend(content: content, style: style, width: width)
  }

  private func listWidth(_ columns: Int) -> Double {
    Double(columns) * 226 * style.scale * style.listScale + Double(columns - 1) * style.gutter
  }

  private func columnWidth(_ columns: Int, of listWidth: Double) -> Double {
    (listWidth - Double(columns - 1) * style.gutter) / Double(columns)
  }

  /// The index in as many columns, evened out, or nil where it needs more.
  private func index(_ columns: Int, listWidth: Double) -> ColumnFlow? {
    let below = isLegendAcross ? 0 : legend(listWidth).height + style.gutter
    let width = columnWidth(columns, of: listWidth)
    let items = RadarIndex(content: content, style: style, width: width).items
    return ColumnFlow.height(of: items, columns: columns, most: body.height - below)
      .map { ColumnFlow(items, height: $0) }
  }

  private func quadrantNames(_ radius: Double) -> QuadrantNames {
    QuadrantNames(
      content.edition.frame.quadrants.map { content.text($0.name) }, around: content.disc,
      radius: radius, style.quadrantName)
  }

  /// The largest disc that leaves its names and the list their room.
  private func radius(beside listWidth: Double) -> Double? {
    let body = body
    let room = body.width - listWidth - style.gutter
    var radius = min(body.height, room) / 2
    while radius > 0 {
      let extent = quadrantNames(radius).extent(radius: radius)
      if extent.width <= room, extent.height <= body.height { return radius.roundedToHundredth }
      radius -= 2
    }
    return nil
  }
}

extension PageDivision {
  /// The columns are given what room the disc leaves, within reason.
  private func page(_ columns: Int, _ radius: Double) -> RadarPage? {
    let body = body
    let names = quadrantNames(radius)
    let extent = names.extent(radius: radius)
    let free = body.width - extent.width - 2 * style.gutter
    let most = Double(columns) * 340 * style.scale
    let listWidth = max(listWidth(columns), min(free, most))
    guard let index = index(columns, listWidth: listWidth) else { return nil }
    let discWidth = body.width - listWidth - style.gutter
    let center = Point(
      (body.x + (discWidth - extent.width) / 2 - extent.x).roundedToHundredth,
      (body.y + (body.height - extent.height) / 2 - extent.y).roundedToHundredth)
    let legend = legend(isLegendAcross ? body.width : listWidth)
    let left = body.right - listWidth
    let legendCorner = Point(
      isLegendAcross ? body.x : left, sketch.body.bottom - legend.height)
    return RadarPage(
      width: sketch.width, height: sketch.height, style: style, header: sketch.header,
      frame: sketch.frame,
      radius: radius, center: center, names: names, index: index,
      indexCorner: Point(left, body.y), columnWidth: columnWidth(columns, of: listWidth),
      legend: legend, legendCorner: legendCorner)
  }
}
