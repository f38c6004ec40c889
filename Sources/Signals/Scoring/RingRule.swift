/// The ring that one signal alone speaks for: the sum of weight × field of the cues near its best
/// topic; unsure below the radar's threshold.
///
/// Without the trust, recency and votes that a topic's proposal adds: one text has no neighbours.
package enum RingRule {
  package static func answer(_ reading: Reading, _ model: ScoringModel) -> RingAnswer {
    guard let topic = reading.hits.first?.topic else { return RingAnswer() }
    let near = reading.cues[topic] ?? []
    let cues = near.filter { $0.ring != nil }
    let brake = near.filter { $0.ring == nil }
    let sums = model.rings.map { ring in
      cues.filter { $0.ring == ring.id }.reduce(0) { $0 + $1.points }
    }
    guard let lead = Lead(of: sums) else { return RingAnswer(cues: cues, brake: brake) }
    let confidence = Confidence.margin(lead.best, over: lead.second)
    let isSure = confidence >= model.settings.sure
    let leading = model.rings[lead.index].id
    return RingAnswer(
      id: isSure ? leading : nil, leading: leading, confidence: confidence, cues: cues,
      brake: brake)
  }
}

extension FoundCue {
  /// weight × field × speaking × repetition, whole thousandths.
  package var points: Int { weight * place.field.weight * speaking * repetition / 1_000_000 }
}

/// The ring of one signal, with the cues that it rests on.
package struct RingAnswer: Equatable, Sendable {
  /// Nil where the signal does not say, or not surely.
  package var id: String?
  /// The ring with most points, sure or not.
  package var leading: String?
  /// Thousandths of 1.
  package var confidence = 0
  package var cues: [FoundCue] = []
  /// The cues for the brake flag.
  package var brake: [FoundCue] = []
}
