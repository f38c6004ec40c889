/// The radars of several clusters, or of several dates, side by side.
package struct Comparison: Equatable, Codable, Sendable {
  package var radars: [Edition]
  /// The quadrants that all radars are drawn in.
  package var frame: [QuadrantFace]
  /// The common scale.
  package var rings: [RingFace]
  /// One row a topic that any radar has a ring for, widest disagreement first.
  package var rows: [Row]
  /// Where each radar's rings lie on the common scale, radar by radar; empty where all are the same.
  package var mappings: [[RingMapping]]
  /// How topics of different radars were found to be the same, and which may be.
  package var matching: TopicMatching

  package struct Row: Equatable, Codable, Sendable {
    /// The topic's id in this comparison: the one that most of the radars call it by.
    package var topic: String
    /// The topic's id on each radar, also where it has no ring there; nil where it is not known.
    package var own: [String?]
    package var name: LocalizedText
    /// The quadrant of the common frame.
    package var quadrant: String
    /// The ring of the common scale on each radar; nil where the topic is not on it, or in a ring
    /// that has no place on the scale.
    package var cells: [String?]
    /// How many rings lie between the nearest and the farthest; zero where all agree, or where one
    /// radar alone has the topic.
    package var spread: Int
    /// A radar's own quadrant, where it differs from the frame's.
    package var ownQuadrants: [LocalizedText?]

    package init(
      topic: String, own: [String?], name: LocalizedText, quadrant: String, cells: [String?],
      spread: Int, ownQuadrants: [LocalizedText?] = []
    ) {
      self.topic = topic
      self.own = own
      self.name = name
      self.quadrant = quadrant
      self.cells = cells
      self.spread = spread
      self.ownQuadrants = ownQuadrants
    }

    package var agreement: Agreement {
      switch cells.count(where: { $0 != nil }) {
      case 0: .nowhere
      case 1: .alone
      default: spread == 0 ? .shared : spread == 1 ? .near : .far
      }
    }
  }

  /// How the radars stand to each other about one topic.
  package enum Agreement: String, Codable, CaseIterable, Sendable {
    /// All that have it agree on its ring.
    case shared
    /// One ring apart.
    case near
    /// Two rings apart or more.
    case far
    /// On one radar only.
    case alone
    /// In no ring of the common scale.
    case nowhere
  }

  package init(
    radars: [Edition], frame: [QuadrantFace], rings: [RingFace], rows: [Row],
    mappings: [[RingMapping]] = [], matching: TopicMatching = TopicMatching()
  ) {
    self.radars = radars
    self.frame = frame
    self.rings = rings
    self.rows = rows
    self.mappings = mappings
    self.matching = matching
  }

  /// The blip of a row on one radar, whatever its id there; nil where it has none.
  package func blip(_ row: Row, on radar: Int) -> Blip? {
    row.own[radar].flatMap(radars[radar].blip)
  }

  /// The id of a topic's quadrant in the common frame.
  package func quadrant(of topic: String) -> String? {
    rows.first { $0.topic == topic }?.quadrant
  }
}

/// Why radars cannot be compared.
package struct ComparisonError: Error, Equatable, Sendable {
  package var message: String
  /// What to do next.
  package var advice: String?

  init(message: String, advice: String? = nil) {
    self.message = message
    self.advice = advice
  }
}
