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

  /// The lines, the first one's top at the point; with `.end` the point is the upper right corner.
  func elements(at point: Point, _ anchor: TextAnchor = .start) -> [Element] {
    lines.enumerated().map { index, line in
      let middle = point.y + (Double(index) + 0.5) * style.pitch
      return .guardedText(line, at: Point(point.x, middle + style.middle), style, anchor)
    }
  }
}
