import Radars

/// What a board needs of a page, whatever the page: its columns, and the least width of each.
struct BoardRoom {
  var content: BoardContent
  var style: PageStyle
  /// The columns of the way one by one, and those aside as one place more.
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
    places = columns.filter { !$0.isAside }.map { [$0] } + [columns.filter(\.isAside)]
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

  /// The width that the cards get where so many lanes share the page.
  func cardWidth(lanes: Int, pageWidth: Double) -> Double {
    let width = min(mostCard, (pageWidth - fixed(lanes: lanes)) / Double(max(lanes, 1)))
    return Double(Int(max(width, style.scale * 60) * 100)) / 100
  }

  /// The width of a page on which so many lanes have cards of the least width.
  func pageWidth(lanes: Int) -> Double {
    fixed(lanes: lanes) + Double(lanes) * leastCard
  }

  /// What is not cards: margins, gaps, empty columns.
  private func fixed(lanes: Int) -> Double {
    2 * style.margin + Double(places.count - 1) * style.columnGap
      + Double(places.count - filled) * emptyWidth + Double(filled) * 2 * style.columnPadding
      + Double(max(lanes - filled, 0)) * style.laneGap
  }
}

extension BoardRoom {
  /// The division that fits the paper, if need be with smaller letters. Where none does, the page
  /// becomes taller, up to an upright sheet, and only then wider.
  ///
  /// - Parameter around: the height of a page of that width besides the columns.
  static func division(
    _ content: BoardContent, _ style: PageStyle, on paper: Paper, around: (Double) -> Double
  ) -> BoardDivision {
    let height = paper.size.height - around(paper.size.width)
    let division = BoardRoom(content, style).division(on: paper, around: around)
    let dense = style.withLists(0.9)
    guard division.height > height, dense.small.size >= 10.5 else { return division }
    let denser = BoardRoom(content, dense).lowest(paper.size.width, until: height)
    return denser.height <= height ? denser : division
  }

  private func division(on paper: Paper, around: (Double) -> Double) -> BoardDivision {
    let width = paper.size.width
    let height = paper.size.height - around(width)
    var lowest = lowest(width, until: height)
    var lanes = filled + 1
    while lanes <= cards, lowest.height > height, !isUpright(lowest, around) {
      defer { lanes += 1 }
      guard pageWidth(lanes: lanes) > width else { continue }
      let wider = BoardDivision(self, lanes: lanes, pageWidth: pageWidth(lanes: lanes))
      if wider.unusedLanes == 0, wider.height < lowest.height { lowest = wider }
    }
    return lowest
  }

  /// The division with the fewest lanes, so with the widest cards, no higher than `height`, else the
  /// lowest there is on a page of this width.
  func lowest(_ width: Double, until height: Double) -> BoardDivision {
    var lowest = BoardDivision(self, lanes: filled, pageWidth: width)
    var lanes = filled + 1
    while lanes <= cards, lowest.height > height, pageWidth(lanes: lanes) <= width {
      let other = BoardDivision(self, lanes: lanes, pageWidth: width)
      if other.unusedLanes == 0, other.height < lowest.height { lowest = other }
      lanes += 1
    }
    return lowest
  }

  private func isUpright(_ division: BoardDivision, _ around: (Double) -> Double) -> Bool {
    division.height + around(division.pageWidth) <= division.pageWidth * 1.4145
  }
}
