import Radars
import Text

/// How long a card has been in its column: a pie that is full at the column's limit, and the days.
struct CardAge: Sendable {
  private let text: String
  private let letters: TextStyle
  /// Hundredths of a degree of the pie; nil where the column has no limit.
  private let angle: Int?

  init(_ card: Card, _ content: BoardContent, _ letters: TextStyle) {
    let days = max(0, content.edition.date.number - card.since.number)
    text = content.words.days(days)
    self.letters = letters
    angle = card.column.limitInDays.map { Trigonometry.turn * min(days, $0) / max($0, 1) }
  }

  var width: Double { letters.width(of: text) + left }

  func elements(at corner: Point) -> [Element] {
    let reach = letters.size * 0.4
    let middle = corner + Point(reach + 0.6, letters.pitch / 2)
    let name = TextBlock(text, width: .infinity, letters).elements(at: corner + Point(left, 0))
    guard let angle else { return name }
    let face = Element.circle(middle, radius: reach).filled(Palette.slip)
      .stroked(letters.color, width: 1)
    if angle == 0 { return [face] + name }
    let part =
      angle == Trigonometry.turn
      ? Element.circle(middle, radius: reach)
      : Element.path(PathData(sectorAt: middle, from: 0, to: angle, outer: reach))
    return [face, part.filled(letters.color)] + name
  }

  private var left: Double { angle == nil ? 0 : letters.size * 1.25 }
}
