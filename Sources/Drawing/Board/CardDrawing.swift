import Radars
import Text

/// A card of the board: a white slip with its quadrant's colour at the edge.
struct CardDrawing {
  var card: Card
  var content: BoardContent
  var style: PageStyle
  var width: Double

  var height: Double { stack.height + 2 * padding }

  func element(at corner: Point) -> Element {
    let slip = Box(x: corner.x, y: corner.y, width: width, height: height)
    let edge = Box(x: corner.x, y: corner.y, width: 5 * style.scale, height: height)
    let inner = corner + Point(padding + edge.width, padding)
    return .group(
      [
        Element.rectangle(slip, corner: 3 * style.scale).filled(Palette.paper)
          .stroked(Palette.hairline, width: 1),
        Element.rectangle(edge).filled(quadrant.color),
      ] + stack.elements(at: inner)
    ).classed("card").with("data-topic", card.topic).with("data-column", card.column.rawValue)
  }
}

extension CardDrawing {
  private var padding: Double { 9 * style.scale }
  private var gap: Double { 6 * style.scale }
  private var quadrant: (name: String, color: Color) { content.quadrant(card.quadrant) }
  private var words: BoardWords { content.words }
  private var quiet: TextStyle { style.small.colored(Palette.quiet) }

  private var stack: Stack {
    var stack = Stack(width: width - 2 * padding - 5 * style.scale)
    stack.add(quadrant.name, style.smallBold.colored(quadrant.color))
    let name = content.text(card.name)
    stack.add(name.isEmpty ? PlainText.of(card.topic) : name, style.entryBold, gap: 2 * style.scale)
    addFacts(&stack)
    addLimit(&stack)
    addPeople(&stack)
    addEvidence(&stack)
    return stack
  }

  /// A person's words, unless there are none.
  private func said(_ text: String?) -> String? {
    text.map { PlainText.of($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func addFacts(_ stack: inout Stack) {
    let facts = [card.ring.map(content.ring), card.trl.map { "TRL \($0)" }].compactMap { $0 }
    if !facts.isEmpty { stack.add(facts.joined(separator: " · "), quiet, gap: 2 * style.scale) }
    if let summary = card.summary { stack.add(content.text(summary), style.small, gap: gap) }
    if let need = said(card.need) { stack.add("\(words.need): \(need)", style.small, gap: gap) }
  }

  /// A triangle and the days in words, once the card is past its column's limit.
  private func addLimit(_ stack: inout Stack) {
    let days = card.daysPastLimit(on: content.edition.date)
    guard days > 0 else { return }
    let letters = style.smallBold.colored(Palette.warning)
    let left = letters.size * 1.3
    let block = TextBlock("\(words.pastLimit): \(days)", width: stack.width - left, letters)
    stack.add(height: block.height, gap: gap) { corner in
      let middle = corner.y + letters.pitch / 2
      let reach = letters.size * 0.45
      let triangle = PathData(polygon: [
        Point(corner.x + reach, middle - reach), Point(corner.x + 2 * reach, middle + reach),
        Point(corner.x, middle + reach),
      ])
      return [Element.path(triangle).filled(letters.color)]
        + block.elements(at: corner + Point(left, 0))
    }
  }

  private func addPeople(_ stack: inout Stack) {
    let isOpen = !card.column.isAside && card.column != .transferred
    if let owner = said(card.owner) {
      stack.add("\(words.owner): \(owner)", style.small, gap: gap)
    } else if isOpen {
      stack.add(words.noOwner, quiet, gap: gap)
    }
    if let next = said(card.nextStep) {
      stack.add("\(words.next): \(next)", style.small, gap: 2 * style.scale)
      if let date = card.nextStepDate { addDate(date, &stack) }
    } else if isOpen {
      stack.add(words.noNext, quiet, gap: 2 * style.scale)
    }
    if let until = card.parkedUntil {
      stack.add("\(words.until): \(until)", style.smallBold, gap: gap)
    }
    if let why = said(card.why) { stack.add("\(words.why): \(why)", style.small, gap: gap) }
  }

  private func addDate(_ date: Day, _ stack: inout Stack) {
    guard date < content.edition.date else { return stack.add("\(date)", style.smallBold) }
    stack.add("\(date), \(words.overdue)", style.smallBold.colored(Palette.warning))
  }

  private func addEvidence(_ stack: inout Stack) {
    let letters = quiet
    let text = "\(words.signals): \(card.signals)"
    let weeks = content.edition.blip(card.topic)?.weeks ?? []
    let width = stack.width
    let left = letters.width(of: text) + letters.size
    let color = quadrant.color
    stack.add(height: letters.pitch, gap: gap) { corner in
      let line = TextBlock(text, width: width, letters).elements(at: corner)
      guard weeks.contains(where: { $0 > 0 }), width - left > 30 else { return line }
      let bars = min(width - left, letters.size * 8)
      let box = Box(
        x: corner.x + width - bars, y: corner.y, width: bars, height: letters.pitch * 0.86)
      return line + Sparkline(weeks: weeks).elements(in: box, color)
    }
  }
}
