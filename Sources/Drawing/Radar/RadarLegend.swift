/// What the marks and rings mean, on a quiet ground: two panes, one below the other in a column, or
/// side by side across a page. Only what occurs is explained.
struct RadarLegend {
  var marks: LegendMarks
  var rings: LegendRings
  var style: PageStyle
  var width: Double

  init(content: RadarContent, style: PageStyle, width: Double) {
    self.style = style
    self.width = width
    let padding = 13 * style.scale
    let isWide = width > 900 * style.scale
    let room = width - (isWide ? 4 : 2) * padding
    let share = isWide && content.hasRingMeanings ? 0.56 : 1
    marks = LegendMarks(content: content, style: style, width: room * share)
    rings = LegendRings(
      content: content, style: style, width: isWide ? room * (1 - share) : room)
  }

  var height: Double {
    guard !rings.items.isEmpty else { return marks.height + 2 * padding }
    return isWide
      ? max(marks.height, rings.height) + 2 * padding
      : marks.height + rings.height + 2.8 * padding
  }

  func elements(at corner: Point) -> [Element] {
    let panel = Box(x: corner.x, y: corner.y, width: width, height: height)
    let inner = corner + Point(padding, padding)
    let next =
      isWide
      ? inner + Point(marks.width + 2 * padding, 0)
      : inner + Point(0, marks.height + 0.8 * padding)
    return [Element.rectangle(panel, corner: 6 * style.scale).filled(Palette.panel)]
      + marks.elements(at: inner) + (rings.items.isEmpty ? [] : rings.elements(at: next))
  }

  private var padding: Double { 13 * style.scale }
  private var isWide: Bool { width > 900 * style.scale }
}
