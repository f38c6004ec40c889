/// A text on one or more lines, with the room it takes.
struct TextBlock: Sendable {
  var lines: [String]
  var style: TextStyle
  var width: Double
  var height: Double

  init(_ text: String, width: Double, _ style: TextStyle) {
    self.style = style
    lines = TextWrapping.lines(of: text, width: width, style)
    self.width = lines.map { style.width(of: $0) }.max() ?? 0
    height = Double(lines.count) * style.pitch
  }

  /// Adds a line of its own below the others.
  mutating func add(_ line: String) {
    lines.append(line)
    width = max(width, style.width(of: line))
    height += style.pitch
  }

  /// The lines, the first one's top at the point; with `.end` the point is the upper right corner.
  ///
  /// - Parameter isGuarded: whether the lines keep their widths where another font draws them.
  func elements(
    at point: Point, _ anchor: TextAnchor = .start, isGuarded: Bool = true
  ) -> [Element] {
    lines.enumerated().map { index, line in
      let middle = point.y + (Double(index) + 0.5) * style.pitch
      let place = Point(point.x, middle + style.middle)
      return isGuarded
        ? .guardedText(line, at: place, style, anchor) : .text(line, at: place, style, anchor)
    }
  }
}
