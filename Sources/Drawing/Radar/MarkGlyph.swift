import Radars

/// What a mark shows, at whatever place and size it is drawn: movement by its shape, who placed it
/// by being filled or hollow, thin evidence by a dashed outline, the brake by a bar.
struct MarkGlyph: Equatable, Sendable {
  var movement: Movement.Kind
  var filled: Bool
  var thin: Bool
  var brake: Bool
  var color: Color

  init(
    _ movement: Movement.Kind = .unchanged, filled: Bool = true, thin: Bool = false,
    brake: Bool = false, color: Color = Palette.ink
  ) {
    self.movement = movement
    self.filled = filled
    self.thin = thin
    self.brake = brake
    self.color = color
  }

  init(_ blip: Blip, color: Color) {
    self.init(
      blip.movement.kind, filled: blip.placement != nil, thin: blip.thin, brake: blip.brake,
      color: color)
  }

  /// The colour of a number on the mark.
  var numberColor: Color { filled ? Palette.paper : color }

  /// How far a number moves up to leave room for the bar, in radii.
  var lift: Double { brake ? 0.2 : 0 }

  /// The mark inside a circle. A mark that moved in points to `angle`, towards the centre; one
  /// that moved out points away.
  func elements(at center: Point, radius: Double, inward angle: Int) -> [Element] {
    let width = radius * 0.14
    let outline = MarkShape(movement, inward: angle)
    let mark = outline.element(at: center, radius: radius - width / 2).classed("mark")
    var elements: [Element] = []
    if filled {
      elements.append(
        mark.filled(color).stroked(color, width: width).with("stroke-linejoin", "round"))
      if thin { elements += [stitches(outline, center, radius), ground(center, radius)] }
    } else {
      elements.append(
        mark.filled(Palette.paper).stroked(color, width: width)
          .with("stroke-linejoin", "round").dashed(thin ? dashes(radius) : nil))
    }
    if brake { elements.append(bar(center, radius)) }
    return elements
  }
}

extension MarkGlyph {
  private func dashes(_ radius: Double) -> (Double, Double) {
    (radius * 0.28, radius * 0.24)
  }

  /// The dashed outline of a filled mark runs just inside its edge; in a star it is a circle, for
  /// dashes along the points could not be told apart.
  private func stitches(_ outline: MarkShape, _ center: Point, _ radius: Double) -> Element {
    let line =
      movement == .new
      ? Element.circle(center, radius: radius * 0.64)
      : outline.element(at: center, radius: radius * 0.82)
    return line.with("fill", "none")
      .stroked(Palette.paper, width: radius * 0.1).dashed(dashes(radius))
  }

  /// The number's ground: stitches behind two figures could not be told from them.
  private func ground(_ center: Point, _ radius: Double) -> Element {
    let box = Box(
      center: center + Point(0, -radius * lift), width: radius * 1.3, height: radius * 0.62)
    return .rectangle(box).filled(color)
  }

  private func bar(_ center: Point, _ radius: Double) -> Element {
    let box = Box(
      center: center + Point(0, radius * 0.5), width: radius * 1.56, height: radius * 0.26)
    return .rectangle(box).classed("brake").filled(filled ? Palette.paper : color)
      .stroked(filled ? color : Palette.paper, width: radius * 0.08)
  }
}
