import Radars

/// How a board's columns share a page: each takes as many lanes of cards side by side as it needs,
/// all cards are equally wide, and an empty column is as narrow as its name allows.
struct BoardDivision {
  /// One column of the way, or those aside, one below the other.
  struct Place {
    var columns: [ColumnDrawing]
    /// Zero where no column has a card.
    var lanes: Int
    var width: Double
  }

  var places: [Place] = []
  var cardWidth: Double
  /// Of the page, margins included.
  var pageWidth: Double
  private var style: PageStyle

  /// Of the columns, the tallest's.
  var height: Double { places.map { height(of: $0) }.max() ?? 0 }

  /// Lanes that no column had a use for.
  private(set) var unusedLanes: Int

  /// With this many lanes on a page of this width.
  init(_ room: BoardRoom, lanes: Int, pageWidth: Double) {
    style = room.style
    self.pageWidth = pageWidth
    unusedLanes = lanes - room.filled
    cardWidth = room.cardWidth(lanes: lanes, pageWidth: pageWidth)
    for columns in room.places {
      let drawings = columns.map {
        ColumnDrawing($0, room.content, style, cardWidth: cardWidth)
      }
      let filled = drawings.contains { !$0.isEmpty }
      places.append(Place(columns: drawings, lanes: filled ? 1 : 0, width: 0))
    }
    for index in places.indices { places[index].width = width(lanes: places[index].lanes) }
    dealLanes()
    widenEmpty(room)
  }

  func height(of place: Place) -> Double {
    place.columns.reduce(-style.columnGap) {
      $0 + $1.height(width: place.width, lanes: place.lanes) + style.columnGap
    }
  }
}

extension BoardDivision {
  private func width(lanes: Int) -> Double {
    guard lanes > 0 else { return 0 }
    return Double(lanes) * (cardWidth + style.laneGap) - style.laneGap + 2 * style.columnPadding
  }

  private func with(_ more: Int, lanesFor place: Place) -> Place {
    var wider = place
    wider.lanes += more
    wider.width = width(lanes: wider.lanes)
    return wider
  }

  /// Gives lane after lane to the tallest column, as long as that makes it lower.
  private mutating func dealLanes() {
    while unusedLanes > 0 {
      let heights = places.map { $0.lanes > 0 ? height(of: $0) : 0 }
      guard let most = heights.max(), let tallest = heights.firstIndex(of: most) else { return }
      let lower = (1...unusedLanes).first { more in
        let wider = with(more, lanesFor: places[tallest])
        return wider.lanesInUse == wider.lanes && height(of: wider) < most
      }
      guard let lower else { return }
      places[tallest] = with(lower, lanesFor: places[tallest])
      unusedLanes -= lower
    }
  }

  /// What the cards leave of the page goes to the empty columns.
  private mutating func widenEmpty(_ room: BoardRoom) {
    let empty = places.indices.filter { places[$0].lanes == 0 }
    guard !empty.isEmpty else { return }
    let gaps = Double(places.count - 1) * style.columnGap
    let taken = places.reduce(2 * style.margin + gaps) { $0 + $1.width }
    let width = max(room.emptyWidth, (pageWidth - taken) / Double(empty.count))
    for index in empty { places[index].width = width }
  }
}

extension BoardDivision.Place {
  fileprivate var lanesInUse: Int {
    columns.map { $0.flow(lanes: lanes).columns.count }.max() ?? 0
  }
}
