import Radars

/// A page of one size, on which the ways to divide it are tried.
struct PageSketch {
  var content: RadarContent
  var width: Double
  var height: Double
  var header: PageHeader
  var growth: Double
  /// Where the header, the picture and the footer stand.
  var frame: Box
  /// What is left between header and footer.
  var body: Box

  init(content: RadarContent, header: PageHeader, paper: Paper, growth: Double) {
    self.content = content
    let style = header.style.grown(by: growth)
    self.header = header
    self.header.style = style
    self.growth = growth
    width = (paper.size.width * growth).roundedToHundredth
    height = (paper.size.height * growth).roundedToHundredth
    frame = Box(x: 0, y: 0, width: width, height: height).inset(by: style.margin)
    let top = self.header.height(width: frame.width)
    let foot = style.footer.pitch + style.gutter * 0.5
    body = Box(x: frame.x, y: frame.y + top, width: frame.width, height: frame.height - top - foot)
  }

  /// The best of all divisions, or nil where none holds everything in letters one can read.
  func best() -> RadarPage? {
    var best: (page: RadarPage, worth: Double)?
    for lists in [1, 0.94, 0.88, 0.82] {
      for isLegendAcross in [false, true] {
        let division = PageDivision(
          sketch: self, style: header.style.withLists(lists / growth.squareRoot()),
          isLegendAcross: isLegendAcross)
        let weight = Double(lists).squareRoot()
        guard let page = division.page(above: (best?.worth ?? 0) / weight) else { continue }
        best = (page, page.radius * weight)
      }
    }
    return best?.page
  }
}
