import Radars
import Signals
import Testing
import Text

@Suite("Cards of the technology board")
struct CardTests {
  private func card(_ decisions: [Decision], _ signals: [Signal] = []) -> Card? {
    draft(radar([topic("heat-pump")]), signals, decisions).cards.first { $0.topic == "heat-pump" }
  }

  private func change(_ change: CardChange, on days: Int, why: String? = "why") -> Decision {
    decision(.card(topic: "heat-pump", change: change), on: days, why: why)
  }

  @Test("A topic with a signal gets a card in the Inbox, dated by the day it was seen")
  func inbox() {
    #expect(card([]) == nil)
    let seen = card([], [signal("a", "A heat pump", days: 9), signal("b", "Heat pumps", days: 4)])
    #expect(seen?.column == .inbox)
    #expect(seen?.since == today.adding(days: -9))
    #expect(seen?.signals == 2)
    #expect(seen?.ring == nil)
  }

  @Test("A card moves to a column on the day it was said; another field leaves it there")
  func columns() {
    let moved = [
      change(CardChange(column: .screening), on: -20, why: "Worth a look"),
      change(CardChange(owner: "Aino", nextStep: "Call the maker"), on: -10, why: nil),
      change(CardChange(column: .screening, need: "Cheap heat"), on: -5, why: nil),
    ]
    let card = card(moved)
    #expect(card?.column == .screening)
    #expect(card?.since == today.adding(days: -20))
    #expect(card?.why == "Worth a look")
    #expect((card?.owner, card?.nextStep, card?.need) == ("Aino", "Call the maker", "Cheap heat"))
  }

  @Test("Another next step has no date until one is said; empty words take a field away")
  func nextSteps() {
    let due = today.adding(days: 20)
    let first = change(CardChange(nextStep: "Call", nextStepDate: due, barriers: "price"), on: -9)
    let reworded = change(CardChange(owner: "", nextStep: "Call"), on: -8)
    #expect(card([first, reworded])?.nextStepDate == due)
    #expect(card([first, reworded])?.owner == "")
    #expect(card([first, reworded])?.barriers == "price")
    let other = change(CardChange(nextStep: "Visit"), on: -7)
    #expect(card([first, reworded, other])?.nextStep == "Visit")
    #expect(card([first, reworded, other])?.nextStepDate == nil)
  }

  @Test("A parked card loses its date when it moves on")
  func parked() {
    let until = today.adding(days: 90)
    let park = change(CardChange(column: .parked, parkedUntil: until), on: -3)
    #expect(card([park])?.parkedUntil == until)
    #expect(card([park, change(CardChange(column: .profile), on: -1)])?.parkedUntil == nil)
  }

  @Test(
    "A card is past its column's limit from the day after it",
    arguments: [
      (BoardColumn.inbox, 28), (.screening, 28), (.profile, 42), (.assessment, 42),
      (.decision, 28), (.trialProject, 182),
    ])
  func limits(column: BoardColumn, limit: Int) {
    let card = Card(
      topic: "a", name: LocalizedText("A"), quadrant: "energy", column: column, since: today)
    #expect(card.daysPastLimit(on: today.adding(days: limit)) == 0)
    #expect(card.daysPastLimit(on: today.adding(days: limit + 1)) == 1)
    #expect(card.daysPastLimit(on: today.adding(days: limit + 30)) == 30)
  }

  @Test(
    "What is done or set aside is never late",
    arguments: [BoardColumn.transferred, .parked, .dropped])
  func noLimit(column: BoardColumn) {
    let card = Card(
      topic: "a", name: LocalizedText("A"), quadrant: "energy", column: column, since: today)
    #expect(card.daysPastLimit(on: today.adding(days: 5_000)) == 0)
  }

  @Test("A topic that exists only on the board has a card with the signals promoted to it")
  func newTopic() throws {
    let kelp = Decision.Act.promote(signal: signal("k", "Kelp"), topic: "kelp", name: "Kelp farms")
    let edition = draft(radar([topic("heat-pump")]), [], [decision(kelp, on: -3, why: "New")])
    let card = try #require(edition.cards.first)
    #expect(edition.cards.map(\.topic) == ["kelp"])
    #expect(card.name == LocalizedText("Kelp farms"))
    #expect((card.column, card.since) == (.inbox, today.adding(days: -3)))
    #expect(card.signals == 1)
  }
}
