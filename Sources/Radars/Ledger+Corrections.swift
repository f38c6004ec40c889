import Signals

/// What people said of one signal's topics.
package struct Correction: Equatable, Sendable {
  /// The topics that it was kept or promoted for.
  package var about: Set<String> = []
  /// It was dismissed, for a topic or at all.
  package var isAboutNothing = false
}

extension Ledger {
  /// The last word on the signals that people kept, dismissed or promoted, by signal.
  package var corrections: [String: Correction] {
    var corrections: [String: Correction] = [:]
    for (signal, topics) in kept { corrections[signal, default: Correction()].about = topics }
    for (signal, topics) in triage.promoted where !topics.isEmpty {
      corrections[signal, default: Correction()].about.formUnion(topics)
    }
    for (signal, topics) in triage.dismissed where !topics.isEmpty {
      var correction = corrections[signal] ?? Correction()
      correction.about.subtract(topics.compactMap { $0 })
      if topics.contains(nil) { correction.about = [] }
      correction.isAboutNothing = correction.about.isEmpty
      corrections[signal] = correction
    }
    return corrections
  }
}
