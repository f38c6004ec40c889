/// The quadrants' names around the disc, each outside it at the middle of its sector.
struct QuadrantNames {
  /// One text a quadrant, clockwise from twelve o'clock, and its place relative to the centre.
  var blocks: [TextBlock]
  var boxes: [Box]

  init(_ names: [String], around disc: Disc, radius: Double, _ style: TextStyle) {
    let width = style.size * (names.count <= 4 ? 9.5 : 7.5)
    let colors = names.indices.map { Palette.quadrant($0) }
    blocks = zip(names, colors).map { name, color in
      let room = TextWrapping.width(for: name, style, width: width, most: width * 1.6)
      return TextBlock(name, width: room, style.colored(color))
    }
    boxes = blocks.enumerated().map { index, block in
      let angle = (disc.start(index) + disc.end(index)) / 2
      return QuadrantNames.box(block, angle: angle, outside: radius + style.size * 0.55)
    }
  }

  /// Around the disc and all names, relative to the centre.
  func extent(radius: Double) -> Box {
    let disc = Box(center: Point(0, 0), width: 2 * radius, height: 2 * radius)
    return boxes.reduce(disc) { $0.union($1) }
  }

  func elements(around center: Point) -> [Element] {
    zip(blocks, boxes).flatMap { block, box in
      let anchor = QuadrantNames.anchor(box)
      let x =
        switch anchor {
        case .start: box.x
        case .middle: box.center.x
        case .end: box.right
        }
      return block.elements(at: center + Point(x, box.y), anchor)
        .map { $0.classed("quadrant-name") }
    }
  }
}

extension QuadrantNames {
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
