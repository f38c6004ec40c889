package import Signals
package import Text

/// What all decisions about a radar come to: the last word on each thing.
package struct Ledger: Equatable, Sendable {
  package private(set) var placements: [String: Placement] = [:]
  package private(set) var triage = Triage()
  /// The topics that signals were kept for.
  private(set) var kept: [String: Set<String>] = [:]
  /// The last thing said of a signal as a whole or of one of its hits.
  package private(set) var statuses: [String: Status] = [:]
  /// Signals that decisions carry: entered by hand, kept or promoted. They outlive the store.
  package private(set) var signals: [String: Signal] = [:]
  package private(set) var cards: [String: CardState] = [:]
  /// Topics that exist only on the board so far, with their name.
  package private(set) var newTopics: [String: String] = [:]
  /// Rising terms that are not to be shown again.
  package private(set) var dismissedTerms: Set<TermName> = []
  /// The pairs of a transfer radar that stand; their phases are their placements.
  package private(set) var pairs: Set<ExchangePair> = []
  /// Why pairs ended, by the ids of their blips.
  package private(set) var endings: [String: String] = [:]
  private var reasons: [Day: [String: String]] = [:]

  package enum Status: String, Codable, Sendable {
    case new, kept, dismissed, promoted
  }

  /// A card as people left it.
  package struct CardState: Equatable, Sendable {
    package var column: BoardColumn
    /// Whether people chose the column; else it is where cards begin.
    package var isColumnChosen = false
    package var since: Day
    package var why: String?
    package var owner: String?
    package var nextStep: String?
    package var nextStepDate: Day?
    package var need: String?
    package var barriers: String?
    package var parkedUntil: Day?
  }

  /// Takes decisions in the order of their time, since joining two people's files may shuffle lines;
  /// those of one second in the order of the file.
  ///
  /// - Parameter last: decisions of later days do not count, so that a past day can be drawn.
  package init(_ decisions: [Decision], until last: Day) {
    let inTime = decisions.enumerated().sorted {
      ($0.element.when, $0.offset) < ($1.element.when, $1.offset)
    }
    for (_, decision) in inTime where decision.when.day <= last { take(decision) }
  }

  /// Why the topic moved, as people said it for the edition of `date`.
  package func reason(for topic: String, edition date: Day) -> String? {
    reasons[date]?[topic]
  }
}

extension Ledger {
  private mutating func take(_ decision: Decision) {
    switch decision.act {
    case .keep(let signal, let topic): keep(signal, topic)
    case .dismiss(let signal, let topic): dismiss(signal, topic)
    case .promote(let signal, let topic, let name): promote(signal, topic, name, decision)
    case .dismissTerm(let term): dismissedTerms.insert(term)
    case .add(let signal): signals[signal.id] = signal
    case .place(let topic, let ring):
      placements[topic] = Placement(
        ring: ring, who: decision.who, when: decision.when, why: decision.why ?? "")
    case .card(let topic, let change): apply(change, to: topic, decision)
    case .reason(let topic, let edition): reasons[edition, default: [:]][topic] = decision.why
    case .pair(let pair, let ring):
      pairs.insert(pair)
      endings[pair.id] = nil
      placements[pair.id] = Placement(
        ring: ring, who: decision.who, when: decision.when, why: decision.why ?? "")
    case .endPair(let pair):
      pairs.remove(pair)
      placements[pair.id] = nil
      endings[pair.id] = decision.why
    }
  }

  private mutating func keep(_ signal: Signal, _ topic: String?) {
    signals[signal.id] = signal
    statuses[signal.id] = .kept
    if let topic {
      triage.dismissed[signal.id]?.remove(topic)
      kept[signal.id, default: []].insert(topic)
    }
    triage.dismissed[signal.id]?.remove(nil)
  }

  private mutating func dismiss(_ signal: String, _ topic: String?) {
    triage.dismissed[signal, default: []].insert(topic)
    if let topic { kept[signal]?.remove(topic) } else { kept[signal] = nil }
    if let topic {
      triage.promoted[signal]?.remove(topic)
    } else {
      triage.promoted[signal] = nil
      statuses[signal] = .dismissed
    }
  }

  private mutating func promote(
    _ signal: Signal, _ topic: String, _ name: String?, _ decision: Decision
  ) {
    signals[signal.id] = signal
    statuses[signal.id] = .promoted
    triage.promoted[signal.id, default: []].insert(topic)
    triage.dismissed[signal.id]?.remove(topic)
    triage.dismissed[signal.id]?.remove(nil)
    guard let name else { return }
    newTopics[topic] = name
    if cards[topic] == nil {
      cards[topic] = CardState(column: .inbox, since: decision.when.day, why: decision.why)
    }
  }

  private mutating func apply(_ change: CardChange, to topic: String, _ decision: Decision) {
    var card = cards[topic] ?? CardState(column: .inbox, since: decision.when.day)
    if change.column != nil { card.isColumnChosen = true }
    if let column = change.column, column != card.column {
      card.column = column
      card.since = decision.when.day
      card.why = decision.why
      card.parkedUntil = nil
    }
    card.owner = change.owner ?? card.owner
    // Another step is not due on the day of the one before.
    if let step = change.nextStep, step != card.nextStep { card.nextStepDate = nil }
    card.nextStep = change.nextStep ?? card.nextStep
    card.nextStepDate = change.nextStepDate ?? card.nextStepDate
    card.need = change.need ?? card.need
    card.barriers = change.barriers ?? card.barriers
    card.parkedUntil = change.parkedUntil ?? card.parkedUntil
    cards[topic] = card
  }
}
