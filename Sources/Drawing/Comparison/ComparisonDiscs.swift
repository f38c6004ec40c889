import Radars

/// The small radars of a comparison: how many in a row, how large, and where each mark stands, at
/// the same angle on all of them.
struct ComparisonDiscs {
  var width: Double
  var perRow: Int
  var radius: Double
  var disc: Disc
  var names: RingNames
  var layout: MarkLayout

  /// The division with the most radars in a row whose numbers can be read; where there is none, the
  /// page becomes wider.
  init(_ content: ComparisonContent, style: PageStyle, width: Double) {
    var width = width
    let count = content.sheet.radars.count
    while true {
      for rows in count > 5 ? [(count + 4) / 5] : [1, 2] {
        let perRow = (count + rows - 1) / rows
        let discs = ComparisonDiscs(content, style, width: width, perRow: perRow)
        guard discs.numberSize(content) >= 8.5 else { continue }
        self = discs
        return
      }
      width *= 1.08
    }
  }

  /// The size of the numbers in px.
  func numberSize(_ content: ComparisonContent) -> Double {
    layout.radius * radius / Disc.radius * (content.sheet.rows.count > 99 ? 0.76 : 0.86)
  }
}

extension ComparisonDiscs {
  private init(
    _ content: ComparisonContent, _ style: PageStyle, width: Double, perRow: Int
  ) {
    self.width = width
    self.perRow = perRow
    let room = (width - Double(perRow - 1) * style.gutter) / Double(perRow)
    radius = min(room / 2 - style.small.size * 2.5, 330 * style.scale).roundedToHundredth
    names = RingNames(
      content.sheet.rings, size: max(29, style.scale * 10.5 * Disc.radius / radius))
    disc = Disc(
      quadrants: content.sheet.frame.count, rings: content.sheet.rings.count, names: names.boxes)
    layout = MarkLayout(
      content.marked.map(\.request), on: disc, normal: style.scale * 12 * Disc.radius / radius)
  }
}
