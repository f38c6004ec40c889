package import Text

/// A topic as a card of the technology board, the pipeline from first notice to transfer.
package struct Card: Equatable, Codable, Sendable {
  package var topic: String
  package var name: LocalizedText
  package var summary: LocalizedText?
  package var quadrant: String
  package var column: BoardColumn
  /// The day it came into its column.
  package var since: Day
  package var ring: String?
  package var trl: Int?
  package var owner: String?
  package var nextStep: String?
  package var nextStepDate: Day?
  /// The need of members that it addresses.
  package var need: String?
  /// What stands in its way.
  package var barriers: String?
  /// Why it was dropped, or parked.
  package var why: String?
  /// A parked card comes back on this day.
  package var parkedUntil: Day?
  /// Signals that matched the topic, in the radar's window.
  package var signals: Int
  /// Signals a week over the last twelve weeks, oldest first, for a topic without a ring; those of
  /// the others stand in their blips.
  package var weeks: [Int]?

  package init(
    topic: String, name: LocalizedText, summary: LocalizedText? = nil, quadrant: String,
    column: BoardColumn, since: Day, ring: String? = nil, trl: Int? = nil, owner: String? = nil,
    nextStep: String? = nil, nextStepDate: Day? = nil, need: String? = nil, barriers: String? = nil,
    why: String? = nil, parkedUntil: Day? = nil, signals: Int = 0, weeks: [Int]? = nil
  ) {
    self.topic = topic
    self.name = name
    self.summary = summary
    self.quadrant = quadrant
    self.column = column
    self.since = since
    self.ring = ring
    self.trl = trl
    self.owner = owner
    self.nextStep = nextStep
    self.nextStepDate = nextStepDate
    self.need = need
    self.barriers = barriers
    self.why = why
    self.parkedUntil = parkedUntil
    self.signals = signals
    self.weeks = weeks
  }

  /// Days in the column past its limit on `day`; zero while within it.
  package func daysPastLimit(on day: Day) -> Int {
    guard let limit = column.limitInDays else { return 0 }
    return max(0, day.number - since.number - limit)
  }
}

/// The columns of the board, in order; parked and dropped stand aside.
package enum BoardColumn: String, Codable, CaseIterable, Sendable {
  case inbox
  case screening
  case profile
  case assessment
  case decision
  case trialProject = "trial-project"
  case transferred
  case parked
  case dropped

  /// How long a card should stay, in days; a card past it is marked. These figures are ours.
  package var limitInDays: Int? {
    switch self {
    case .inbox, .screening: 28
    case .profile, .assessment: 42
    case .decision: 28
    case .trialProject: 182
    case .transferred, .parked, .dropped: nil
    }
  }

  package var isAside: Bool {
    self == .parked || self == .dropped
  }
}
