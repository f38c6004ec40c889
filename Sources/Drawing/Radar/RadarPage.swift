/// How a radar's page is divided: the disc with the quadrants' names on the left, the index in
/// columns on the right, the legend below the index or across the foot of the page.
struct RadarPage {
  var width: Double
  var height: Double
  var style: PageStyle
  var header: PageHeader
  var frame: Box
  var radius: Double
  var center: Point
  var names: QuadrantNames
  var index: ColumnFlow
  var indexCorner: Point
  var columnWidth: Double
  var legend: RadarLegend
  var legendCorner: Point

  /// The smallest page, grown in small steps of one proportion, that holds everything; on it the
  /// division with the largest disc, weighed against the lists' letters.
  static func fitting(_ content: RadarContent, _ header: PageHeader, _ paper: Paper) -> RadarPage {
    var growth = 1.0
    while true {
      let sketch = PageSketch(content: content, header: header, paper: paper, growth: growth)
      if let page = sketch.best() { return page }
      growth *= 1.06
    }
  }
}
