package import Radars
import Text

extension Workbench {
  /// Moves and edits a card of the board; the ledger says who, when and why.
  package func change(
    _ topicID: String, of radarID: String, _ change: CardChange, by decider: Decider
  ) throws(PipelineError) {
    let radar = try radar(radarID)
    let ledger = try ledger(radarID, until: now.day)
    if ledger.newTopics[topicID] == nil { _ = try topic(topicID, of: radar) }
    guard !change.isEmpty else {
      throw PipelineError(
        .input, "nothing to change on the card of '\(topicID)'",
        advice: "name a --column, --owner, --next, --need or --barriers")
    }
    let card = ledger.cards[topicID]
    let column = radar.column(of: topicID, ledger)
    try requireMove(change, from: column, topicID)
    try requireReasons(change, from: card, in: column, decider)
    try append(.card(topic: topicID, change: change), to: radarID, by: decider)
  }

  /// A column alone must be another one than the card is in.
  private func requireMove(
    _ change: CardChange, from column: BoardColumn, _ topic: String
  ) throws(PipelineError) {
    guard change == CardChange(column: column) else { return }
    throw PipelineError(
      .input, "the card of '\(topic)' is in \(column.rawValue) already",
      advice: "name another --column")
  }

  private func requireReasons(
    _ change: CardChange, from card: Ledger.CardState?, in before: BoardColumn, _ decider: Decider
  ) throws(PipelineError) {
    let column = change.column ?? before
    if change.column == .dropped, (decider.why ?? "").allSatisfy(\.isWhitespace) {
      throw PipelineError(.input, "a dropped card needs a reason", advice: "add --why \"…\"")
    }
    if change.column == .parked, change.parkedUntil == nil {
      throw PipelineError(
        .input, "a parked card needs the day it comes back", advice: "add --until 2027-03-01")
    }
    if let until = change.parkedUntil {
      guard column == .parked else {
        throw PipelineError(
          .input, "--until is for a parked card, and this one is in \(column.rawValue)",
          advice: "add --column parked")
      }
      guard until > now.day else {
        throw PipelineError(
          .input, "a card cannot be parked until \(until), which is not after \(now.day)",
          advice: "name a later day with --until")
      }
    }
    let step = change.nextStep ?? card?.nextStep ?? ""
    if let day = change.nextStepDate, step.allSatisfy(\.isWhitespace) {
      throw PipelineError(
        .input, "\(day) is given for a next step that nobody has said", advice: "add --next \"…\"")
    }
  }
}

extension Radar {
  /// The column that a topic's card is in, also where nobody chose one yet.
  fileprivate func column(of topic: String, _ ledger: Ledger) -> BoardColumn {
    let card = ledger.cards[topic]
    guard kind == .transfer, card?.isColumnChosen != true,
      let phase = ledger.placements[topic]?.ring
    else { return card?.column ?? .inbox }
    return column(ofPhase: phase)
  }
}
