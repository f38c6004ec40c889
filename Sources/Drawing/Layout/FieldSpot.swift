/// A spot with its cost at hand.
struct FieldSpot {
  var side: Int
  var reach: Int
  var cost: Double
  var isLed: Bool { reach > 0 }

  init(_ spot: NameSpot) {
    side = spot.side
    reach = spot.reach
    cost = spot.cost
  }
}

/// The spots of every name, by their numbers: first those beside the mark, then those with leaders.
extension LayoutField {
  static let adjacent = ContiguousArray(
    NameSpot.adjacent.map { FieldSpot($0) }.sorted { ($0.cost, $0.side) < ($1.cost, $1.side) })
  static let led = ContiguousArray(NameSpot.led.map { FieldSpot($0) })

  /// Those at whose middle a leader ends, by their places in `led`.
  static let middle = ContiguousArray(0..<led.count / NameSpot.holds)
  /// And the others, for names that find no room otherwise.
  static let corners = ContiguousArray(middle.count..<led.count)
  /// Every third direction: enough where names have air around them.
  static let coarse = ContiguousArray(middle.filter { led[$0].side.isMultiple(of: 3) })
  /// Every sixth direction and every other length, for names that push others away.
  static let wide = ContiguousArray(
    middle.filter { led[$0].side.isMultiple(of: 6) && !led[$0].reach.isMultiple(of: 2) })
}
