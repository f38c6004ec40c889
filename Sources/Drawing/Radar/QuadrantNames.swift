/// The quadrants' names around the disc: four in the corners of its field, others outside it at the
/// middle of their sectors.
struct QuadrantNames {
  /// One text a quadrant, clockwise from twelve o'clock, and its place relative to the centre.
  var blocks: [TextBlock]
  var boxes: [Box]
  private var anchors: [TextAnchor]

  /// - Parameters:
  ///   - blocks: the names as `blocks(_:_:)` sets them.
  ///   - field: the room for the disc, the names of its topics and these, where there is more than
  ///     the names need.
  init(
    _ blocks: [TextBlock], around disc: Disc, radius: Double, _ style: TextStyle,
    in field: Box? = nil
  ) {
    self.blocks = blocks
    boxes = []
    anchors = []
    for (index, block) in blocks.enumerated() {
      let angle = (disc.start(index) + disc.end(index)) / 2
      let away = radius + style.size * 0.55
      if let field, blocks.count == 4 {
        let corner = QuadrantNames.corner(block, index, in: field)
        if corner.distance(to: Point(0, 0)) >= away {
          boxes.append(corner)
          anchors.append(index < 2 ? .end : .start)
          continue
        }
      }
      let turn = (disc.end(index) - disc.start(index)) * 2 / 5
      let box = QuadrantNames.box(block, from: angle, turned: turn, radius, outside: away)
      boxes.append(box)
      anchors.append(QuadrantNames.anchor(box))
    }
  }

  /// The names on their lines.
  static func blocks(_ names: [String], _ style: TextStyle) -> [TextBlock] {
    let width = style.size * (names.count <= 4 ? 9.5 : 7.5)
    return names.enumerated().map { index, name in
      let room = TextWrapping.width(for: name, style, width: width, most: width * 1.6)
      return TextBlock(name, width: room, style.colored(Palette.quadrant(index)))
    }
  }

  /// Around the disc and all names, relative to the centre.
  func extent(radius: Double) -> Box {
    let disc = Box(center: Point(0, 0), width: 2 * radius, height: 2 * radius)
    return boxes.reduce(disc) { $0.union($1) }
  }

  /// The boxes with room for wider letters than Arial's.
  var roomy: [Box] {
    zip(boxes, anchors).map { box, anchor in
      let more = box.width * 0.22
      let left =
        switch anchor {
        case .start: box.x
        case .middle: box.x - more / 2
        case .end: box.x - more
        }
      return Box(x: left, y: box.y, width: box.width + more, height: box.height)
    }
  }

  func elements(around center: Point) -> [Element] {
    zip(blocks, zip(boxes, anchors)).flatMap { block, place in
      let (box, anchor) = place
      let x =
        switch anchor {
        case .start: box.x
        case .middle: box.center.x
        case .end: box.right
        }
      return block.elements(
        at: center + Point(x, box.y), anchor, isGuarded: anchor == .start
      )
      .map { $0.classed("quadrant-name") }
    }
  }
}

extension QuadrantNames {
  /// Clockwise from the upper right one.
  private static func corner(_ block: TextBlock, _ index: Int, in field: Box) -> Box {
    let isRight = index == 0 || index == 1
    let isUpper = index == 0 || index == 3
    return Box(
      x: isRight ? field.width / 2 - block.width : -field.width / 2,
      y: isUpper ? -field.height / 2 : field.height / 2 - block.height,
      width: block.width, height: block.height)
  }

  /// Outside the circle, as near to the middle of its quadrant as it can stand without reaching above
  /// or below the circle, so that the disc may be as high as its field.
  private static func box(
    _ block: TextBlock, from middle: Int, turned most: Int, _ radius: Double, outside away: Double
  ) -> Box {
    var best = box(block, angle: middle, outside: away)
    // Towards three or nine o'clock.
    let isAhead = (0..<9_000).contains(middle) || (18_000..<27_000).contains(middle)
    for turned in stride(from: 0, through: most, by: 100) {
      if best.y >= -radius, best.bottom <= radius { break }
      let next = box(block, angle: middle + (isAhead ? turned : -turned), outside: away)
      if max(-next.y, next.bottom) < max(-best.y, best.bottom) { best = next }
    }
    return best
  }

  /// The nearest place on the ray at `angle` that leaves the circle free.
  private static func box(_ block: TextBlock, angle: Int, outside radius: Double) -> Box {
    var distance = radius
    while true {
      let center = Point(angle: angle, distance: distance)
      let box = Box(center: center, width: block.width, height: block.height)
      if box.distance(to: Point(0, 0)) >= radius { return box }
      distance += 2
    }
  }

  /// Names on the right begin at the disc, those on the left end at it.
  private static func anchor(_ box: Box) -> TextAnchor {
    if abs(box.center.x) < 1 { return .middle }
    return box.center.x > 0 ? .start : .end
  }
}
