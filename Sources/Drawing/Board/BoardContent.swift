import Radars
import Signals
import Text

/// What a board shows, before any paper: the cards by column and lane, the most urgent first.
struct BoardContent: Sendable {
  var edition: Edition
  var languages: [String]
  var words: BoardWords
  var radarWords: RadarWords
  var grouping: BoardLanes
  /// From the top; one without a name where there are no lanes.
  private(set) var lanes: [BoardLane] = []

  init(_ edition: Edition, _ options: PictureOptions, lanes grouping: BoardLanes = .none) {
    self.edition = edition
    self.grouping = grouping
    languages = options.languages(of: edition.frame.languages)
    words = BoardWords.of(languages.first ?? "en", edition.frame.kind)
    radarWords = RadarWords.of(languages.first ?? "en", edition.frame.kind)
    lanes = sortedLanes
  }

  func text(_ text: LocalizedText) -> String {
    PlainText.of(text.text(in: languages))
  }

  func name(_ card: Card) -> String {
    let name = text(card.name)
    return name.isEmpty ? PlainText.of(card.topic) : name
  }

  /// Days past the column's limit on the day of the edition.
  func daysPastLimit(_ card: Card) -> Int {
    card.daysPastLimit(on: edition.date)
  }

  /// Lane by lane: first what is past its limit, then by the day on which something is due, then by
  /// name.
  func cards(in column: BoardColumn) -> [[Card]] {
    let sorted = edition.cards.filter { $0.column == column }.map { (card: $0, place: place($0)) }
      .sorted { $0.place < $1.place }.map(\.card)
    return lanes.map { lane in sorted.filter { self.lane(of: $0) == lane.id } }
  }

  private func place(_ card: Card) -> (Int, Int, String, String) {
    let due = (card.nextStepDate ?? card.parkedUntil)?.number ?? .max
    return (daysPastLimit(card) > 0 ? 0 : 1, due, name(card).lowercased(), card.topic)
  }

  /// The place of a quadrant in the frame, its name and its colour.
  func quadrant(_ id: String) -> (name: String, color: Color, index: Int) {
    let quadrants = edition.frame.quadrants
    guard let index = quadrants.firstIndex(where: { $0.id == id }) else {
      return (PlainText.of(id), Palette.quiet, 0)
    }
    return (text(quadrants[index].name), Palette.quadrant(index), index)
  }

  func ring(_ id: String) -> String {
    edition.frame.rings.first { $0.id == id }.map { text($0.name) } ?? PlainText.of(id)
  }

  var dateLine: String { radarWords.dateLine(edition) }

  /// How many cards there are, and how many are past their limit.
  var facts: [String] {
    let late = edition.cards.count { daysPastLimit($0) > 0 }
    let counts = ["\(words.cards): \(edition.cards.count)"]
    return [
      (counts + (late > 0 ? ["\(words.cardsPastLimit): \(late)"] : [])).joined(separator: " · ")
    ]
  }

  /// How to read the small marks of the cards.
  var marks: String {
    [words.evidenceMark, words.ageMark, words.weeksMark].joined(separator: " · ")
  }
}

extension BoardContent {
  /// The id of the lane that the card stands in.
  func lane(of card: Card) -> String {
    switch grouping {
    case .quadrants: card.quadrant
    case .owners: PlainText.of(card.owner ?? "")
    case .none: ""
    }
  }

  /// Those that have cards: quadrants clockwise, unknown ones behind them, owners by name, what
  /// nobody looks after last.
  private var sortedLanes: [BoardLane] {
    guard grouping != .none else {
      return [BoardLane(id: "", name: "", color: Palette.quiet, ground: Palette.panel)]
    }
    let ids = Set(edition.cards.map(lane)).sorted { place(ofLane: $0) < place(ofLane: $1) }
    return ids.map { id in
      guard grouping == .quadrants else {
        return BoardLane(
          id: id, name: id.isEmpty ? words.noOwner : "\(words.owner): \(id)", color: Palette.ink,
          ground: Palette.panel)
      }
      let quadrant = quadrant(id)
      let isKnown = edition.frame.quadrants.contains { $0.id == id }
      return BoardLane(
        id: id, name: quadrant.name, color: quadrant.color,
        ground: isKnown ? .tint(quadrant: quadrant.index, share: 12) : Palette.panel)
    }
  }

  private func place(ofLane id: String) -> (Int, String, String) {
    let known = edition.frame.quadrants.firstIndex { $0.id == id }
    let last = grouping == .quadrants ? known ?? .max : id.isEmpty ? .max : 0
    return (last, id.lowercased(), id)
  }
}

extension BoardContent {
  /// Quoted pieces of evidence for and against the topic of a card.
  func evidence(_ card: Card) -> Int {
    let proposal =
      edition.blip(card.topic)?.proposal
      ?? edition.unplaced.first { $0.topic == card.topic }?.proposal
    guard let proposal else { return 0 }
    return proposal.evidence.count + proposal.counterEvidence.count
  }

  /// Signals a week, twelve weeks; nil where nobody counted them.
  func weeks(_ card: Card) -> [Int]? {
    card.weeks ?? edition.blip(card.topic)?.weeks
  }
}
