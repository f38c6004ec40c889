extension Comparison {
  /// Compares 2 to 10 editions; but for the columns and the frame their order does not matter.
  ///
  /// - Parameters:
  ///   - frameIndex: the radar whose quadrants are the common frame.
  ///   - said: what people said about topics of different radars.
  ///   - table: where rings lie that are not alike, as people said.
  package init(
    _ radars: [Edition], frameIndex: Int = 0, said: [TopicMatch] = [],
    table: RingTable = RingTable()
  ) throws(ComparisonError) {
    guard (2...10).contains(radars.count) else {
      throw ComparisonError(message: "compare takes 2 to 10 radars, not \(radars.count)")
    }
    if let other = radars.first(where: { $0.frame.kind != radars[0].frame.kind }) {
      throw ComparisonError(message: Comparison.mixture(radars[0], other))
    }
    let scale = try RingScale(radars, table: table)
    let matching = TopicMatching(radars, said: said)
    let maker = RowMaking(
      radars, scale, QuadrantFraming(radars, frameIndex: frameIndex, groups: matching.groups))
    self.init(
      radars: radars, frame: radars[frameIndex].frame.quadrants, rings: scale.rings,
      rows: maker.rows(matching.groups).sorted(by: Comparison.widestFirst),
      mappings: scale.isMapped ? scale.mappings : [], matching: matching)
  }

  /// Why radars of two kinds say nothing about each other, and what does.
  private static func mixture(_ first: Edition, _ other: Edition) -> String {
    let (one, two) = (first.frame, other.frame)
    return
      "\(one.id) is a \(one.kind.rawValue) radar with the rings \(RingScale.names(one.rings)), "
      + "\(two.id) is a \(two.kind.rawValue) radar with the rings \(RingScale.names(two.rings)): "
      + "their rings mean different things, so radars are compared with radars of their own kind "
      + "only"
  }

  /// Disagreement first, then shared topics, then those that one radar alone has; equals by id.
  private static func widestFirst(_ left: Row, _ right: Row) -> Bool {
    let keys = [left, right].map { row in (row.spread, row.cells.count { $0 != nil }) }
    return keys[0] == keys[1] ? left.topic < right.topic : keys[0] > keys[1]
  }
}
