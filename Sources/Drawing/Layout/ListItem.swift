/// A piece of a list that is set in columns.
struct ListItem: Sendable {
  /// Left free above it, but not at the top of a column.
  var gap: Double
  var height: Double
  /// 1 for a heading, 2 for one below it, nil for what stands under them.
  var level: Int? = nil
  /// Draws the piece with its upper left corner at the point.
  var draw: @Sendable (Point) -> [Element]
}
