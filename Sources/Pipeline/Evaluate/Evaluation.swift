import Files
import Radars
package import Signals
import Text

/// How a radar's words answer to texts that people labelled.
package struct Evaluation: Equatable, Sendable {
  package var radar: String
  package var texts: Int
  /// Labels that the radar does not have, with how often they came.
  package var unknown: [String: Int]
  package var topics: AnswerFigures?
  package var quadrants: AnswerFigures?
  package var rings: RingFigures?
  /// Of the texts that are about no topic: how many were left alone.
  package var leftAlone: Share?
  /// How far two readers agree on topics and on rings.
  package var topicAgreement: Agreement?
  package var ringAgreement: Agreement?
}

extension Workbench {
  /// Reads labelled files and answers to each text as `classify` does.
  ///
  /// - Parameter exactOnly: words match only as they stand in the lists.
  package func evaluate(
    _ radarID: String, files: [String], exactOnly: Bool = false
  ) throws(PipelineError) -> Evaluation {
    let radar = try radar(radarID)
    var texts: [LabelledText] = []
    for file in files {
      let bytes = try doing { try Disk.read(file) }
      texts += try LabelledFile(bytes, file: file, radar, today: now.day).texts
    }
    return Evaluation(of: radar, texts, exactOnly: exactOnly)
  }
}

extension Evaluation {
  init(of radar: Radar, _ texts: [LabelledText], exactOnly: Bool = false) {
    let reader = SignalReader(radar.scoringModel, exactOnly: exactOnly)
    let readings = texts.map { reader.read($0.signal) }
    let both = Array(zip(texts, readings))
    let sure = radar.scoring.sure
    self.radar = radar.id
    self.texts = texts.count
    unknown = Evaluation.unknown(texts)
    let topical = both.filter { $0.0.topic.isSaid }
    let broad = both.filter { $0.0.quadrant.isSaid }
    topics =
      topical.isEmpty
      ? nil
      : AnswerFigures(topical.map { Evaluation.answer($0.0, $0.0.topic, $0.1.topic) }, sure: sure)
    quadrants =
      broad.isEmpty
      ? nil
      : AnswerFigures(
        broad.map { Evaluation.answer($0.0, $0.0.quadrant, $0.1.quadrant) }, sure: sure)
    rings = Evaluation.rings(both, reader.model)
    let offTopic = topical.filter { $0.0.topic == .none }
    leftAlone =
      offTopic.isEmpty
      ? nil : Share(offTopic.count { $0.1.hits.isEmpty }, of: offTopic.count)
    let twice = texts.filter { $0.second != nil }
    topicAgreement = Evaluation.agreement(twice) { ($0.topic, $0.second?.topic) }
    ringAgreement = Evaluation.agreement(twice) { ($0.ring, $0.second?.ring) }
  }

  private static func answer(
    _ text: LabelledText, _ label: LabelledText.Label, _ guess: Guess?
  ) -> AnswerFigures.Answer {
    AnswerFigures.Answer(
      label: label.id, answer: guess?.id, lead: guess?.lead ?? 0,
      confidence: guess?.confidence ?? 0, language: text.signal.language)
  }

  private static func unknown(_ texts: [LabelledText]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for text in texts {
      for label in [text.topic, text.quadrant, text.ring] {
        if case .unknown(let name) = label { counts[name, default: 0] += 1 }
      }
    }
    return counts
  }

  private static func agreement(
    _ texts: [LabelledText],
    _ labels: (LabelledText) -> (LabelledText.Label, LabelledText.Label?)
  ) -> Agreement? {
    let pairs = texts.compactMap { text -> (String?, String?)? in
      let (first, second) = labels(text)
      guard first.isSaid, let second, second.isSaid else { return nil }
      return (first.id, second.id)
    }
    return pairs.isEmpty ? nil : Agreement(pairs.map { (first: $0.0, second: $0.1) })
  }

  /// Of the texts about a topic in the order of their dates; what comes first has no ring before.
  private static func rings(
    _ both: [(LabelledText, Reading)], _ model: ScoringModel
  ) -> RingFigures? {
    let labelled = both.filter { $0.0.ring.isSaid && $0.0.topic != .none }
      .sorted { ($0.0.signal.date, $0.0.signal.id) < ($1.0.signal.date, $1.0.signal.id) }
    guard labelled.contains(where: { $0.0.ring.id != nil }) else { return nil }
    var before: [String: String] = [:]
    return RingFigures(
      labelled.map { text, reading in
        let ring = RingRule.answer(reading, model)
        let topic = text.topic.id
        defer { if let topic, let ring = text.ring.id { before[topic] = ring } }
        return .init(
          label: text.ring.id, leading: ring.leading, sure: ring.id,
          before: topic.flatMap { before[$0] })
      })
  }
}
