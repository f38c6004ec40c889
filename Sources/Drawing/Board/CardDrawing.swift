import Radars
import Text

/// A card of the board: a white slip with its quadrant's colour at the edge. In the inbox it is
/// short; from Screening on it says what it is, who looks after it and what comes next.
struct CardDrawing: Sendable {
  var card: Card
  var content: BoardContent
  var style: PageStyle
  var width: Double

  var height: Double { stack.height + 2 * padding }

  func element(at corner: Point) -> Element {
    let slip = Box(x: corner.x, y: corner.y, width: width, height: height)
    let edge = Box(x: corner.x, y: corner.y, width: edge, height: height)
    let border = daysPastLimit > 0 ? Palette.warning : Palette.hairline
    return .group(
      [
        Element.rectangle(slip, corner: 3 * style.scale).filled(Palette.slip)
          .stroked(border, width: 1),
        Element.rectangle(edge).filled(quadrant.color),
      ] + stack.elements(at: corner + Point(padding + edge.width, padding))
    ).classed("card").with("data-topic", card.topic).with("data-column", card.column.rawValue)
  }
}

extension CardDrawing {
  private var padding: Double { (card.column == .inbox ? 7 : 8) * style.scale }
  private var edge: Double { 5 * style.scale }
  private var gap: Double { 5 * style.scale }
  private var quadrant: (name: String, color: Color) { content.quadrant(card.quadrant) }
  private var quadrantLetters: TextStyle {
    TextStyle(size: min(style.small.size, style.footer.size), color: quadrant.color)
  }
  private var words: BoardWords { content.words }
  private var quiet: TextStyle { style.small.colored(Palette.quiet) }
  private var daysPastLimit: Int { content.daysPastLimit(card) }

  private var stack: Stack {
    var stack = Stack(width: width - 2 * padding - edge)
    stack.add(quadrant.name, quadrantLetters)
    stack.add(content.name(card), nameLetters(stack.width), gap: style.scale)
    addFacts(&stack)
    addLimit(&stack)
    addPeople(&stack)
    addEvidence(&stack)
    return stack
  }

  /// A little smaller where that spares a long word from being broken.
  private func nameLetters(_ width: Double) -> TextStyle {
    let letters = style.entryBold
    let widest = TextWrapping.width(for: content.name(card), letters, width: 0, most: .infinity)
    guard widest > width, widest * 0.8 <= width else { return letters }
    let size = letters.size * width / widest - 0.01
    return TextStyle(size: Double(Int(size * 100)) / 100, bold: true)
  }

  /// A person's words, unless there are none.
  private func said(_ text: String?) -> String? {
    text.map { PlainText.of($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func addFacts(_ stack: inout Stack) {
    let facts = [card.ring.map(content.ring), card.trl.map { "TRL \($0)" }].compactMap { $0 }
    if !facts.isEmpty { stack.add(facts.joined(separator: " · "), quiet, gap: style.scale) }
    if card.column != .inbox, let summary = said(card.summary.map(content.text)) {
      stack.add(summary, style.small, gap: gap)
    }
    if let need = said(card.need) { stack.add("\(words.need): \(need)", style.small, gap: gap) }
  }

  /// A triangle and the days in words, once the card is past its column's limit.
  private func addLimit(_ stack: inout Stack) {
    guard daysPastLimit > 0 else { return }
    let letters = style.smallBold.colored(Palette.warning)
    addMarked(words.pastLimit(daysPastLimit), letters, gap: gap, &stack) { middle, reach in
      let triangle = PathData(polygon: [
        middle + Point(0, -reach), middle + Point(reach, reach), middle + Point(-reach, reach),
      ])
      return Element.path(triangle).filled(letters.color)
    }
  }

  /// An open circle, and what nobody has said yet.
  private func addMissing(_ text: String, gap: Double, _ stack: inout Stack) {
    addMarked(text, quiet, gap: gap, &stack) { middle, reach in
      Element.circle(middle, radius: reach * 0.8).filled(Palette.slip)
        .stroked(Palette.quiet, width: 1.2)
    }
  }

  private func addMarked(
    _ text: String, _ letters: TextStyle, gap: Double, _ stack: inout Stack,
    mark: @escaping @Sendable (Point, Double) -> Element
  ) {
    let left = letters.size * 1.3
    let reach = letters.size * 0.45
    let block = TextBlock(text, width: stack.width - left, letters)
    stack.add(height: block.height, gap: gap) { corner in
      [mark(corner + Point(reach, letters.pitch / 2), reach)]
        + block.elements(at: corner + Point(left, 0))
    }
  }

  /// Who and what next; what is missing is said where it is due, so not yet in the inbox.
  private func addPeople(_ stack: inout Stack) {
    let isDue = ![.inbox, .transferred, .parked, .dropped].contains(card.column)
    if let owner = said(card.owner) {
      stack.add("\(words.owner): \(owner)", style.small, gap: gap)
    } else if isDue {
      addMissing(words.noOwner, gap: gap, &stack)
    }
    if let next = said(card.nextStep) {
      stack.add("\(words.next): \(next)", style.small, gap: 2 * style.scale)
      if let date = card.nextStepDate { addDate(date, &stack) }
    } else if isDue {
      addMissing(words.noNext, gap: 2 * style.scale, &stack)
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
    let block = TextBlock(text, width: width, letters)
    stack.add(height: block.height, gap: card.column == .inbox ? 3 * style.scale : gap) { corner in
      let line = block.elements(at: corner)
      guard weeks.contains(where: { $0 > 0 }), width - left > 30 else { return line }
      let bars = min(width - left, letters.size * 8)
      let box = Box(
        x: corner.x + width - bars, y: corner.y, width: bars, height: letters.pitch * 0.86)
      return line + Sparkline(weeks: weeks).elements(in: box, color)
    }
  }
}
