import Radars

/// The marks and names on all radars of a comparison: a topic stands at one angle on all of them.
struct ComparisonLayout {
  /// Radar by radar, in the order of its topics.
  var layouts: [JointLayout]
  /// Radar by radar the rows that it has, by their places among the marked ones.
  var rows: [[Int]]
  /// Radar by radar those of its topics that only have their number.
  var numbered: [Set<Int>]

  /// With every name, in the largest letters that leave room for all; nil where there are none.
  init?(_ content: ComparisonContent, in room: LayoutRoom, ladder: [Lettering]) {
    let topics = ComparisonTopics(content)
    rows = topics.rows
    numbered = rows.map { _ in [] }
    let capacity = Capacity(room)
    let loads = ladder.map { lettering in topics.blips.map { capacity.load($0, lettering) } }
    let start =
      ladder.indices.first { rung in loads[rung].allSatisfy { $0.isRoomy(ladder[rung]) } }
      ?? loads.firstIndex { !$0.contains(where: \.isTight) } ?? 0
    // Down from there; and what even small letters could not, larger ones sometimes can.
    for rung in Array(start..<ladder.count) + (0..<start).reversed() {
      if loads[rung].contains(where: { $0.isHopeless(ladder[rung]) }) { continue }
      if let solved = topics.solved(in: room, ladder[rung]) {
        layouts = solved
        return
      }
    }
    return nil
  }

  /// With numbers for the names that find no room around marks that all fit; nil where not even
  /// numbers do.
  init?(numbering content: ComparisonContent, in room: LayoutRoom, ladder: [Lettering]) {
    let topics = ComparisonTopics(content)
    rows = topics.rows
    let radius = ladder[ladder.count - 1].markRadius
    guard
      let marks = MarkLayout(
        content.marked.map(\.request), on: room.disc, normal: radius / room.px)
    else { return nil }
    let search = LayoutSearch(room, ladder: ladder, markRadius: marks.radius * room.px * 0.96)
    layouts = []
    numbered = []
    for (number, blips) in topics.blips.enumerated() {
      let pinned = zip(blips, rows[number]).map { blip, row -> LayoutBlip in
        var blip = blip
        blip.kept = marks.slots[content.marked[row].request.topic]?[number]?.position
        return blip
      }
      if let named = search.layout(pinned) {
        layouts.append(named)
        numbered.append([])
      } else if let found = search.indexed(pinned, number: { _ in nil }) {
        layouts.append(found.layout)
        numbered.append(found.indexed)
      } else {
        return nil
      }
    }
  }
}

/// The topics of each radar as a layout places them.
struct ComparisonTopics {
  var rows: [[Int]]
  var blips: [[LayoutBlip]]

  init(_ content: ComparisonContent) {
    let wraps = content.marked.map { NameWrapping.wraps(of: content.name($0.row)) }
    rows = content.sheet.radars.indices.map { radar in
      content.marked.indices.filter { content.marked[$0].request.rings[radar] != nil }
    }
    blips = rows.enumerated().map { radar, rows in
      rows.map { row in
        let request = content.marked[row].request
        return LayoutBlip(
          key: request.topic, quadrant: request.quadrant, ring: request.rings[radar]!,
          size: 1, wraps: wraps[row])
      }
    }
  }

  /// The radars one after the other, those with most topics in the innermost ring first: what one
  /// decides about an angle holds for the next. A radar that fails is the first of the next try.
  func solved(in room: LayoutRoom, _ lettering: Lettering) -> [JointLayout]? {
    var order = blips.indices.sorted { one, other in
      let inner = (blips[one].count { $0.ring == 0 }, blips[other].count { $0.ring == 0 })
      return (inner.1, one) < (inner.0, other)
    }
    for _ in 0..<order.count + 2 {
      var angles: [String: Int] = [:]
      var layouts = [JointLayout?](repeating: nil, count: blips.count)
      var failed: Int?
      for (turn, radar) in order.enumerated() {
        let wanted = blips[radar].map { blip -> LayoutBlip in
          var blip = blip
          blip.angle = angles[blip.key]
          blip.mustKeepAngle = blip.angle != nil
          return blip
        }
        let layout = JointLayout(
          wanted, in: room, lettering, radius: lettering.markRadius,
          steps: max(60, wanted.count / 2))
        guard let layout else {
          failed = turn
          break
        }
        for (blip, placed) in zip(wanted, layout.placed) {
          angles[blip.key] = placed.position.angle
        }
        layouts[radar] = layout
      }
      guard let failed else { return layouts.compactMap { $0 } }
      if failed == 0 { return nil }
      order.insert(order.remove(at: failed), at: 0)
    }
    return nil
  }
}
