import Radars
import Signals

/// The topics of a radar: those of its packs in order, changed and joined by its own.
struct TopicAssembly {
  let map: YAMLMap
  /// None where topics are not placed.
  let quadrants: [Quadrant]
  /// Whether a radar without topics is a mistake.
  var areWanted = true

  func topics(_ shelf: inout PackShelf) -> [Topic] {
    var collected = Collected()
    for (name, value) in packNames() {
      guard let pack = shelf.pack(name, named: value) else { continue }
      for topic in pack.topics { collected.add(topic, of: name, at: value) }
    }
    RadarReading.reportDuplicates(of: map["topics"], "topic")
    applyOwnTopics(to: &collected)
    for topic in collected.topics {
      reportUnknownQuadrant(topic, at: collected.places[topic.id])
    }
    if areWanted, collected.topics.isEmpty, isWithoutEntries("topics"), isWithoutEntries("packs") {
      map.value.error("a radar needs topics", advice: "own or packs")
    }
    return collected.topics
  }
}

extension TopicAssembly {
  /// Topics so far, and the place in the radar's file that is to blame for each.
  private struct Collected {
    var topics: [Topic] = []
    var places: [String: YAMLValue] = [:]
    private var packs: [String: String] = [:]

    mutating func add(_ topic: Topic, of pack: String, at value: YAMLValue) {
      if let other = packs[topic.id], other != pack {
        value.error("the packs '\(other)' and '\(pack)' both have the topic '\(topic.id)'")
      }
      guard packs[topic.id] == nil else { return }
      packs[topic.id] = pack
      places[topic.id] = value
      topics.append(topic)
    }

    mutating func set(_ topic: Topic, at value: YAMLValue) {
      places[topic.id] = value
      if let index = topics.firstIndex(where: { $0.id == topic.id }) {
        topics[index] = topic
      } else {
        topics.append(topic)
      }
    }
  }

  /// The key is missing or its list is empty; what stands there with an error has been reported.
  private func isWithoutEntries(_ key: String) -> Bool {
    guard let value = map[key] else { return true }
    return value.isList && (value.list("") ?? []).isEmpty
  }

  private func packNames() -> [(String, YAMLValue)] {
    (map["packs"]?.list("'packs'") ?? []).compactMap { value in
      value.text("a pack's name").map { ($0, value) }
    }
  }

  private func applyOwnTopics(to collected: inout Collected) {
    for value in map["topics"]?.list("'topics'") ?? [] {
      guard let entry = YAMLMap(value, "a topic", keys: RadarReading.topicKeys) else { continue }
      let known = entry["id"].flatMap { id in
        collected.topics.first { $0.id == id.text("'id'") }
      }
      guard let topic = RadarReading.topic(entry, changing: known) else { continue }
      collected.set(topic, at: entry["quadrant"] ?? value)
    }
  }

  private func reportUnknownQuadrant(_ topic: Topic, at value: YAMLValue?) {
    let known = quadrants.map(\.id)
    guard !known.isEmpty, !known.contains(topic.quadrant) else { return }
    let guess = Spelling.nearest(to: topic.quadrant, among: known).map { "did you mean '\($0)'? " }
    (value ?? map.value).error(
      "the topic '\(topic.id)' names the quadrant '\(topic.quadrant)', which this radar "
        + "does not have",
      advice: (guess ?? "") + "its quadrants: " + known.joined(separator: ", "))
  }
}
