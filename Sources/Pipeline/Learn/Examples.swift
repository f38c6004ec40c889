import Radars
import Signals
import Store

/// Labelled signals by what their labels say.
struct Examples {
  private var topics: [LabelledSignal] = []
  private var quadrants: [LabelledSignal] = []

  var isEmpty: Bool { topics.isEmpty && quadrants.isEmpty }

  /// Topics first: they bring their quadrant.
  var bySubject: [(Lesson.Subject, [LabelledSignal])] {
    [(.topics, topics), (.quadrants, quadrants)].filter { !$0.1.isEmpty }
  }

  mutating func take(_ texts: [LabelledText]) {
    for text in texts {
      if text.topic.isSaid {
        topics.append(LabelledSignal(text.signal, label: text.topic.id, group: text.group))
      }
      if text.quadrant.isSaid {
        quadrants.append(LabelledSignal(text.signal, label: text.quadrant.id, group: text.group))
      }
    }
  }

  mutating func take(_ signal: Signal, topic: String?) {
    topics.append(LabelledSignal(signal, label: topic))
  }

  func origin(_ files: [String]) -> String {
    let count = topics.count + quadrants.count
    let names = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return files.isEmpty
      ? "\(count) decision\(count == 1 ? "" : "s") on signals"
      : "\(count) label\(count == 1 ? "" : "s") in \(names.map(TerminalText.safe).joined(separator: ", "))"
  }
}

extension Workbench {
  /// What people said of signals: kept and promoted ones are about their topics, dismissed ones about
  /// none, where no topic is left that they were not dismissed for.
  func examples(of radar: Radar) throws(PipelineError) -> Examples {
    let standing = try standing(radar.id)
    var examples = Examples()
    let decided = standing.ledger.corrections
    let ids = decided.keys.sorted()
    let store = try store()
    let stored = try doing { try store.signals(ofRadar: radar.id, withIDs: ids) }
    let carried = ids.compactMap { standing.ledger.signals[$0] }
    let signals = Dictionary((carried + stored).map { ($0.id, $0) }) { first, _ in first }
    for id in ids {
      guard let signal = signals[id], let correction = decided[id] else { continue }
      let known = correction.about.filter { radar.topic($0) != nil }
      for topic in known.sorted() { examples.take(signal, topic: topic) }
      let isLeft = standing.assessment.readings[id]?.hits.isEmpty == false
      if known.isEmpty, correction.isAboutNothing, !isLeft { examples.take(signal, topic: nil) }
    }
    return examples
  }
}
