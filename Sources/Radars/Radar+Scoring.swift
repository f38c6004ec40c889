package import Signals

extension Radar {
  /// The radar's words, as signals are scored against them.
  package var scoringModel: ScoringModel {
    ScoringModel(
      topics: topics.map { .init(id: $0.id, quadrant: $0.quadrant, words: $0.words) },
      quadrants: quadrants.map { .init(id: $0.id, words: $0.words) },
      rings: rings.map { .init(id: $0.id, trl: $0.trl?.upperBound, cues: $0.cues) },
      brake: brake, settings: scoring)
  }

  /// The radar's definition as pictures and editions carry it.
  package var frame: RadarFrame {
    RadarFrame(
      id: id, kind: kind, title: title, cluster: cluster, languages: languages,
      rings: rings.map(RingFace.init), quadrants: quadrants.map(QuadrantFace.init), look: look)
  }
}
