/// What signals are scored against: the words of topics, quadrants and rings, without names or
/// looks.
package struct ScoringModel: Equatable, Sendable {
  package var topics: [TopicWords]
  /// Clockwise from twelve o'clock.
  package var quadrants: [QuadrantWords]
  /// Innermost first.
  package var rings: [RingWords]
  package var brake: WordList
  package var speaking: Speaking
  package var settings: ScoringSettings

  package init(
    topics: [TopicWords], quadrants: [QuadrantWords], rings: [RingWords], brake: WordList,
    speaking: Speaking = Speaking(), settings: ScoringSettings = ScoringSettings()
  ) {
    self.topics = topics
    self.quadrants = quadrants
    self.rings = rings
    self.brake = brake
    self.speaking = speaking
    self.settings = settings
  }

  func quadrant(ofTopic id: String) -> String? {
    topics.first { $0.id == id }?.quadrant
  }

  package struct TopicWords: Equatable, Sendable {
    package var id: String
    package var quadrant: String
    package var words: WordList

    package init(id: String, quadrant: String, words: WordList) {
      self.id = id
      self.quadrant = quadrant
      self.words = words
    }
  }

  package struct QuadrantWords: Equatable, Sendable {
    package var id: String
    package var words: WordList

    package init(id: String, words: WordList) {
      self.id = id
      self.words = words
    }
  }

  package struct RingWords: Equatable, Sendable {
    package var id: String
    /// The highest technology readiness level of the ring, 1 to 9, where it says one.
    package var trl: Int?
    package var cues: WordList

    /// Readiness levels 7 to 9; a ring that names none is in between.
    var isNearUse: Bool { Trust.isNearUse(trl) }

    package init(id: String, trl: Int? = nil, cues: WordList) {
      self.id = id
      self.trl = trl
      self.cues = cues
    }
  }
}
