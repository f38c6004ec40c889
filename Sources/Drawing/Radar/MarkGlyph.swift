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

  /// The mark inside a circle. A mark that moved in points to `angle`, towards the centre; one
  /// that moved out points away. Where the evidence is thin, a dashed circle is around a smaller mark.
  func elements(at center: Point, radius: Double, inward angle: Int) -> [Element] {
    let width = max(radius * 0.15, 1.1)
    let outline = MarkShape(movement, inward: angle)
    guard thin else {
      return [drawn(outline, center, radius - width / 2, width).classed("mark")]
        + barElements(center, radius)
    }
    let ring = Element.circle(center, radius: radius - width / 2).classed("mark")
      .filled(Palette.paper).stroked(color, width: width).dashed((radius * 0.5, radius * 0.39))
    // White is left between the circle and what it surrounds, however small both are.
    let core = radius - 1.5 * width - max(1.3, radius * 0.16)
    return [ring, drawn(outline, center, core, width)] + barElements(center, radius)
  }
}

extension MarkGlyph {
  private func drawn(
    _ outline: MarkShape, _ center: Point, _ radius: Double, _ width: Double
  ) -> Element {
    outline.element(at: center, radius: radius).filled(filled ? color : Palette.paper)
      .stroked(color, width: width).with("stroke-linejoin", "round")
  }

  /// A bar across the middle.
  private func barElements(_ center: Point, _ radius: Double) -> [Element] {
    guard brake else { return [] }
    let box = Box(center: center, width: radius * 1.9, height: max(radius * 0.42, 2.4))
    return [
      Element.rectangle(box).classed("brake").filled(filled ? Palette.paper : color)
        .stroked(filled ? color : Palette.paper, width: max(radius * 0.12, 0.8))
    ]
  }
}
