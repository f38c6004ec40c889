package import Signals

extension Radar {
  /// The radar's words, as signals are scored against them.
  package var scoringModel: ScoringModel {
    var settings = scoring
    if let certainty = learned.topicCertainty { settings.certainty.topics = certainty }
    if let certainty = learned.quadrantCertainty { settings.certainty.quadrants = certainty }
    return ScoringModel(
      topics: topics.map { topic in
        .init(
          id: topic.id, quadrant: topic.quadrant,
          words: topic.words.learned(learned.topics[topic.id] ?? []))
      },
      quadrants: quadrants.map { quadrant in
        .init(id: quadrant.id, words: quadrant.words.learned(learned.quadrants[quadrant.id] ?? []))
      },
      rings: rings.map { .init(id: $0.id, trl: $0.trl?.upperBound, cues: $0.cues) },
      brake: brake, speaking: speaking, settings: settings)
  }

  /// The radar's definition as pictures and editions carry it.
  package var frame: RadarFrame {
    RadarFrame(
      id: id, kind: kind, title: title, cluster: cluster, languages: languages,
      rings: rings.map(RingFace.init), quadrants: quadrants.map(QuadrantFace.init), look: look)
  }
}
