import Radars
package import Signals
package import Text

/// The rising terms of a radar on a day.
package struct RisingList: Sendable {
  package var date: Day
  package var settings: DiscoverySettings
  /// Highest score first.
  package var terms: [RisingTerm]
  /// The signals that discovery went through, by id.
  package var signals: [String: Signal]

  package var entries: [RisingEntry] {
    terms.map { RisingEntry($0, signals) }
  }

  /// The earliest day that any of the signals is of.
  package var firstDay: Day? { signals.values.map(\.date).min() }
}

extension Workbench {
  /// Words and phrases that rise in the radar's own feeds and belong to no topic yet, without those
  /// that people dismissed, on the day of its last scan or decision.
  package func rising(
    _ radarID: String, _ settings: DiscoverySettings = DiscoverySettings()
  ) throws(PipelineError) -> RisingList {
    try standing(radarID).rising(settings)
  }
}

extension Standing {
  func rising(_ settings: DiscoverySettings) -> RisingList {
    let signals = assessment.signals.filter { id, _ in
      assessment.originals[id] == nil && !(ledger.triage.dismissed[id]?.contains(nil) ?? false)
    }
    let known = radar.knownTerms(besides: ledger.newTopics.values.sorted())
    let terms = Discovery(known, settings).risingTerms(
      in: Array(signals.values), on: date, dismissed: ledger.dismissedTerms)
    return RisingList(date: date, settings: settings, terms: terms, signals: signals)
  }
}
