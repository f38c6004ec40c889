import Radars

/// How a board's columns share a page: each takes as many tracks of cards side by side as it needs,
/// all cards are equally wide, and an empty column is as narrow as its name allows.
struct BoardDivision {
  /// One column; without lanes those aside stand one below the other in one place.
  struct Place {
    var columns: [ColumnDrawing]
    /// Zero where no column has a card.
    var tracks: Int
    var width: Double
    /// Of each lane's cards.
    var laneHeights: [Double] = []
  }

  private(set) var places: [Place] = []
  var cardWidth: Double
  /// Of the page, margins included.
  var pageWidth: Double
  private let style: PageStyle
  private let content: BoardContent

  /// Tracks that no column had a use for.
  private(set) var unusedTracks: Int

  /// With this many tracks on a page of this width.
  init(_ room: BoardRoom, tracks: Int, pageWidth: Double) {
    style = room.style
    content = room.content
    self.pageWidth = pageWidth
    unusedTracks = tracks - room.filled
    cardWidth = room.cardWidth(tracks: tracks, pageWidth: pageWidth)
    for columns in room.places {
      let drawings = columns.map {
        ColumnDrawing($0, room.content, style, cardWidth: cardWidth)
      }
      let isFilled = drawings.contains { $0.count > 0 }
      places.append(with(0, Place(columns: drawings, tracks: isFilled ? 1 : 0, width: 0)))
    }
    widenEmpty(room)
    dealTracks()
    widenEmpty(room)
  }

  /// Of the columns.
  var height: Double { height(of: places) }
}

extension BoardDivision {
  /// A lane's strip with its name, and where its cards begin and end, from the columns' top.
  struct Row {
    var lane: BoardLane
    var strip: TextBlock
    var top: Double
    var cards: Double
    var bottom: Double
  }

  var hasLanes: Bool { content.grouping != .none }

  /// The lanes from the top.
  var rows: [Row] { rows(of: places) }

  /// Without lanes a place is as high as its columns one below the other.
  func height(of place: Place) -> Double {
    place.columns.reduce(-style.columnGap) { $0 + height(of: $1, in: place) + style.columnGap }
  }

  func height(of column: ColumnDrawing, in place: Place) -> Double {
    let cards = column.flows(tracks: place.tracks).map(\.height).max() ?? 0
    return column.headingHeight(place.width) + max(cards, column.emptyHeight(place.width))
      + style.columnPadding
  }

  private func height(of places: [Place]) -> Double {
    guard hasLanes else { return places.map { height(of: $0) }.max() ?? 0 }
    let last = rows(of: places).last?.bottom ?? heading(of: places) + emptiness(of: places)
    return last + style.columnPadding
  }

  private func rows(of places: [Place]) -> [Row] {
    guard hasLanes else { return [] }
    var y = heading(of: places)
    return content.lanes.enumerated().map { index, lane in
      let strip = TextBlock(
        lane.name, width: pageWidth - 2 * style.margin - 2 * style.columnPadding,
        style.subheading.colored(lane.color))
      let cards = y + strip.height + style.stripPadding * 2 + style.cardGap
      let heights = places.compactMap { $0.laneHeights.isEmpty ? nil : $0.laneHeights[index] }
      let most = max(heights.max() ?? 0, index == 0 ? emptiness(of: places) : 0)
      defer { y = cards + most + style.cardGap * 1.4 }
      return Row(lane: lane, strip: strip, top: y, cards: cards, bottom: cards + most)
    }
  }

  private func heading(of places: [Place]) -> Double {
    places.flatMap { place in place.columns.map { $0.headingHeight(place.width) } }.max() ?? 0
  }

  /// What an empty column says stands where the first lane's cards do.
  private func emptiness(of places: [Place]) -> Double {
    places.flatMap { place in place.columns.map { $0.emptyHeight(place.width) } }.max() ?? 0
  }
}

extension BoardDivision {
  private func width(tracks: Int) -> Double {
    guard tracks > 0 else { return 0 }
    return Double(tracks) * (cardWidth + style.cardGap) - style.cardGap + 2 * style.columnPadding
  }

  private func with(_ more: Int, _ place: Place) -> Place {
    var wider = place
    wider.tracks += more
    wider.width = width(tracks: wider.tracks)
    if hasLanes, let column = place.columns.first {
      wider.laneHeights = column.flows(tracks: wider.tracks).map(\.height)
    }
    return wider
  }

  /// Gives track after track to the column that makes the board lowest by it.
  private mutating func dealTracks() {
    while unusedTracks > 0 {
      let now = height
      var best: (place: Int, tracks: Int, height: Double)?
      for place in places.indices where places[place].tracks > 0 {
        for more in 1...unusedTracks {
          var others = places
          others[place] = with(more, places[place])
          guard others[place].tracksInUse == others[place].tracks else { continue }
          let lower = height(of: others)
          guard lower < now - 0.01 else { continue }
          if lower < (best?.height ?? now) - 0.01 { best = (place, more, lower) }
          break
        }
      }
      guard let best else { return }
      places[best.place] = with(best.tracks, places[best.place])
      unusedTracks -= best.tracks
    }
  }

  /// What the cards leave of the page goes to the empty columns.
  private mutating func widenEmpty(_ room: BoardRoom) {
    let empty = places.indices.filter { places[$0].tracks == 0 }
    guard !empty.isEmpty else { return }
    let gaps = Double(places.count - 1) * style.columnGap
    let filled = places.filter { $0.tracks > 0 }
    let taken = filled.reduce(2 * style.margin + gaps) { $0 + $1.width }
    let width = max(room.emptyWidth, (pageWidth - taken) / Double(empty.count))
    for index in empty { places[index].width = width }
  }
}

extension BoardDivision.Place {
  fileprivate var tracksInUse: Int {
    columns.flatMap { $0.flows(tracks: tracks) }.map(\.tracks.count).max() ?? 0
  }
}

extension PageStyle {
  /// Above and below the name in a lane's strip.
  var stripPadding: Double { 3 * scale }
}
