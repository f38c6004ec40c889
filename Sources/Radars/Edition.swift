package import Text

/// The state of a radar on one day, complete in itself: it can be drawn, compared and checked years
/// later without store or network. A draft is the same value before people freeze it.
package struct Edition: Equatable, Codable, Sendable {
  /// The version of the file format.
  package var schema: Int
  package var frame: RadarFrame
  package var date: Day
  /// False for a draft: the radar as it stands today.
  package var frozen: Bool
  /// The date of the edition before, which movements refer to.
  package var previous: Day?
  /// Every topic with a ring, by topic id.
  package var blips: [Blip]
  /// Every topic without a ring, by topic id, with the reason.
  package var unplaced: [UnplacedTopic]
  /// Topics of the edition before that are gone, by topic id.
  package var removed: [RemovedTopic]
  /// The cards of the technology board, by topic id.
  package var cards: [Card]
  /// What is kept of its picture, and in a draft of the picture before.
  package var layout: EditionLayout?

  package static let currentSchema = 1

  package init(
    schema: Int = Edition.currentSchema, frame: RadarFrame, date: Day, frozen: Bool,
    previous: Day? = nil, blips: [Blip], unplaced: [UnplacedTopic] = [],
    removed: [RemovedTopic] = [], cards: [Card] = [], layout: EditionLayout? = nil
  ) {
    self.schema = schema
    self.frame = frame
    self.date = date
    self.frozen = frozen
    self.previous = previous
    self.blips = blips
    self.unplaced = unplaced
    self.removed = removed
    self.cards = cards
    self.layout = layout
  }

  package func blip(_ topic: String) -> Blip? {
    blips.first { $0.topic == topic }
  }

  /// Whether the topic is on this radar, with a ring or without.
  package func knows(_ topic: String) -> Bool {
    blip(topic) != nil || unplaced.contains { $0.topic == topic }
  }
}

/// What of a radar's definition a picture or a comparison needs.
package struct RadarFrame: Equatable, Codable, Sendable {
  package var id: String
  package var kind: RadarKind
  package var title: LocalizedText
  package var cluster: Cluster
  package var languages: [String]
  /// Innermost first.
  package var rings: [RingFace]
  /// Clockwise from twelve o'clock.
  package var quadrants: [QuadrantFace]
  package var look: Look

  package init(
    id: String, kind: RadarKind, title: LocalizedText, cluster: Cluster, languages: [String],
    rings: [RingFace], quadrants: [QuadrantFace], look: Look
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.cluster = cluster
    self.languages = languages
    self.rings = rings
    self.quadrants = quadrants
    self.look = look
  }
}

/// A ring without its cues.
package struct RingFace: Equatable, Codable, Sendable {
  package var id: String
  package var name: LocalizedText
  package var means: LocalizedText?
  package var trl: ClosedRange<Int>?
  package var horizon: Horizon?

  package init(_ ring: Ring) {
    id = ring.id
    name = ring.name
    means = ring.means
    trl = ring.trl
    horizon = ring.horizon
  }
}

/// A quadrant without its words.
package struct QuadrantFace: Equatable, Codable, Sendable {
  package var id: String
  package var name: LocalizedText

  package init(_ quadrant: Quadrant) {
    id = quadrant.id
    name = quadrant.name
  }
}
