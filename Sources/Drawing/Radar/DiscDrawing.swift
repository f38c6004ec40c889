import Radars

/// Draws the ground of a radar: the tinted cells, the rings, the quadrants and the ring names.
struct DiscDrawing {
  var disc: Disc
  var names: RingNames
  var center: Point
  /// In px.
  var radius: Double

  func point(_ units: Point) -> Point {
    center + units.scaled(by: px)
  }

  /// Px to a unit of the disc.
  var px: Double { radius / Disc.radius }

  func ground(_ frame: [QuadrantFace], _ rings: [RingFace]) -> Element {
    .group(tints(rings.count) + quadrants(frame) + borders() + circles(rings))
      .with("aria-hidden", "true")
  }

  /// The names of the rings on small white plates, where they have room.
  func ringNames(_ names: [String]) -> [Element] {
    disc.names.isEmpty
      ? [] : [.group(zip(names, disc.names).flatMap { name, box in plate(name, box) })]
  }
}

extension DiscDrawing {
  private func tints(_ rings: Int) -> [Element] {
    (0..<disc.quadrants).flatMap { quadrant in
      (0..<rings).map { ring in
        .path(sector(quadrant, from: disc.inner(ring), to: disc.outer(ring)))
          .filled(Palette.tint(quadrant: quadrant, ring: ring, of: rings))
      }
    }
  }

  private func circles(_ rings: [RingFace]) -> [Element] {
    rings.enumerated().reversed().map { index, ring in
      .circle(center, radius: disc.outer(index) * px).classed("ring")
        .with("data-ring", ring.id).with("fill", "none")
        .stroked(Palette.ringLine, width: 1)
    }
  }

  private func quadrants(_ frame: [QuadrantFace]) -> [Element] {
    frame.enumerated().map { index, quadrant in
      .path(sector(index, from: 0, to: Disc.radius)).classed("quadrant")
        .with("data-quadrant", quadrant.id)
        .with("data-start", Double(disc.start(index)) / 100)
        .with("data-end", Double(disc.end(index)) / 100)
        .with("fill", "none")
    }
  }

  private func borders() -> [Element] {
    (0..<disc.quadrants).map { quadrant in
      let end = center + Point(angle: disc.start(quadrant), distance: radius)
      return .line(center, end).stroked(Palette.seam, width: max(2, radius / 150))
    }
  }

  private func sector(_ quadrant: Int, from inner: Double, to outer: Double) -> PathData {
    PathData(
      sectorAt: center, from: disc.start(quadrant), to: disc.end(quadrant), inner: inner * px,
      outer: outer * px)
  }

  private func plate(_ name: String, _ box: Box) -> [Element] {
    var block = names.block(name)
    let width = block.width + names.style.size * 0.62
    block.style.size = (block.style.size * px).roundedToHundredth
    let top = Point(0, box.y)
    let ground = Box(
      x: center.x - width * px / 2, y: point(top).y, width: width * px,
      height: box.height * px)
    return [
      Element.rectangle(ground, corner: 6 * px).filled(Palette.paper).with("fill-opacity", 0.86)
    ]
      + block.elements(at: point(top), .middle, isGuarded: false).map { $0.classed("ring-name") }
  }
}
