import Radars
import Text

/// A card of the board: a slip with its quadrant's colour at the edge. In the inbox it is short
/// unless it stands alone; from Screening on it says what it is and what comes next, by whom.
struct CardDrawing: Sendable {
  var card: Card
  var content: BoardContent
  var style: PageStyle
  var width: Double
  /// Whether it says all it has to say, in the inbox too.
  var isWhole = false

  var height: Double { stack.height + 2 * padding }

  func element(at corner: Point) -> Element {
    let slip = Box(x: corner.x, y: corner.y, width: width, height: height)
    let isLate = daysPastLimit > 0
    return .group(
      [
        Element.rectangle(slip, corner: 3 * style.scale).filled(Palette.slip)
          .stroked(isLate ? Palette.warning : Palette.hairline, width: isLate ? 1.6 : 1),
        CardEdge(index: quadrant.index, color: quadrant.color, width: edge).element(in: slip),
      ] + stack.elements(at: corner + Point(padding + edge, padding))
    ).classed("card").with("data-topic", card.topic).with("data-column", card.column.rawValue)
      .with("data-lane", content.lane(of: card))
  }
}

extension CardDrawing {
  private var padding: Double { (card.column == .inbox ? 7 : 8) * style.scale }
  private var edge: Double { 5 * style.scale }
  private var gap: Double { 5 * style.scale }
  private var words: BoardWords { content.words }
  private var quiet: TextStyle { style.small.colored(Palette.quiet) }
  private var daysPastLimit: Int { content.daysPastLimit(card) }

  private var quadrant: (name: String, color: Color, index: Int) {
    content.quadrant(card.quadrant)
  }

  private var stack: Stack {
    var stack = Stack(width: width - 2 * padding - edge)
    if content.grouping != .quadrants {
      let size = min(style.small.size, style.footer.size)
      stack.add(quadrant.name, TextStyle(size: size, color: quadrant.color))
    }
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

  /// Ring and readiness with the card's age beside them, what it is, and what for.
  private func addFacts(_ stack: inout Stack) {
    let facts = [card.ring.map(content.ring), card.trl.map { "TRL \($0)" }].compactMap { $0 }
    let left = facts.joined(separator: " · ")
    let age = daysPastLimit > 0 ? nil : CardAge(card, content, quiet)
    let needed = quiet.width(of: left) + (age?.width ?? 0) + quiet.size
    if let age, needed <= stack.width || left.isEmpty {
      let width = stack.width
      stack.add(height: quiet.pitch, gap: style.scale) { corner in
        (left.isEmpty ? [] : TextBlock(left, width: width, quiet).elements(at: corner))
          + age.elements(at: corner + Point(left.isEmpty ? 0 : width - age.width, 0))
      }
    } else {
      if !left.isEmpty { stack.add(left, quiet, gap: style.scale) }
      if let age { stack.add(height: quiet.pitch, gap: style.scale, draw: age.elements) }
    }
    if card.column != .inbox || isWhole, let summary = said(card.summary.map(content.text)) {
      stack.add(summary, style.small, gap: gap)
    }
    if let need = said(card.need) { stack.add("\(words.need): \(need)", style.small, gap: gap) }
    if let barriers = said(card.barriers) {
      stack.add("\(words.barriers): \(barriers)", style.small, gap: 2 * style.scale)
    }
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
      if content.grouping != .owners {
        stack.add("\(words.owner): \(owner)", style.small, gap: gap)
      }
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

  /// How many pieces are quoted of how many signals, and the weeks beside it or below.
  private func addEvidence(_ stack: inout Stack) {
    let letters = quiet
    let width = stack.width
    let block = TextBlock(
      "\(words.evidence): \(content.evidence(card))/\(card.signals)", width: width, letters)
    let first = card.column == .inbox ? 3 * style.scale : gap
    guard let weeks = content.weeks(card), !weeks.isEmpty else {
      return stack.add(height: block.height, gap: first) { block.elements(at: $0) }
    }
    let room = width - block.width - letters.size
    let isBeside = block.lines.count == 1 && room >= 40 * style.scale
    let bars = min(isBeside ? room : width, letters.size * 8)
    let tall = letters.pitch * 0.86
    let color = quadrant.color
    stack.add(height: block.height + (isBeside ? 0 : letters.pitch), gap: first) { corner in
      let left = isBeside ? width - bars : 0
      let top = isBeside ? 0 : block.height
      let box = Box(x: corner.x + left, y: corner.y + top, width: bars, height: tall)
      return block.elements(at: corner) + Sparkline(weeks: weeks).elements(in: box, color)
    }
  }
}
