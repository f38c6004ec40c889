/// The radars of several clusters, or of several dates, side by side.
package struct Comparison: Equatable, Codable, Sendable {
  package var radars: [Edition]
  /// The quadrants that all radars are drawn in.
  package var frame: [QuadrantFace]
  package var rings: [RingFace]
  /// One row a topic that any radar has a ring for, widest disagreement first.
  package var rows: [Row]

  package struct Row: Equatable, Codable, Sendable {
    /// The topic's id in this comparison: that of the first radar which has it.
    package var topic: String
    /// The topic's id on each radar, also where it has no ring there; nil where it is not known.
    package var own: [String?]
    package var name: LocalizedText
    /// The quadrant of the common frame.
    package var quadrant: String
    /// The ring on each radar; nil where the topic is not on it.
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
  }

  package init(
    radars: [Edition], frame: [QuadrantFace], rings: [RingFace], rows: [Row]
  ) {
    self.radars = radars
    self.frame = frame
    self.rings = rings
    self.rows = rows
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
}

extension Comparison {
  /// Compares 2 to 10 editions in the order given.
  ///
  /// - Parameter frameIndex: the radar whose quadrants are the common frame.
  package init(_ radars: [Edition], frameIndex: Int = 0) throws(ComparisonError) {
    guard (2...10).contains(radars.count) else {
      throw ComparisonError(message: "compare takes 2 to 10 radars, not \(radars.count)")
    }
    let rings = radars[0].frame.rings
    if let other = radars.first(where: { $0.frame.kind != radars[0].frame.kind }) {
      throw ComparisonError(message: Comparison.mixture(radars[0], other))
    }
    for other in radars.dropFirst() where other.frame.rings.map(\.id) != rings.map(\.id) {
      throw ComparisonError(
        message: "\(radars[0].frame.id) has the rings \(Comparison.names(radars[0])), "
          + "\(other.frame.id) has \(Comparison.names(other)): "
          + "only radars with the same rings can be compared yet")
    }
    let framing = Framing(radars, frameIndex: frameIndex)
    self.radars = radars
    frame = radars[frameIndex].frame.quadrants
    self.rings = rings
    let topics = Set(radars.flatMap { $0.blips.map(\.topic) })
    rows = topics.map { Comparison.row($0, radars, framing, rings.map(\.id)) }
      .sorted(by: Comparison.widestFirst)
  }

  /// Why radars of two kinds say nothing about each other, and what does.
  private static func mixture(_ first: Edition, _ other: Edition) -> String {
    let (one, two) = (first.frame, other.frame)
    return
      "\(one.id) is a \(one.kind.rawValue) radar with the rings \(names(first)), \(two.id) is a "
      + "\(two.kind.rawValue) radar with the rings \(names(other)): their rings mean different "
      + "things, so radars are compared with radars of their own kind only"
  }

  private static func names(_ edition: Edition) -> String {
    edition.frame.rings.map(\.id).joined(separator: ", ")
  }

  private static func row(
    _ topic: String, _ radars: [Edition], _ framing: Framing, _ rings: [String]
  ) -> Row {
    let blips = radars.map { $0.blip(topic) }
    let places = blips.compactMap { blip in blip.flatMap { rings.firstIndex(of: $0.ring) } }
    let quadrant = framing.quadrant(of: topic)
    let spread = (places.max() ?? 0) - (places.min() ?? 0)
    return Row(
      topic: topic,
      own: radars.map { $0.knows(topic) ? topic : nil },
      name: blips.compactMap { $0?.name }.first ?? LocalizedText(topic),
      quadrant: quadrant, cells: blips.map { $0?.ring }, spread: spread,
      ownQuadrants: zip(radars, blips).map { radar, blip in
        framing.ownQuadrant(of: blip, on: radar, in: quadrant)
      })
  }

  /// Disagreement first, then shared topics, then those that one radar alone has; equals by id.
  private static func widestFirst(_ left: Row, _ right: Row) -> Bool {
    let keys = [left, right].map { row in (row.spread, row.cells.count { $0 != nil }) }
    return keys[0] == keys[1] ? left.topic < right.topic : keys[0] > keys[1]
  }
}

/// How the quadrants of other radars fall into the common frame.
private struct Framing {
  let frame: Edition
  private let quadrantOfTopic: [String: String]
  private let fallback: [String: String]

  init(_ radars: [Edition], frameIndex: Int) {
    frame = radars[frameIndex]
    let quadrantOfTopic = Framing.quadrants(of: frame)
    self.quadrantOfTopic = quadrantOfTopic
    var fallback: [String: String] = [:]
    for radar in radars {
      for (topic, own) in Framing.quadrants(of: radar) where fallback[topic] == nil {
        fallback[topic] = Framing.nearest(own, of: radar, in: frame, quadrantOfTopic)
      }
    }
    self.fallback = fallback
  }

  func quadrant(of topic: String) -> String {
    quadrantOfTopic[topic] ?? fallback[topic] ?? frame.frame.quadrants[0].id
  }

  func ownQuadrant(of blip: Blip?, on radar: Edition, in quadrant: String) -> LocalizedText? {
    guard let blip, blip.quadrant != quadrant else { return nil }
    return radar.frame.quadrants.first { $0.id == blip.quadrant }?.name
  }

  private static func quadrants(of edition: Edition) -> [String: String] {
    var quadrants: [String: String] = [:]
    for blip in edition.blips { quadrants[blip.topic] = blip.quadrant }
    for topic in edition.unplaced { quadrants[topic.topic] = topic.quadrant }
    return quadrants
  }

  /// The frame's quadrant of the same id; else the one that holds most of the topics which both
  /// radars know and this radar has in `own`; else the one at the same place clockwise.
  private static func nearest(
    _ own: String, of radar: Edition, in frame: Edition, _ known: [String: String]
  ) -> String {
    let candidates = frame.frame.quadrants.map(\.id)
    if candidates.contains(own) { return own }
    var votes = [Int](repeating: 0, count: candidates.count)
    for (topic, quadrant) in quadrants(of: radar) where quadrant == own {
      if let place = known[topic].flatMap(candidates.firstIndex) { votes[place] += 1 }
    }
    if let most = votes.max(), most > 0, let place = votes.firstIndex(of: most) {
      return candidates[place]
    }
    let place = radar.frame.quadrants.firstIndex { $0.id == own } ?? 0
    return candidates[place % candidates.count]
  }
}
