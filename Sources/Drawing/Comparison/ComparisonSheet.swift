package import Radars

/// Radars side by side, of clusters or of dates, in one common frame: everything a comparison shows.
package struct ComparisonSheet: Equatable, Sendable {
  /// 2 to 10, in the order of the cells.
  package var radars: [Edition]
  /// The common quadrants.
  package var frame: [QuadrantFace]
  /// The common rings, innermost first.
  package var rings: [RingFace]
  /// In their final order; a row's number is its place, from 1.
  package var rows: [ComparisonRow]

  package init(
    radars: [Edition], frame: [QuadrantFace], rings: [RingFace], rows: [ComparisonRow]
  ) {
    self.radars = radars
    self.frame = frame
    self.rings = rings
    self.rows = rows
  }

  /// The id of a topic's quadrant in the common frame.
  package func quadrant(of topic: String) -> String? {
    rows.first { $0.topic == topic }?.quadrant
  }
}

/// A topic of a comparison with its ring on each radar.
package struct ComparisonRow: Equatable, Sendable {
  package var topic: String
  package var name: LocalizedText
  /// The id of its quadrant in the common frame.
  package var quadrant: String
  /// Radar by radar the id of its ring; nil where it is not on that radar.
  package var cells: [String?]
  /// How many rings lie between the nearest and the farthest; zero where all agree.
  package var spread: Int
  /// Radar by radar the name of that radar's own quadrant, where it differs.
  package var ownQuadrants: [LocalizedText?]

  package init(
    topic: String, name: LocalizedText, quadrant: String, cells: [String?], spread: Int,
    ownQuadrants: [LocalizedText?] = []
  ) {
    self.topic = topic
    self.name = name
    self.quadrant = quadrant
    self.cells = cells
    self.spread = spread
    self.ownQuadrants = ownQuadrants
  }
}
