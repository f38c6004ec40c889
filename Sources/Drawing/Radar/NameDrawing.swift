/// Draws the name of a placed blip, or the number that stands for it.
struct NameDrawing {
  var placed: PlacedBlip
  var lettering: Lettering
  /// Of the disc on the page.
  var center: Point
  var color: Color

  func leader() -> [Element] {
    guard let leader = placed.leader else { return [] }
    return [
      Element.line(center + leader.start, center + leader.end).classed("leader")
        .stroked(color.mixed(60, with: Palette.paper), width: max(0.8, lettering.size * 0.07))
    ]
  }

  /// The lines of the name, which together are all of it.
  func lines() -> [Element] {
    let style = TextStyle(size: lettering.size)
    return placed.lines.enumerated().map { index, line in
      let down = (lettering.baseline + Double(index) * lettering.pitch) * lettering.size
      let point = corner + Point(0, down)
      // Where there is room for wider letters, a name that does not begin at its anchor grows away
      // from its mark in every program; with `textLength` browsers measure it as growing onto it.
      let isGuarded = !lettering.holdsStandIns || placed.anchor == .start
      let text =
        isGuarded
        ? Element.guardedText(line, at: point, style, placed.anchor)
        : Element.text(line, at: point, style, placed.anchor)
      return text.classed("label")
    }
  }

  func number(_ number: Int) -> [Element] {
    let style = TextStyle(size: lettering.size, bold: true, color: color)
    let down = lettering.baseline * lettering.size
    return [
      Element.text(String(number), at: corner + Point(0, down), style, placed.anchor)
        .classed("number")
    ]
  }

  /// The point of the name's box where its lines are anchored.
  private var corner: Point {
    let box = placed.box
    let x =
      switch placed.anchor {
      case .start: box.x
      case .middle: box.center.x
      case .end: box.right
      }
    return center + Point(x, box.y)
  }
}
