import Radars

/// The small radars of a comparison: how many in a row, how large, and where everything stands on
/// them.
struct ComparisonDiscs {
  var width: Double
  var perRow: Int
  var radius: Double
  /// The room of one radar, seen from its centre.
  var field: Box
  var disc: Disc
  var ringNames: RingNames
  var quadrantNames: QuadrantNames
  var layout: ComparisonLayout
}

extension ComparisonDiscs {
  /// The radars in one row as large as the page allows, with all names; where they do not fit,
  /// larger radars on a higher page; else numbers for some names. Where not even numbers fit, the
  /// radars stand in two rows, and then on a wider page.
  ///
  /// - Parameter height: what a page of that width leaves for the radars, with their captions.
  init(
    _ content: ComparisonContent, style: PageStyle, width: Double, height: (Double) -> Double
  ) {
    let count = content.sheet.radars.count
    var width = width
    while true {
      for rows in count > 5 ? [(count + 4) / 5] : [1, 2] {
        let plan = ComparisonRow(
          content, style, width: width, perRow: (count + rows - 1) / rows)
        let fitting = plan.radius(height: height(width) / Double(rows))
        let first = max(min(fitting, plan.most), plan.least)
        let middle = (first + plan.most) / 2
        // A page that the table makes too high anyway has no reason for the smallest radars.
        let sizes = fitting < plan.least ? [middle, plan.most] : [first, middle, plan.most]
        for radius in sizes {
          if let discs = plan.discs(radius, named: true) {
            self = discs
            return
          }
        }
        for radius in sizes {
          if let discs = plan.discs(radius, named: false) {
            self = discs
            return
          }
        }
      }
      width *= 1.08
    }
  }
}
