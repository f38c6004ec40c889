import Radars
import Text

/// The side column of a page about one topic: its rings, its weeks, its card, its movements.
struct ProfileSide {
  var content: ProfileContent
  var style: PageStyle
  var width: Double

  var stack: Stack {
    var stack = Stack(width: width)
    let quadrant = content.board.quadrant(content.profile.card.quadrant)
    stack.add(quadrant.name, style.heading.colored(quadrant.color))
    if !content.ratings.isEmpty { stack.add(content.ratings, style.small, gap: 2 * style.scale) }
    addRings(quadrant.color, &stack)
    addWeeks(quadrant.color, &stack)
    heading(content.words.board, &stack)
    for line in content.state { stack.add(line, style.small, gap: 3 * style.scale) }
    heading(content.words.movements, &stack)
    if content.profile.history.isEmpty {
      stack.add(content.board.radarWords.unchanged, style.small)
    }
    for step in content.profile.history {
      stack.add(content.words(of: step), style.smallBold, gap: 3 * style.scale)
      if let reason = content.said(step.reason) { stack.add(reason, style.small) }
    }
    return stack
  }
}

extension ProfileSide {
  private func heading(_ text: String, _ stack: inout Stack) {
    stack.add(text, style.subheading, gap: 14 * style.scale)
  }

  /// The rings one below the other, and a filled mark at the one it stands in.
  private func addRings(_ color: Color, _ stack: inout Stack) {
    heading(content.board.radarWords.rings, &stack)
    for ring in content.rings {
      let letters = ring.isHere ? style.smallBold : style.small
      let left = letters.size * 1.4
      let block = TextBlock(ring.name, width: width - left, letters)
      stack.add(height: block.height, gap: 2 * style.scale) { corner in
        let middle = corner + Point(letters.size * 0.5, letters.pitch / 2)
        let mark = Element.circle(middle, radius: letters.size * 0.38)
        let shown =
          ring.isHere
          ? mark.filled(color) : mark.with("fill", "none").stroked(Palette.quiet, width: 1)
        return [shown] + block.elements(at: corner + Point(left, 0))
      }
    }
  }

  private func addWeeks(_ color: Color, _ stack: inout Stack) {
    guard let weeks = content.board.weeks(content.profile.card), !weeks.isEmpty else { return }
    heading(content.board.words.weeksMark, &stack)
    let width = width
    let height = 34 * style.scale
    stack.add(height: height, gap: 5 * style.scale) { corner in
      let box = Box(x: corner.x, y: corner.y, width: width, height: height)
      return Sparkline(weeks: weeks).elements(in: box, color)
    }
    let card = content.profile.card
    let words = content.board.words
    stack.add(
      "\(words.evidenceMark): \(content.board.evidence(card))/\(card.signals)",
      style.small.colored(Palette.quiet), gap: 3 * style.scale)
  }
}
