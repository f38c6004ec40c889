import Radars

/// What the marks, the quadrants and the differences of a trail mean, in rows as wide as the page; only
/// what occurs is explained.
struct TrailLegend {
  private var rows: [[Piece]] = []
  private var notes: [TextBlock]
  private var style: PageStyle

  private struct Piece {
    var x: Double
    var mark: TrailMark?
    var text: String
    var letters: TextStyle
  }

  init(_ content: TrailContent, _ style: PageStyle, width: Double) {
    self.style = style
    let quiet = style.small.colored(Palette.quiet)
    notes = content.notes.map { TextBlock($0, width: width, quiet) }
    for pieces in [
      TrailLegend.pieces(content, style), TrailLegend.quadrants(content, style),
    ] where !pieces.isEmpty {
      rows += TrailLegend.rows(pieces, style, width)
    }
  }

  var height: Double {
    Double(rows.count) * rowHeight + notes.reduce(0) { $0 + $1.height }
  }

  func elements(at corner: Point) -> [Element] {
    let drawn = rows.enumerated().flatMap { index, row in
      row.flatMap { piece in
        elements(piece, at: corner + Point(piece.x, Double(index) * rowHeight))
      }
    }
    var y = corner.y + Double(rows.count) * rowHeight
    return drawn
      + notes.flatMap { note -> [Element] in
        defer { y += note.height }
        return note.elements(at: Point(corner.x, y))
      }
  }
}

extension TrailLegend {
  private var rowHeight: Double { style.small.pitch + 4 * style.scale }

  private static func rows(
    _ pieces: [(mark: TrailMark?, text: String, letters: TextStyle)], _ style: PageStyle,
    _ width: Double
  ) -> [[Piece]] {
    var rows: [[Piece]] = [[]]
    var x = 0.0
    for (mark, text, letters) in pieces {
      let inset = mark == nil ? 0 : style.small.size * 1.7
      let needed = inset + letters.width(of: text)
      if x > 0, x + needed > width {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append(Piece(x: x, mark: mark, text: text, letters: letters))
      x += needed + style.small.size * 1.6
    }
    return rows
  }

  private static func pieces(
    _ content: TrailContent, _ style: PageStyle
  ) -> [(mark: TrailMark?, text: String, letters: TextStyle)] {
    let quiet = style.small.colored(Palette.quiet)
    var pieces: [(mark: TrailMark?, text: String, letters: TextStyle)] = content.kinds.map {
      (TrailMark(kind: $0.0, filled: true, color: Palette.quiet), $0.1, quiet)
    }
    let isFilled = content.trail.moves.compactMap { move in
      content.dates.firstIndex(of: move.date).flatMap { edition in
        content.standing[edition][move.topic].map { $0.placement != nil }
      }
    }
    if isFilled.contains(true) { pieces.append((nil, content.radarWords.byPeople, quiet)) }
    if isFilled.contains(false) { pieces.append((nil, content.radarWords.proposal, quiet)) }
    return pieces
  }

  /// The quadrants by name, clockwise and in their colours.
  private static func quadrants(
    _ content: TrailContent, _ style: PageStyle
  ) -> [(mark: TrailMark?, text: String, letters: TextStyle)] {
    [(nil, content.words.clockwise + ":", style.small.colored(Palette.quiet))]
      + content.frame.quadrants.enumerated().map { index, quadrant in
        (nil, content.text(quadrant.name), style.smallBold.colored(Palette.quadrant(index)))
      }
  }

  private func elements(_ piece: Piece, at corner: Point) -> [Element] {
    let middle = style.small.pitch / 2
    let radius = style.small.size * 0.55
    let mark = piece.mark?.elements(
      at: corner + Point(radius, middle), radius: radius, inward: 0, number: nil, piece.letters)
    let inset = piece.mark == nil ? 0 : style.small.size * 1.7
    return (mark ?? []).map(\.declassed)
      + TextBlock(piece.text, width: .infinity, piece.letters)
      .elements(at: corner + Point(inset, 0))
  }
}

extension TrailContent {
  /// The movements that occur, those that left the radar as one.
  fileprivate var kinds: [(Trail.Move.Kind, String)] {
    let words: [(Trail.Move.Kind, String)] = [
      (.new, radarWords.new), (.in, radarWords.movedIn), (.out, radarWords.movedOut),
      (.removed, self.words.off),
    ]
    return words.filter { kind, _ in
      trail.moves.contains { $0.kind == kind || (kind == .removed && $0.kind == .unplaced) }
    }
  }

  /// What is told in words: editions that are not drawn as radars, and what cannot be compared.
  fileprivate var notes: [String] {
    let first = TrailStrip.shown(self).lowerBound
    let earlier =
      first > 0 ? ["\(words.earlier): \(first) (\(dates[0]) – \(dates[first - 1]))"] : []
    return earlier + differences
  }
}
