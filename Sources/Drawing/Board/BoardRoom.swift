import Radars

/// What a board needs of a page, whatever the page: its columns, and the least width of each.
struct BoardRoom {
  var content: BoardContent
  var style: PageStyle
  /// The columns one by one; without lanes those aside are one place together.
  var places: [[BoardColumn]]
  /// How many places have cards.
  var filled: Int
  var cards: Int
  /// Of an empty column.
  var emptyWidth: Double

  init(_ content: BoardContent, _ style: PageStyle) {
    self.content = content
    self.style = style
    let columns = BoardColumn.allCases
    places =
      content.grouping == .none
      ? columns.filter { !$0.isAside }.map { [$0] } + [columns.filter(\.isAside)]
      : columns.map { [$0] }
    let occupied = Set(content.edition.cards.map(\.column))
    filled = places.count { !occupied.isDisjoint(with: $0) }
    cards = content.edition.cards.count
    emptyWidth =
      places.filter { occupied.isDisjoint(with: $0) }.joined()
      .map { ColumnDrawing.emptyWidth($0, content, style) }.max() ?? 0
  }

  /// A card narrower than this, for letters of this size, breaks too many lines.
  var leastCard: Double { 150 * style.scale * style.listScale }

  /// A card wider than this reads no better.
  private var mostCard: Double { filled < places.count ? 216 * style.scale : .infinity }

  /// The width that the cards get where so many tracks share the page.
  func cardWidth(tracks: Int, pageWidth: Double) -> Double {
    let width = min(mostCard, (pageWidth - fixed(tracks: tracks)) / Double(max(tracks, 1)))
    return Double(Int(max(width, style.scale * 60) * 100)) / 100
  }

  /// The width of a page on which so many tracks have cards of the least width.
  func pageWidth(tracks: Int) -> Double {
    fixed(tracks: tracks) + Double(tracks) * leastCard
  }

  /// What is not cards: margins, gaps, empty columns.
  private func fixed(tracks: Int) -> Double {
    2 * style.margin + Double(places.count - 1) * style.columnGap
      + Double(places.count - filled) * emptyWidth + Double(filled) * 2 * style.columnPadding
      + Double(max(tracks - filled, 0)) * style.cardGap
  }
}

extension BoardRoom {
  /// The division that fits the paper, if need be with smaller letters; where none does, one on the
  /// least page of the paper's proportion that holds it.
  ///
  /// - Parameter around: the height of a page of that width besides the columns.
  /// - Returns: the division, and the page's width and height against the paper's.
  static func division(
    _ content: BoardContent, _ style: PageStyle, on paper: Paper, around: (Double) -> Double
  ) -> (division: BoardDivision, growth: Double) {
    let dense = style.withLists(0.9)
    let rooms = [style, dense].filter { $0.small.size >= 10.5 || $0.listScale == 1 }
      .map { BoardRoom(content, $0) }
    var growth = 1.0
    while true {
      let width = paper.size.width * growth
      let height = paper.size.height * growth - around(width)
      var lowest = Double.infinity
      for room in rooms where room.pageWidth(tracks: room.filled) <= width || growth > 8 {
        let division = room.lowest(width, until: height)
        if division.height <= height { return (division, growth) }
        lowest = min(lowest, division.height)
      }
      // More width takes height away as well, so the step is a little less than what is missing.
      let missing = lowest.isFinite ? (lowest / max(height, 1)).squareRoot() * 0.97 : 1
      growth *= min(max(missing, 1.03), 1.6)
    }
  }

  /// The division with the fewest tracks, so with the widest cards, no higher than `height`, else the
  /// lowest there is on a page of this width.
  func lowest(_ width: Double, until height: Double) -> BoardDivision {
    var lowest = BoardDivision(self, tracks: filled, pageWidth: width)
    var tracks = filled + 1
    while tracks <= cards, lowest.height > height, pageWidth(tracks: tracks) <= width {
      let other = BoardDivision(self, tracks: tracks, pageWidth: width)
      if other.unusedTracks == 0, other.height < lowest.height { lowest = other }
      tracks += 1
    }
    return lowest
  }
}
