package import Text

/// What people said of signals and hits, as far as scoring needs it.
package struct Triage: Equatable, Sendable {
  /// Topics that people said a signal is not about; nil in the set means the whole signal.
  package var dismissed: [String: Set<String?>]
  /// Topics that people made a signal evidence of.
  package var promoted: [String: Set<String>]

  package init(dismissed: [String: Set<String?>] = [:], promoted: [String: Set<String>] = [:]) {
    self.dismissed = dismissed
    self.promoted = promoted
  }

  /// What was said of a copy holds for the signal that stands for it, so that an earlier copy which
  /// is found later does not undo a decision.
  func joined(_ originals: [String: String]) -> Triage {
    var joined = self
    for (copy, original) in originals {
      joined.dismissed[original, default: []].formUnion(dismissed[copy] ?? [])
      joined.promoted[original, default: []].formUnion(promoted[copy] ?? [])
    }
    return joined
  }

  func dismisses(_ signal: String, for topic: String) -> Bool {
    guard let topics = dismissed[signal] else { return false }
    return topics.contains(nil) || topics.contains(topic)
  }
}

/// All signals of a radar scored on one day.
package struct Assessment: Equatable, Sendable {
  package var date: Day
  /// The signals in the window, by id.
  package var signals: [String: Signal]
  package var readings: [String: Reading]
  /// The ids of copies and the first signal of each.
  package var originals: [String: String]
  /// Every topic of the model has one, if only to say that there is no evidence.
  package var proposals: [String: RingProposal]
  /// The signals of each topic, without copies, newest first.
  package var hits: [String: [TopicHit]]

  /// How many signals of the topic appeared in each of the last `count` weeks, oldest first.
  package func weeks(of topic: String, count: Int = 12) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for hit in hits[topic] ?? [] {
      let age = (date.number - hit.date.number) / 7
      if (0..<count).contains(age) { counts[count - 1 - age] += 1 }
    }
    return counts
  }
}

/// A hit as its topic sees it.
package struct TopicHit: Equatable, Codable, Sendable {
  package var signal: String
  package var date: Day
  package var score: Int
}

/// Scores all signals of a radar. Pure: the date is an argument, the order of the signals does not
/// matter.
package struct Assessor: Sendable {
  private let reader: SignalReader

  package init(_ model: ScoringModel) {
    reader = SignalReader(model)
  }

  package func assess(_ signals: [Signal], on date: Day, triage: Triage = Triage()) -> Assessment {
    let first = date.adding(days: -reader.model.settings.windowDays)
    let inWindow = Assessor.oncePerID(signals.filter { $0.date > first && $0.date <= date })
    var assessment = Assessment(
      date: date, signals: [:], readings: [:],
      originals: NearDuplicates.originals(of: inWindow), proposals: [:], hits: [:])
    let triage = triage.joined(assessment.originals)
    for signal in inWindow {
      assessment.signals[signal.id] = signal
      assessment.readings[signal.id] = read(signal, triage)
    }
    let originals = inWindow.filter { assessment.originals[$0.id] == nil }
    for topic in reader.model.topics {
      let hits = originals.filter { signal in
        assessment.readings[signal.id]?.hits.contains { $0.topic == topic.id } ?? false
      }
      assessment.hits[topic.id] = hits.reversed().map { signal in
        topicHit(signal, topic.id, assessment.readings[signal.id])
      }
      assessment.proposals[topic.id] = ProposalRule.propose(
        topic: topic.id,
        hits: hits.map { ($0, assessment.readings[$0.id]?.cues[topic.id] ?? []) }, on: date,
        model: reader.model)
    }
    return assessment
  }

  /// In the order of dates; of one that comes twice, from the store and from a decision, the first.
  private static func oncePerID(_ signals: [Signal]) -> [Signal] {
    var seen: Set<String> = []
    return signals.sorted {
      ($0.date, $0.id, $0.title, $0.summary) < ($1.date, $1.id, $1.title, $1.summary)
    }.filter { seen.insert($0.id).inserted }
  }

  private func read(_ signal: Signal, _ triage: Triage) -> Reading {
    var reading = reader.read(signal, promoted: triage.promoted[signal.id] ?? [])
    reading.hits.removeAll { triage.dismisses(signal.id, for: $0.topic) }
    return reading
  }

  private func topicHit(_ signal: Signal, _ topic: String, _ reading: Reading?) -> TopicHit {
    let score = reading?.hits.first { $0.topic == topic }?.score ?? 0
    return TopicHit(signal: signal.id, date: signal.date, score: score)
  }
}
