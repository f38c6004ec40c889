import Radars
import Text

/// What a board shows, before any paper: the cards column by column, the most urgent first.
struct BoardContent: Sendable {
  var edition: Edition
  var languages: [String]
  var words: BoardWords
  var radarWords: RadarWords

  init(_ edition: Edition, _ options: PictureOptions) {
    self.edition = edition
    languages = options.languages(of: edition.frame.languages)
    words = BoardWords.of(languages.first ?? "en")
    radarWords = RadarWords.of(languages.first ?? "en")
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

  /// First what is past its limit, then by the day on which something is due, then by name.
  func cards(in column: BoardColumn) -> [Card] {
    edition.cards.filter { $0.column == column }.map { (card: $0, place: place($0)) }
      .sorted { $0.place < $1.place }.map(\.card)
  }

  private func place(_ card: Card) -> (Int, Int, String, String) {
    let due = (card.nextStepDate ?? card.parkedUntil)?.number ?? .max
    return (daysPastLimit(card) > 0 ? 0 : 1, due, name(card).lowercased(), card.topic)
  }

  /// The place of a quadrant in the frame, its name and its colour.
  func quadrant(_ id: String) -> (name: String, color: Color) {
    let quadrants = edition.frame.quadrants
    guard let index = quadrants.firstIndex(where: { $0.id == id }) else {
      return (PlainText.of(id), Palette.quiet)
    }
    return (text(quadrants[index].name), Palette.quadrant(index))
  }

  func ring(_ id: String) -> String {
    edition.frame.rings.first { $0.id == id }.map { text($0.name) } ?? PlainText.of(id)
  }

  var dateLine: String {
    "\(edition.frozen ? radarWords.edition : radarWords.draft) \(edition.date)"
  }

  /// How many cards there are, and how many are past their limit.
  var facts: [String] {
    let late = edition.cards.count { daysPastLimit($0) > 0 }
    let counts = ["\(words.cards): \(edition.cards.count)"]
    return [
      (counts + (late > 0 ? ["\(words.cardsPastLimit): \(late)"] : [])).joined(separator: " · ")
    ]
  }
}
