/// A topic of one radar, written `radar/topic`.
package struct RadarTopic: Hashable, Sendable {
  package var radar: String
  package var topic: String

  package init(radar: String, topic: String) {
    self.radar = radar
    self.topic = topic
  }

  /// Reads `radar/topic`; nil where there is no slash, more than one, or nothing beside it.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts.contains("") else { return nil }
    self.init(radar: parts[0], topic: parts[1])
  }
}

extension RadarTopic: Comparable, CustomStringConvertible {
  package static func < (left: RadarTopic, right: RadarTopic) -> Bool {
    (left.radar, left.topic) < (right.radar, right.topic)
  }

  package var description: String { "\(radar)/\(topic)" }
}

extension RadarTopic: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = RadarTopic(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a topic of a radar is written radar/topic")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
