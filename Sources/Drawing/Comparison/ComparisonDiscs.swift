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
  /// The radars as large as the room allows: with all names, or with numbers for some; nil where
  /// that does not fit.
  ///
  /// - Parameters:
  ///   - height: for all radars with their captions.
  ///   - named: whether every name must stand at its mark.
  static func fitting(
    _ content: ComparisonContent, _ style: PageStyle, width: Double, height: Double, named: Bool
  ) -> ComparisonDiscs? {
    let count = content.sheet.radars.count
    let rows = (1...count).map {
      ComparisonRow(content, style, width: width, perRow: (count + $0 - 1) / $0)
    }
    let sized = rows.map { row in
      (row: row, radius: min(row.radius(height: height / Double(row.rows)), row.most))
    }
    let largest = sized.map(\.radius).max() ?? 0
    // Fewer rows leave room below, unless more make the radars much larger.
    let best = sized.first { $0.radius >= 0.8 * largest && $0.radius >= $0.row.least(named: named) }
    return best.flatMap { $0.row.discs($0.radius, named: named) }
  }

  /// How high they are with their captions.
  func height(_ radars: [SmallRadar], _ style: PageStyle) -> Double {
    let rows = (radars.count + perRow - 1) / perRow
    let captions = radars.map(\.captionHeight).max() ?? 0
    return Double(rows) * (captions + field.height + style.gutter)
  }
}
