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
  /// page becomes wider. Radars are smaller where that keeps the page on its paper, as long as their
  /// numbers read well.
  ///
  /// - Parameter height: what a page of that width leaves for the radars, with their captions.
  init(
    _ content: ComparisonContent, style: PageStyle, width: Double, height: (Double) -> Double
  ) {
    let paper = width
    var width = width
    let count = content.sheet.radars.count
    while true {
      let height = height(width)
      for rows in count > 5 ? [(count + 4) / 5] : [1, 2] {
        let perRow = (count + rows - 1) / rows
        let room = (width - Double(perRow - 1) * style.gutter) / Double(perRow)
        let most = 330 * style.scale * width / paper
        let full = min(room / 2 - style.small.size * 2.5, most)
        let least = min(full, 165 * style.scale)
        let fitting = ComparisonDiscs.radius(content, style, height: height / Double(rows))
        for radius in [max(least, min(fitting, full)), full] {
          let discs = ComparisonDiscs(
            content, style, width: width, perRow: perRow, radius: radius.roundedToHundredth)
          let wanted = radius < full ? 10 * style.scale : 8.5
          guard discs.numberSize(content, style) >= wanted else { continue }
          self = discs
          return
        }
      }
      width *= 1.08
    }
  }

  /// The size of the numbers in px: as large as three figures, or two, keep clear of a mark's outline
  /// and of the dashes inside it.
  func numberSize(_ content: ComparisonContent, _ style: PageStyle) -> Double {
    let mark = layout.radius * radius / Disc.radius
    return min(mark * (content.sheet.rows.count > 99 ? 0.8 : 1.0), 11.5 * style.scale)
  }
}

extension ComparisonDiscs {
  private init(
    _ content: ComparisonContent, _ style: PageStyle, width: Double, perRow: Int, radius: Double
  ) {
    self.width = width
    self.perRow = perRow
    self.radius = radius
    disc = ComparisonDiscs.disc(content)
    names = RingNames(
      content.sheet.rings, on: disc, size: max(29, style.scale * 10.5 * Disc.radius / radius))
    disc.names = names.boxes
    layout = MarkLayout(
      content.marked.map(\.request), on: disc, normal: style.scale * 12 * Disc.radius / radius)
  }

  private static func disc(_ content: ComparisonContent) -> Disc {
    Disc(
      quadrants: content.sheet.frame.count,
      boundaries: RingWidths.plain(content.sheet.rings.count))
  }

  /// The radius at which a radar with its caption and its quadrants' names is so high.
  private static func radius(
    _ content: ComparisonContent, _ style: PageStyle, height: Double
  ) -> Double {
    let caption = style.heading.pitch + style.small.pitch + style.gutter * 1.3
    let trial = 200 * style.scale
    let disc = disc(content)
    let names = QuadrantNames(
      content.sheet.frame.map { content.text($0.name) }, around: disc, radius: trial,
      style.smallBold)
    let over = names.extent(radius: trial).height - 2 * trial
    return (height - caption - over) / 2
  }
}
