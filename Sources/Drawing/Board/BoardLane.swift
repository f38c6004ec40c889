/// How the cards of a board are sorted into lanes across its columns.
package enum BoardLanes: String, CaseIterable, Sendable {
  case quadrants
  case owners
  /// No lanes: each column holds its cards as they come.
  case none
}

/// A lane of a board: the cards of one quadrant or of one owner, across all columns.
struct BoardLane: Equatable, Sendable {
  /// The quadrant's id, or the owner; empty where nobody looks after the cards.
  var id: String
  var name: String
  var color: Color
  var ground: Color
}
