import Radars
import Signals

/// The parts of radar files and packs, each read from one node; what is wrong becomes an error
/// there.
enum RadarReading {
  static let ringKeys = ["id", "name", "means", "trl", "horizon", "cues"]
  static let topicKeys = ["id", "name", "summary", "quadrant", "impact", "trl", "keywords"]

  static func rings(_ value: YAMLValue) -> [Ring] {
    (value.list("'rings'") ?? []).compactMap(ring)
  }

  static func ring(_ value: YAMLValue) -> Ring? {
    guard let map = YAMLMap(value, "a ring", keys: ringKeys), let id = map.requiredID(),
      let name = map.required("name")?.localizedText("'name'")
    else { return nil }
    return Ring(
      id: id, name: name, means: map["means"]?.localizedText("'means'"),
      trl: map["trl"].flatMap(levels), horizon: map["horizon"].flatMap(horizon),
      cues: map["cues"]?.wordList("'cues'") ?? WordList())
  }

  static func brake(_ value: YAMLValue) -> WordList {
    guard let map = YAMLMap(value, "'brake'", keys: ["name", "means", "cues"]) else {
      return WordList()
    }
    _ = map["name"]?.localizedText("'name'")
    _ = map["means"]?.localizedText("'means'")
    return map["cues"]?.wordList("'cues'") ?? WordList()
  }

  static func speaking(_ value: YAMLValue) -> Speaking {
    guard let map = YAMLMap(value, "'speaking'", keys: ["denial", "hedge"]) else {
      return Speaking()
    }
    return Speaking(
      denial: map["denial"]?.wordList("'denial'") ?? WordList(),
      hedge: map["hedge"]?.wordList("'hedge'") ?? WordList())
  }

  static func quadrants(_ value: YAMLValue) -> [Quadrant] {
    (value.list("'quadrants'") ?? []).compactMap { value in
      guard let map = YAMLMap(value, "a quadrant", keys: ["id", "name", "keywords"]),
        let id = map.requiredID(), let name = map.required("name")?.localizedText("'name'")
      else { return nil }
      let words = map["keywords"]?.wordList("'keywords'") ?? WordList()
      return Quadrant(id: id, name: name, words: words)
    }
  }

  /// Topics that are complete in themselves, as a pack has them.
  static func topics(_ value: YAMLValue) -> [Topic] {
    (value.list("'topics'") ?? []).compactMap { value in
      guard let map = YAMLMap(value, "a topic", keys: topicKeys) else { return nil }
      return topic(map, changing: nil)
    }
  }

  /// A topic, or what changes in `known`.
  static func topic(_ map: YAMLMap, changing known: Topic?) -> Topic? {
    guard let id = map.requiredID() else { return nil }
    let name = map["name"]?.localizedText("'name'") ?? known?.name
    let quadrant = map.text("quadrant") ?? known?.quadrant
    guard let name, let quadrant else {
      if name == nil { _ = map.required("name") }
      if quadrant == nil { _ = map.required("quadrant") }
      return nil
    }
    return Topic(
      id: id, name: name, summary: map["summary"]?.localizedText("'summary'") ?? known?.summary,
      quadrant: quadrant,
      impact: map["impact"]?.integer("'impact'", in: 1...5) ?? known?.impact,
      trl: map["trl"]?.integer("'trl'", in: 1...9) ?? known?.trl,
      words: map["keywords"]?.wordList("'keywords'") ?? known?.words ?? WordList())
  }

  /// An error at every entry of a list whose id stood before.
  static func reportDuplicates(of value: YAMLValue?, _ what: String) {
    guard let value, value.isList else { return }
    var lines: [String: Int] = [:]
    for entry in value.list("") ?? [] where entry.isMapping {
      for (key, _, value) in entry.pairs("") ?? [] where key == "id" {
        guard let id = value.text("'id'") else { continue }
        if let line = lines[id] {
          value.error(
            "the \(what) '\(id)' stands twice, first in line \(line)",
            advice: "give one of them another id, or remove it")
        } else {
          lines[id] = value.line ?? 0
        }
      }
    }
  }

  private static func levels(_ value: YAMLValue) -> ClosedRange<Int>? {
    if !value.isList {
      return value.integer("'trl'", in: 1...9).map { $0...$0 }
    }
    let levels = (value.list("'trl'") ?? []).compactMap {
      $0.integer("a readiness level", in: 1...9)
    }
    guard levels.count == 2, levels[0] <= levels[1] else {
      value.error("'trl' should be two levels from 1 to 9, the lower first, as in [7, 8]")
      return nil
    }
    return levels[0]...levels[1]
  }

  private static func horizon(_ value: YAMLValue) -> Horizon? {
    let years = (value.list("'horizon'") ?? []).compactMap {
      $0.integer("a number of years", in: 0...100)
    }
    guard years.count == 1 || (years.count == 2 && years[0] <= years[1]) else {
      value.error("'horizon' should be years from and to, as in [1, 3], or [5] for 5 and more")
      return nil
    }
    return Horizon(from: years[0], to: years.count == 2 ? years[1] : nil)
  }
}
