package import Text

/// Scores all signals of a radar. Pure: the date is an argument, the order of the signals does not
/// matter.
package struct Assessor: Sendable {
  private let reader: SignalReader

  package init(_ model: ScoringModel) {
    reader = SignalReader(model)
  }

  /// The assessment of signals that are all at hand.
  package func assess(_ signals: [Signal], on date: Day, triage: Triage = Triage()) -> Assessment {
    var survey = survey(on: date)
    let distinct = Assessor.oncePerID(signals.filter { survey.days.contains($0.date) })
    for signal in distinct { survey.take(signal) }
    let byID = Dictionary(uniqueKeysWithValues: distinct.map { ($0.id, $0) })
    var surveys = [survey]
    return assess(&surveys, on: date, triage: triage) { ids in ids.compactMap { byID[$0] } }
  }

  /// A survey that signals are to be given to, one by one.
  package func survey(on date: Day, _ scope: Survey.Scope = .all) -> Survey {
    let next = date.adding(days: 1)
    let first = next.adding(days: -max(0, reader.model.settings.windowDays))
    return Survey(reader, days: first..<next, scope)
  }

  /// The assessment of surveyed signals; the surveys are gone after that, since what is in them would
  /// need the room twice.
  ///
  /// - Parameter again: gives signals of the surveys once more by their ids: those that may be
  ///   copies, and those that people made evidence of a topic, since whose copies they are is known
  ///   only when all have been seen.
  package func assess<Failure: Error>(
    _ surveys: inout [Survey], on date: Day, triage: Triage = Triage(),
    by workers: Workers = .one, again: ([String]) throws(Failure) -> [Signal]
  ) throws(Failure) -> Assessment {
    var survey = surveys.popLast() ?? survey(on: date)
    while let other = surveys.popLast() { survey.append(other) }
    survey.sort()
    let originals = try survey.takeOriginals(of: triage.signals, workers, again: again)
    let triage = triage.joined(originals)
    for signal in try again(triage.promoted.keys.sorted()) where survey.days.contains(signal.date) {
      survey.take(signal, promoted: triage.promoted[signal.id] ?? [])
    }
    var assessment = Assessment(
      date: date, ids: survey.ids, signals: survey.signals, readings: survey.readings,
      originals: originals, proposals: [:], hits: [:])
    assessment.dismiss(triage)
    propose(&assessment)
    return assessment
  }
}

extension Assessor {
  /// In the order of dates; of one that comes twice, from the store and from a decision, the first.
  private static func oncePerID(_ signals: [Signal]) -> [Signal] {
    var seen: Set<String> = []
    return signals.sorted {
      ($0.date, $0.id, $0.title, $0.summary) < ($1.date, $1.id, $1.title, $1.summary)
    }.filter { seen.insert($0.id).inserted }
  }

  private func propose(_ assessment: inout Assessment) {
    let matching = assessment.originalsByTopic
    for topic in reader.model.topics {
      let signals = matching[topic.id] ?? []
      assessment.hits[topic.id] = signals.reversed().map { signal in
        topicHit(signal, topic.id, assessment.readings[signal.id])
      }
      assessment.proposals[topic.id] = ProposalRule.propose(
        topic: topic.id,
        hits: signals.map { ($0, assessment.readings[$0.id]?.cues[topic.id] ?? []) },
        on: assessment.date, model: reader.model)
    }
  }

  private func topicHit(_ signal: Signal, _ topic: String, _ reading: Reading?) -> TopicHit {
    let score = reading?.hits.first { $0.topic == topic }?.score ?? 0
    return TopicHit(signal: signal.id, date: signal.date, score: score)
  }
}

extension Assessment {
  /// Takes away the hits that people said are none.
  fileprivate mutating func dismiss(_ triage: Triage) {
    for signal in triage.dismissed.keys {
      readings[signal]?.hits.removeAll { triage.dismisses(signal, for: $0.topic) }
    }
  }

  /// The signals that match each topic, without copies, in the order of dates.
  fileprivate var originalsByTopic: [String: [Signal]] {
    var byTopic: [String: [Signal]] = [:]
    for id in ids where originals[id] == nil {
      guard let hits = readings[id]?.hits, let signal = signals[id] else { continue }
      for topic in Set(hits.map(\.topic)) { byTopic[topic, default: []].append(signal) }
    }
    return byTopic
  }
}
