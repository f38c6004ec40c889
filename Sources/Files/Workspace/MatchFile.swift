package import Radars
import Text

/// radars/matches.yaml: what people said about topics and rings of different radars, to be read and
/// changed by people too.
package struct MatchFile: Equatable, Sendable {
  package var matches: [TopicMatch] = []
  package var rings = RingTable()

  package init() {}

  /// Reads a file; one with errors gives what could be read of it.
  package static func read(
    _ text: String, file: String
  ) -> (file: MatchFile, problems: [Diagnostic]) {
    let document = YAMLDocument(text, file: file)
    var read = MatchFile()
    if let root = document.root,
      let map = YAMLMap(root, "a file of matches", keys: ["matches", "scale", "rings"])
    {
      read.matches = (map["matches"]?.list("'matches'") ?? []).compactMap(MatchFile.match)
      read.rings.scale = map.text("scale")
      for (radar, _, value) in map["rings"]?.pairs("'rings'") ?? [] {
        read.rings.rings[radar] = MatchFile.rings(value, of: radar)
      }
    }
    return (read, document.findings.diagnostics)
  }
}

extension MatchFile {
  private static let none = "none"

  private static func match(_ value: YAMLValue) -> TopicMatch? {
    guard
      let map = YAMLMap(value, "a match", keys: ["same", "different", "why", "by", "date"])
    else { return nil }
    guard (map["same"] == nil) != (map["different"] == nil) else {
      value.error(
        "a match says either 'same' or 'different'",
        advice: "write same: [radar/topic, radar/topic]")
      return nil
    }
    guard let pair = map["same"] ?? map["different"], let topics = topics(pair) else { return nil }
    let day = map.text("date")
    if let day, Day(day) == nil {
      map["date"]?.error("'\(day)' is not a day", advice: "write it as 2026-11-16")
    }
    return TopicMatch(
      topics[0], topics[1], isSame: map["same"] != nil, why: map.text("why"), who: map.text("by"),
      date: day.flatMap(Day.init))
  }

  private static func topics(_ value: YAMLValue) -> [RadarTopic]? {
    let topics = (value.list("a match") ?? []).compactMap { entry -> RadarTopic? in
      guard let text = entry.text("a topic") else { return nil }
      if let topic = RadarTopic(text), Identifier.isValid(topic.radar),
        Identifier.isValid(topic.topic)
      {
        return topic
      }
      entry.error("'\(text)' is not a topic of a radar", advice: "write it as radar/topic")
      return nil
    }
    guard topics.count == 2, topics[0].radar != topics[1].radar else {
      if topics.count == 2 {
        value.error("'\(topics[0])' and '\(topics[1])' are topics of one radar")
      } else {
        value.error("a match is of two topics", advice: "write [radar/topic, radar/topic]")
      }
      return nil
    }
    return topics
  }

  private static func rings(_ value: YAMLValue, of radar: String) -> [String: String?] {
    var rings: [String: String?] = [:]
    for (ring, _, value) in value.pairs("the rings of '\(radar)'") ?? [] {
      guard let to = value.text("the ring for '\(ring)'") else { continue }
      rings.updateValue(to == none ? nil : to, forKey: ring)
    }
    return rings
  }
}

extension Workspace {
  /// Where people say which topics of different radars are the same.
  package var matchesFile: String { "radars/matches.yaml" }
}
