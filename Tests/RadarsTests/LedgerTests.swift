import Radars
import Signals
import Testing
import Text

@Suite("What all decisions come to")
struct LedgerTests {
  private let one = signal("one", "A heat pump")

  private func ledger(_ acts: Decision.Act...) -> Ledger {
    Ledger(acts.map { decision($0) }, until: today)
  }

  /// The hits of heat-pump that are left by the decisions.
  private func hits(_ acts: [Decision.Act]) -> Int {
    let edition = draft(radar([topic("heat-pump")]), [one], acts.map { decision($0) })
    return edition.cards.first { $0.topic == "heat-pump" }?.signals ?? 0
  }

  @Test("Decisions count in the order of their time, whatever the order of the lines")
  func order() {
    let acts: [Decision.Act] = [
      .place(topic: "heat-pump", ring: "adopt"), .place(topic: "heat-pump", ring: "watch"),
    ]
    let decisions = acts.enumerated().map { index, act in
      Decision(when: Timestamp(day: today.adding(days: -index)), who: "Aino", why: "so", act: act)
    }
    #expect(Ledger(decisions, until: today).placements["heat-pump"]?.ring == "adopt")
    #expect(Ledger(decisions.reversed(), until: today).placements["heat-pump"]?.ring == "adopt")
  }

  @Test("A dismissed hit is gone until somebody keeps or promotes it")
  func dismissAndBack() {
    let dismiss = Decision.Act.dismiss(signal: "one", topic: "heat-pump")
    #expect(hits([]) == 1)
    #expect(hits([dismiss]) == 0)
    #expect(hits([.dismiss(signal: "one", topic: nil)]) == 0)
    #expect(hits([dismiss, .keep(signal: one, topic: "heat-pump")]) == 1)
    #expect(hits([dismiss, .promote(signal: one, topic: "heat-pump", name: nil)]) == 1)
    #expect(hits([.keep(signal: one, topic: "heat-pump"), dismiss]) == 0)
    #expect(hits([.dismiss(signal: "one", topic: nil), .keep(signal: one, topic: nil)]) == 1)
  }

  @Test("To keep a signal for one topic does not bring it back for another")
  func keepOneTopic() {
    let ledger = ledger(
      .dismiss(signal: "one", topic: "a"), .dismiss(signal: "one", topic: "b"),
      .keep(signal: one, topic: "a"))
    #expect(ledger.triage.dismissed == ["one": ["b"]])
  }

  @Test("A promotion is taken back by a later dismissal")
  func promoteAndBack() {
    let promote = Decision.Act.promote(signal: one, topic: "a", name: nil)
    #expect(ledger(promote).triage.promoted == ["one": ["a"]])
    #expect(ledger(promote).statuses == ["one": .promoted])
    #expect(ledger(promote, .dismiss(signal: "one", topic: "a")).triage.promoted == ["one": []])
    let whole = ledger(promote, .dismiss(signal: "one", topic: nil))
    #expect(whole.triage == Triage(dismissed: ["one": [nil]]))
    #expect(whole.statuses == ["one": .dismissed])
  }

  @Test("The last word on a signal is its status")
  func statuses() {
    let keep = Decision.Act.keep(signal: one, topic: nil)
    let dismiss = Decision.Act.dismiss(signal: "one", topic: nil)
    #expect(ledger().statuses == [:])
    #expect(ledger(keep).statuses == ["one": .kept])
    #expect(ledger(keep, dismiss).statuses == ["one": .dismissed])
    #expect(ledger(keep, dismiss, keep).statuses == ["one": .kept])
  }

  @Test("Signals that decisions carry are kept, whatever becomes of the store")
  func signals() {
    let added = signal("two", "Seen at a fair")
    #expect(ledger(.add(signal: added)).signals == ["two": added])
    #expect(ledger(.keep(signal: one, topic: nil)).signals == ["one": one])
    #expect(ledger(.promote(signal: one, topic: "a", name: nil)).signals == ["one": one])
    #expect(ledger(.dismiss(signal: "one", topic: nil)).signals == [:])
  }

  @Test("A promotion with a name puts a new topic into the Inbox, once")
  func newTopic() {
    let ledger = Ledger(
      [
        decision(.promote(signal: one, topic: "kelp", name: "Kelp farming"), on: -9, why: "Odd"),
        decision(.card(topic: "kelp", change: CardChange(column: .profile)), on: -5),
        decision(.promote(signal: signal("two", "x"), topic: "kelp", name: "Kelp"), on: -2),
      ], until: today)
    #expect(ledger.newTopics == ["kelp": "Kelp"])
    #expect(ledger.cards["kelp"]?.column == .profile)
    #expect(ledger.cards["kelp"]?.since == today.adding(days: -5))
    #expect(ledger.triage.promoted == ["one": ["kelp"], "two": ["kelp"]])
  }

  @Test("A dismissed term is remembered with its language")
  func dismissedTerms() {
    let term = TermName("trade fair", language: "en")
    #expect(ledger().dismissedTerms == [])
    #expect(ledger(.dismissTerm(term), .dismissTerm(term)).dismissedTerms == [term])
  }

  @Test("Decisions after the day do not count")
  func until() {
    let decisions = [
      decision(.place(topic: "a", ring: "pilot"), on: -1, why: "first"),
      decision(.place(topic: "a", ring: "adopt"), on: 0),
    ]
    let yesterday = Ledger(decisions, until: today.adding(days: -1))
    #expect(yesterday.placements["a"]?.why == "first")
    #expect(Ledger(decisions, until: today.adding(days: -2)).placements == [:])
  }

  @Test("The last reason for a movement holds")
  func reasons() {
    let ledger = Ledger(
      ["one", "two"].map { decision(.reason(topic: "a", edition: today), why: $0) }, until: today)
    #expect(ledger.reason(for: "a", edition: today) == "two")
    #expect(ledger.reason(for: "b", edition: today) == nil)
    #expect(ledger.reason(for: "a", edition: today.adding(days: 1)) == nil)
  }
}
