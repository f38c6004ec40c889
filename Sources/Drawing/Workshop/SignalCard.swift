import Radars
import Signals
import Text

/// One signal on a card.
struct SignalCard: Sendable {
  var content: WorkshopContent
  var row: Comparison.Row
  var piece: Evidence

  /// The strongest pieces of evidence of a topic, one a signal and first those of different sources.
  static func strongest(
    of row: Comparison.Row, in content: WorkshopContent, most: Int
  ) -> [SignalCard] {
    let blips = content.comparison.radars.indices.compactMap {
      content.comparison.blip(row, on: $0)
    }
    let pieces = blips.flatMap { $0.proposal.evidence + $0.proposal.counterEvidence }
      .sorted { ($1.points, $0.signal) < ($0.points, $1.signal) }
    var signals: Set<String> = []
    let once = pieces.filter { signals.insert($0.signal).inserted }
    var sources: Set<String> = []
    let first = once.filter { sources.insert($0.source).inserted }
    let others = once.filter { piece in !first.contains(piece) }
    return (first + others).prefix(most).map {
      SignalCard(content: content, row: row, piece: $0)
    }
  }

  func element(at corner: Point, _ size: (width: Double, height: Double)) -> Element {
    let margin = 34.0
    let left = (size.width - 3 * margin) * 0.56
    let right = size.width - 3 * margin - left
    let top = corner + Point(margin, margin)
    return .group(
      said(width: left, height: size.height - 2 * margin).elements(at: top)
        + asked(width: right, height: size.height - 2 * margin)
        .elements(at: top + Point(left + margin, 0))
    ).classed("signal").with("data-topic", row.topic)
  }
}

extension SignalCard {
  /// What the signal says, in the largest letters that leave room for all of it.
  private func said(width: Double, height: Double) -> Stack {
    var scale = 1.25
    while true {
      let stack = said(PageStyle(scale: scale), width)
      if stack.height <= height || scale < 0.5 { return stack }
      scale *= 0.95
    }
  }

  private func said(_ style: PageStyle, _ width: Double) -> Stack {
    let quiet = style.small.colored(Palette.quiet)
    var stack = Stack(width: width)
    stack.add("\(content.number(row))  \(content.name(row))", style.heading)
    stack.add(content.standing(row), quiet, gap: 2)
    stack.add(piece.title, TextStyle(size: style.title.size * 0.6, bold: true), gap: 16)
    let quote = Quoted.short(piece.quote)
    if !PlainText.of(piece.title).contains(quote) { stack.add("“\(quote)”", style.entry, gap: 10) }
    stack.add("\(piece.source), \(piece.date)", style.small, gap: 10)
    if let link = piece.link { stack.add(link, quiet, gap: 2) }
    return stack
  }

  /// What is to be written beside it.
  private func asked(width: Double, height: Double) -> Stack {
    let style = PageStyle(scale: 1)
    var stack = Stack(width: width)
    for question in [\WorkshopWords.meaning, \.issue] {
      for (index, text) in content.sentences(question).enumerated() {
        stack.add(text, style.smallBold, gap: index == 0 ? 16 : 2)
      }
      for _ in 0..<4 { stack.add(height: 30) { [Self.rule($0 + Point(0, 30), width)] } }
    }
    let tests = content.words[0].tests.indices.map { index in
      content.words.map { $0.tests.indices.contains(index) ? $0.tests[index] : "" }
    }
    for (index, names) in tests.enumerated() {
      let first = names.first ?? ""
      let name = names.allSatisfy { $0 == first } ? first : names.joined(separator: " / ")
      stack.add(height: style.entry.pitch, gap: index == 0 ? 22 : 6) { corner in
        let baseline = corner + Point(0, style.entry.pitch * 0.8)
        let figures = Point(corner.x + width, baseline.y)
        return [.guardedText(name, at: baseline, style.small)]
          + (0...2).map { points in
            .text("\(points)", at: figures + Point(Double(points - 2) * 26, 0), style.entry, .end)
          }
      }
    }
    return stack
  }

  private static func rule(_ start: Point, _ width: Double) -> Element {
    Element.line(start, start + Point(width, 0)).stroked(Palette.quiet, width: 0.6)
  }
}

/// A signal's text as it may be published.
enum Quoted {
  /// At most 300 characters.
  static func short(_ text: String) -> String {
    let plain = PlainText.of(text)
    return plain.count <= 300 ? plain : plain.prefix(299) + "…"
  }
}
