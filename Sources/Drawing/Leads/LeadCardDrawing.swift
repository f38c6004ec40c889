import Radars

/// One lead as a card of half an A4 page: what, who and why, and lines to write the first step, the
/// owner and the date on.
struct LeadCardDrawing {
  var lead: Lead
  var content: LeadContent
  var isInside: Bool
  var size: (width: Double, height: Double)
  /// Of the letters; less where a card has much to say.
  var scale: Double

  /// With the largest letters at which all of it fits.
  static func fitting(
    _ lead: Lead, _ content: LeadContent, isInside: Bool, _ size: (width: Double, height: Double)
  ) -> LeadCardDrawing {
    var drawing = LeadCardDrawing(
      lead: lead, content: content, isInside: isInside, size: size, scale: 1.15)
    while drawing.needed > drawing.room, drawing.scale > 0.3 { drawing.scale *= 0.96 }
    return drawing
  }

  func element(at corner: Point) -> Element {
    let page = Box(x: corner.x, y: corner.y, width: size.width, height: size.height)
      .inset(by: LeadCardDrawing.margin)
    return .group(
      header(page) + body.elements(at: Point(page.x, page.y + headerHeight)) + form(page)
    ).classed("lead").with("data-lead", "\(lead.number)").with("data-kind", lead.kind.rawValue)
  }
}

extension LeadCardDrawing {
  private static let margin = 30.0

  private var style: PageStyle { PageStyle(scale: scale) }
  private var words: LeadWords { content.words }
  private var width: Double { size.width - 2 * LeadCardDrawing.margin }
  /// The form is written on by hand, so it keeps its size.
  private var label: TextStyle { TextStyle(size: 13, bold: true, color: Palette.quiet) }
  private var formHeight: Double { 132 }
  private var headerHeight: Double { 34 }
  private var room: Double {
    size.height - 2 * LeadCardDrawing.margin - headerHeight - formHeight - 8
  }
  private var needed: Double { body.height }

  /// The number and the kind on the left, the points on the right, a line below.
  private func header(_ page: Box) -> [Element] {
    let letters = TextStyle(size: 15, bold: true)
    let baseline = page.y + 15
    let kind = "\(lead.number) · \(content.kind(lead))"
    let points = "\(lead.points) \(words.points)"
    return [
      .guardedText(kind, at: Point(page.x, baseline), letters),
      .guardedText(points, at: Point(page.right, baseline), letters, .end),
      Element.line(Point(page.x, page.y + 24), Point(page.right, page.y + 24))
        .stroked(Palette.ink, width: 1.2),
    ]
  }

  private var body: Stack {
    var stack = Stack(width: width)
    stack.add(content.what(lead), TextStyle(size: 24 * scale, bold: true))
    heading(words.who, &stack)
    for line in content.who(lead) { stack.add(line, style.entry, gap: 2 * scale) }
    heading(words.why, &stack)
    for reason in lead.reasons { add(content.sum(reason), content.why(reason), &stack) }
    if lead.reasons.count > 1 {
      let sum = lead.reasons.map { "\($0.points)" }.joined(separator: " + ")
      stack.add(
        "\(sum) = \(lead.points) \(words.points)", style.entryBold, gap: 4 * scale)
    }
    return stack
  }

  private func heading(_ text: String, _ stack: inout Stack) {
    stack.add(text, style.subheading, gap: 9 * scale)
  }

  /// The sum ends where all sums end, and what was counted stands beside it.
  private func add(_ sum: String, _ words: String, _ stack: inout Stack) {
    let column = style.entry.width(of: "10 × 100 = 1000")
    let gap = style.entry.size * 0.9
    let text = TextBlock(words, width: width - column - gap, style.entry)
    let letters = style.entry
    stack.add(height: text.height, gap: 1.5 * scale) { corner in
      TextBlock(sum, width: column, letters).elements(at: Point(corner.x + column, corner.y), .end)
        + text.elements(at: Point(corner.x + column + gap, corner.y))
    }
  }

  /// Lines to write on: the first step on two, then the owner and the date; below them the source.
  private func form(_ page: Box) -> [Element] {
    let top = page.bottom - formHeight
    let foot = TextStyle(size: 10.5, color: Palette.quiet)
    let lines = [top + 34, top + 66, top + 102]
    let middle = page.x + width * 0.62
    let source = isInside ? words.inside : words.source
    return [
      label(words.firstStep, Point(page.x, top + 14)),
      line(page.x, page.right, lines[0]), line(page.x, page.right, lines[1]),
      label(words.owner, Point(page.x, top + 84)), label(words.date, Point(middle, top + 84)),
      line(page.x, middle - 20, lines[2]), line(middle, page.right, lines[2]),
      .guardedText(
        source, at: Point(page.x, page.bottom - 4),
        isInside ? TextStyle(size: 10.5, bold: true) : foot),
    ]
  }

  private func label(_ text: String, _ point: Point) -> Element {
    .guardedText(text, at: point, label)
  }

  private func line(_ start: Double, _ end: Double, _ y: Double) -> Element {
    Element.line(Point(start, y), Point(end, y)).stroked(Palette.quiet, width: 0.8)
  }
}
