/// The quadrants' names around the disc: four in the corners of its field, others outside it at the
/// middle of their sectors.
struct QuadrantNames {
  /// One text a quadrant, clockwise from twelve o'clock, and its place relative to the centre.
  var blocks: [TextBlock]
  var boxes: [Box]
  private var anchors: [TextAnchor]

  /// - Parameter field: the room for the disc, the names of its topics and these, where there is
  ///   more than the names need.
  init(
    _ names: [String], around disc: Disc, radius: Double, _ style: TextStyle, in field: Box? = nil
  ) {
    let width = style.size * (names.count <= 4 ? 9.5 : 7.5)
    let colors = names.indices.map { Palette.quadrant($0) }
    blocks = zip(names, colors).map { name, color in
      let room = TextWrapping.width(for: name, style, width: width, most: width * 1.6)
      return TextBlock(name, width: room, style.colored(color))
    }
    boxes = []
    anchors = []
    for (index, block) in blocks.enumerated() {
      let angle = (disc.start(index) + disc.end(index)) / 2
      let away = radius + style.size * 0.55
      if let field, names.count == 4 {
        let corner = QuadrantNames.corner(block, index, in: field)
        if corner.distance(to: Point(0, 0)) >= away {
          boxes.append(corner)
          anchors.append(index < 2 ? .end : .start)
          continue
        }
      }
      let box = QuadrantNames.box(block, angle: angle, outside: away)
      boxes.append(box)
      anchors.append(QuadrantNames.anchor(box))
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
