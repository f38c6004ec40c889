import Radars

/// A topic's bar: a bead with its letters for each cluster, and by the shape around them how far they
/// are apart.
struct ConsensusMark {
  /// Bead by bead, the outermost first.
  struct Bead {
    var center: Point
    var letters: String
    /// Whether people placed it.
    var isFilled: Bool
    var ring: String
    /// The ids of its radars.
    var radars: String
  }

  var beads: [Bead]
  var radius: Double
  var agreement: Comparison.Agreement
  var color: Color

  /// What lies below the beads, then the beads.
  func elements() -> [Element] {
    ground + beads.enumerated().flatMap { index, bead in drawn(bead, isFirst: index == 0) }
  }
}

extension ConsensusMark {
  private var line: Double { max(radius * 0.16, 1.1) }
  private var ends: (outer: Point, inner: Point) {
    (beads[0].center, beads[beads.count - 1].center)
  }

  /// All agree: one shape around all beads. One ring apart: a line. Further apart: two.
  private var ground: [Element] {
    switch agreement {
    case .shared:
      [
        capsule(2 * radius, color).classed("bar"),
        capsule(2 * (radius - line), Palette.paper),
      ]
    case .near:
      [Element.line(ends.outer, ends.inner).stroked(color, width: line * 1.6).classed("bar")]
    case .far: rails.map { $0.classed("bar") }
    case .alone, .nowhere: []
    }
  }

  private func capsule(_ width: Double, _ color: Color) -> Element {
    Element.line(ends.outer, ends.inner).stroked(color, width: width.roundedToHundredth)
      .with("stroke-linecap", "round")
  }

  private var rails: [Element] {
    let (dx, dy) = (ends.inner.x - ends.outer.x, ends.inner.y - ends.outer.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 1)
    let aside = Point(-dy / length, dx / length).scaled(by: radius * 0.34)
    return [aside, aside.scaled(by: -1)].map { side in
      Element.line(ends.outer + side, ends.inner + side).stroked(color, width: line * 1.3)
    }
  }

  private func drawn(_ bead: Bead, isFirst: Bool) -> [Element] {
    let fill = bead.isFilled ? color : Palette.paper
    let ink = bead.isFilled ? Palette.paper : color
    let shape = outline(bead).filled(fill).stroked(color, width: line)
    let letters = TextStyle(
      size: (radius * (bead.letters.count > 1 ? 1.02 : 1.22)).roundedToHundredth, bold: true,
      color: ink)
    let text = Element.text(
      bead.letters, at: bead.center + Point(0, letters.middle), letters, .middle)
    return [
      shape.classed(isFirst ? "mark" : "bead"),
      text.classed("initial").with("data-ring", bead.ring).with("data-radars", bead.radars),
    ]
  }

  /// A square where one cluster alone has the topic; smaller circles inside a common shape.
  private func outline(_ bead: Bead) -> Element {
    if agreement == .alone {
      // Its corners lie on the circle that the layout keeps free.
      let reach = radius * 0.7 - line / 2
      return .path(
        PathData(
          polygon: [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].map { x, y in
            bead.center + Point(x * reach, y * reach)
          }))
    }
    let share = agreement == .shared && beads.count > 1 ? 0.82 : 1
    return Element.circle(bead.center, radius: radius * share - line / 2)
  }
}
