package import Radars
package import Signals
import Store
package import Text

/// Where a radar stands on a day: its definition, all its signals scored, what people decided, and
/// the draft edition that comes of it.
package struct Standing: Sendable {
  package let radar: Radar
  package let date: Day
  package let assessment: Assessment
  package let ledger: Ledger
  package let draft: Edition

  package func proposal(of topic: String) -> RingProposal {
    assessment.proposals[topic] ?? RingProposal(topic: topic)
  }
}

extension Workbench {
  /// The standing of a radar on a day; without one on the day of its last scan or of the last
  /// decision after it, so that what is drawn depends on the workspace and not on the hour;
  /// before both, today.
  package func standing(_ id: String, on day: Day? = nil) throws(PipelineError) -> Standing {
    let radar = try radar(id)
    let store = try store()
    let lastScan = try doing { try store.lastScan(ofRadar: id) }?.day
    let lastDecision = try decisions(id).map(\.when.day).max()
    let lastChange = [lastScan, lastDecision].compactMap { $0 }.max()
    return try standing(radar, on: day ?? lastChange ?? now.day)
  }

  func standing(_ radar: Radar, on day: Day) throws(PipelineError) -> Standing {
    let ledger = try ledger(radar.id, until: day)
    let store = try store()
    let stored = try doing { try store.signals(ofRadar: radar.id) }
    let assessment = Assessor(radar.scoringModel).assess(
      Workbench.joined(stored, ledger), on: day, triage: ledger.triage)
    let previous = try edition(radar.id, before: day)
    return Standing(
      radar: radar, date: day, assessment: assessment, ledger: ledger,
      draft: Edition(of: radar, assessment, ledger, after: previous))
  }

  /// The store's signals and those that decisions carry; the store's are the fresher ones.
  static func joined(_ stored: [Signal], _ ledger: Ledger) -> [Signal] {
    let known = Set(stored.map(\.id))
    return stored + ledger.signals.values.filter { !known.contains($0.id) }
  }
}
