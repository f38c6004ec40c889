import Radars
import Signals
import Text

/// The main column of a page about one topic: what it is, why it stands where it stands, and what
/// speaks for and against that, in quotes.
struct ProfileEvidence {
  var content: ProfileContent
  var style: PageStyle
  var width: Double
  /// How many pieces of each kind are quoted; the page says how many more there are.
  var most: Int

  var stack: Stack {
    var stack = Stack(width: width)
    if let summary = content.said(content.profile.card.summary.map(content.board.text)) {
      heading(content.words.what, &stack)
      stack.add(summary, style.entry)
    }
    heading(content.words.why, &stack)
    stack.add(content.ring, style.date)
    for reason in content.reasons { stack.add(reason, style.entry, gap: style.scale) }
    let pieces = content.pieces
    section(content.words.evidence, pieces.here, &stack, isAlways: true)
    section(content.words.counter, pieces.elsewhere, &stack)
    section(content.words.warnings, pieces.against, &stack)
    return stack
  }
}

extension ProfileEvidence {
  private var quiet: TextStyle { style.small.colored(Palette.quiet) }

  private func heading(_ text: String, _ stack: inout Stack) {
    stack.add(text, style.heading, gap: 16 * style.scale)
  }

  private func section(
    _ title: String, _ pieces: [Evidence], _ stack: inout Stack, isAlways: Bool = false
  ) {
    guard !pieces.isEmpty || isAlways else { return }
    heading(title, &stack)
    if pieces.isEmpty { stack.add(content.words.nothing, quiet) }
    for piece in pieces.prefix(most) { add(piece, &stack) }
    let rest = pieces.count - most
    if rest > 0 { stack.add(content.words.more(rest), quiet, gap: 5 * style.scale) }
  }

  /// The quote with a bar beside it, and below it where and when it was said.
  private func add(_ piece: Evidence, _ stack: inout Stack) {
    let ring = piece.ring.map { content.board.ring($0) + ": " } ?? ""
    let left = style.small.size * 0.9
    let quote = TextBlock("\(ring)“\(piece.quote)”", width: width - left, style.small)
    let place = TextBlock(
      "\(piece.source), \(piece.date)", width: width - left, quiet)
    let link = content.said(piece.link).map { TextBlock($0, width: width - left, quiet) }
    let height = quote.height + place.height + (link?.height ?? 0)
    let bar = style.scale * 2
    stack.add(height: height, gap: 7 * style.scale) { corner in
      let ground = Box(x: corner.x, y: corner.y, width: bar, height: height)
      let below = corner + Point(left, quote.height)
      return [Element.rectangle(ground).filled(Palette.quiet)]
        + quote.elements(at: corner + Point(left, 0)) + place.elements(at: below)
        + (link?.elements(at: below + Point(0, place.height)) ?? [])
    }
  }
}
