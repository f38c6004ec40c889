/// The shapes that pictures are made of.
extension Element {
  static func group(_ elements: [Element]) -> Element {
    Element(name: "g", content: .elements(elements))
  }

  static func circle(_ center: Point, radius: Double) -> Element {
    Element(name: "circle").with("cx", center.x).with("cy", center.y).with("r", radius)
  }

  static func rectangle(_ box: Box, corner: Double = 0) -> Element {
    let shape = Element(name: "rect").with("x", box.x).with("y", box.y)
      .with("width", box.width).with("height", box.height)
    return corner > 0 ? shape.with("rx", corner) : shape
  }

  static func line(_ start: Point, _ end: Point) -> Element {
    Element(name: "line").with("x1", start.x).with("y1", start.y)
      .with("x2", end.x).with("y2", end.y)
  }

  static func path(_ data: PathData) -> Element {
    Element(name: "path").with("d", data.text)
  }

  /// What assistive technology and a resting pointer tell about the group it stands in.
  static func title(_ text: String) -> Element {
    Element(name: "title", content: .text(PlainText.of(text)))
  }

  /// A line of text that begins, is centred or ends at a point of its baseline.
  static func text(
    _ text: String, at point: Point, _ style: TextStyle, _ anchor: TextAnchor = .start
  ) -> Element {
    var element = Element(name: "text", content: .text(PlainText.of(text)))
      .with("x", point.x).with("y", point.y).with("font-size", style.size)
    if style.bold { element = element.with("font-weight", "bold") }
    if anchor != .start { element = element.with("text-anchor", anchor.rawValue) }
    return element.filled(style.color)
  }

  /// The same, and `textLength` keeps its width where another font draws it.
  static func guardedText(
    _ text: String, at point: Point, _ style: TextStyle, _ anchor: TextAnchor = .start
  ) -> Element {
    let plain = PlainText.of(text)
    let element = Element.text(plain, at: point, style, anchor)
    guard plain.unicodeScalars.count > 1, TextMetrics.knows(plain) else { return element }
    return element.with("textLength", style.width(of: plain))
      .with("lengthAdjust", "spacingAndGlyphs")
  }
}

/// Which point of a line of text stands at its coordinates.
enum TextAnchor: String, Sendable {
  case start
  case middle
  case end
}
