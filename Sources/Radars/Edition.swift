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
  /// The feeds it was fed by, by id; none where the edition does not say.
  package var sources: [EditionSource]
  /// What members offer that anyone may read.
  package var offers: [PublicExchange]
  /// What members need that anyone may read.
  package var needs: [PublicExchange]
  /// The words of its topics, by topic id.
  package var words: [TopicWords]
  /// Set where this edition was merged from those of several clusters.
  package var joint: Joint?

  package static let currentSchema = 2

  package init(
    schema: Int = Edition.currentSchema, frame: RadarFrame, date: Day, frozen: Bool,
    previous: Day? = nil, blips: [Blip], unplaced: [UnplacedTopic] = [],
    removed: [RemovedTopic] = [], cards: [Card] = [], layout: EditionLayout? = nil,
    sources: [EditionSource] = [], offers: [PublicExchange] = [], needs: [PublicExchange] = [],
    words: [TopicWords] = [], joint: Joint? = nil
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
    self.sources = sources
    self.offers = offers
    self.needs = needs
    self.words = words
    self.joint = joint
  }

  package func blip(_ topic: String) -> Blip? {
    blips.first { $0.topic == topic }
  }

  /// Whether the topic is on this radar, with a ring or without.
  package func knows(_ topic: String) -> Bool {
    blip(topic) != nil || unplaced.contains { $0.topic == topic }
  }
}

extension Edition {
  /// What other clusters look for partners in may be missing: then the edition does not tell.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func some<Value: Decodable>(_ key: CodingKeys) throws -> [Value] {
      try values.decodeIfPresent([Value].self, forKey: key) ?? []
    }
    self.init(
      schema: try values.decode(Int.self, forKey: .schema),
      frame: try values.decode(RadarFrame.self, forKey: .frame),
      date: try values.decode(Day.self, forKey: .date),
      frozen: try values.decode(Bool.self, forKey: .frozen),
      previous: try values.decodeIfPresent(Day.self, forKey: .previous),
      blips: try values.decode([Blip].self, forKey: .blips),
      unplaced: try values.decode([UnplacedTopic].self, forKey: .unplaced),
      removed: try values.decode([RemovedTopic].self, forKey: .removed),
      cards: try values.decode([Card].self, forKey: .cards),
      layout: try values.decodeIfPresent(EditionLayout.self, forKey: .layout),
      sources: try some(.sources), offers: try some(.offers), needs: try some(.needs),
      words: try some(.words), joint: try values.decodeIfPresent(Joint.self, forKey: .joint))
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
