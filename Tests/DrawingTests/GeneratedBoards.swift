import Radars
import Text

extension GeneratedRadars {
  /// A board of so many cards, most of them in the columns that the seed favours.
  mutating func board(cards count: Int) -> Edition {
    var edition = edition(quadrants: 3 + number(below: 4), rings: 4, blips: count)
    let favoured = (0..<1 + number(below: 4)).map { _ in number(below: BoardColumn.allCases.count) }
    edition.cards = edition.blips.map { blip in
      let isFavoured = number(below: 4) > 0
      let column =
        isFavoured
        ? favoured[number(below: favoured.count)] : number(below: BoardColumn.allCases.count)
      return card(of: blip, in: BoardColumn.allCases[column])
    }
    return edition
  }

  private mutating func card(of blip: Blip, in column: BoardColumn) -> Card {
    var card = Card(
      topic: blip.topic, name: blip.name, quadrant: blip.quadrant, column: column,
      since: Samples.date.adding(days: -number(below: 90)), ring: blip.ring,
      signals: number(below: 1_200))
    if number(below: 2) == 0 { card.trl = 1 + number(below: 9) }
    if number(below: 3) > 0 { card.summary = LocalizedText(sentence()) }
    if number(below: 3) == 0 { card.need = sentence() }
    let owners = ["Rasa (Example Dairy)", "Jonas", "Žaneta Šimkutė, regional food laboratory"]
    if number(below: 2) == 0 { card.owner = owners[number(below: 3)] }
    if number(below: 3) > 0 { card.weeks = (0..<12).map { _ in number(below: 5) } }
    if number(below: 4) == 0 { card.barriers = sentence() }
    if number(below: 2) == 0 {
      card.nextStep = sentence()
      card.nextStepDate = Samples.date.adding(days: number(below: 60) - 20)
    }
    if column == .parked { card.parkedUntil = Samples.date.adding(days: 100) }
    if column == .dropped { card.why = sentence() }
    return card
  }

  private mutating func sentence() -> String {
    words(4 + number(below: 12))
  }
}
