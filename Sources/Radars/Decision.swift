package import Signals
package import Text

/// What a person decided: appended to the radar's ledger and never changed, since nobody can
/// compute it again.
package struct Decision: Equatable, Sendable {
  package var when: Timestamp
  package var who: String
  package var why: String?
  package var act: Act

  package init(when: Timestamp, who: String, why: String? = nil, act: Act) {
    self.when = when
    self.who = who
    self.why = why
    self.act = act
  }

  package enum Act: Equatable, Sendable {
    /// The signal is worth reading, as evidence of one topic or at all.
    case keep(signal: Signal, topic: String?)
    /// It is not about the topic, or about nothing of interest.
    case dismiss(signal: String, topic: String?)
    /// It is evidence of the topic, whatever its words; a name makes a new topic for the board.
    case promote(signal: Signal, topic: String, name: String?)
    /// A rising term and its near-variants are not to be shown again: of no interest, or a topic now.
    case dismissTerm(TermName)
    /// A signal seen elsewhere, entered by hand.
    case add(signal: Signal)
    case place(topic: String, ring: String)
    case card(topic: String, change: CardChange)
    /// An offer and a need of a transfer radar belong together, in this phase.
    case pair(ExchangePair, ring: String)
    /// They no longer do: nothing came of it, or it is over.
    case endPair(ExchangePair)
    /// Why a topic moved, for the edition of that date.
    case reason(topic: String, edition: Day)
  }
}

/// What changes on a card; nil leaves a field as it is.
package struct CardChange: Equatable, Codable, Sendable {
  package var column: BoardColumn?
  package var owner: String?
  package var nextStep: String?
  package var nextStepDate: Day?
  package var need: String?
  package var barriers: String?
  package var parkedUntil: Day?

  package init(
    column: BoardColumn? = nil, owner: String? = nil, nextStep: String? = nil,
    nextStepDate: Day? = nil, need: String? = nil, barriers: String? = nil,
    parkedUntil: Day? = nil
  ) {
    self.column = column
    self.owner = owner
    self.nextStep = nextStep
    self.nextStepDate = nextStepDate
    self.need = need
    self.barriers = barriers
    self.parkedUntil = parkedUntil
  }

  package var isEmpty: Bool {
    self == CardChange()
  }
}
