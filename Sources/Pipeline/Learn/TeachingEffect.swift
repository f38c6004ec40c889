import Radars
import Signals

/// What other words would do with the signals of a radar's window.
package struct TeachingEffect: Equatable, Sendable {
  package var signals: Int
  /// Signals whose best topic changes.
  package var moved: [Move]

  package struct Move: Equatable, Sendable {
    package var title: String
    /// Names of topics; nil: no topic.
    package var from: String?
    package var to: String?
  }
}

extension Workbench {
  /// Nil where the radar has no signals yet.
  func effect(
    of taught: Radar, instead of: Radar
  ) throws(PipelineError) -> TeachingEffect? {
    let signals = try standing(taught.id).assessment.signals.values.sorted {
      ($1.date, $1.id) < ($0.date, $0.id)
    }
    guard !signals.isEmpty else { return nil }
    let before = SignalReader(of.scoringModel)
    let after = SignalReader(taught.scoringModel)
    let moved = signals.compactMap { signal -> TeachingEffect.Move? in
      let (old, new) = (before.read(signal).hits.first?.topic, after.read(signal).hits.first?.topic)
      guard old != new else { return nil }
      return .init(
        title: signal.title, from: old.map { taught.name(ofTopic: $0) },
        to: new.map { taught.name(ofTopic: $0) })
    }
    return TeachingEffect(signals: signals.count, moved: moved)
  }
}

extension Radar {
  func name(ofTopic id: String) -> String {
    topic(id)?.name.text(in: languages) ?? id
  }
}
