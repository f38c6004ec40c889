/// What a joint edition tells to those who look for partners: what any of its clusters tells.
extension Merging {
  /// Every feed once, with the quadrants that it covers for any cluster, by the joint radar's ids.
  var sources: [EditionSource] {
    var sources: [String: EditionSource] = [:]
    for (edition, scale) in zip(comparison.radars, scales) {
      for source in edition.sources {
        var joint = sources[source.id] ?? source
        let quadrants = source.quadrants.map(scale.quadrant)
        let known = sources[source.id]?.quadrants ?? []
        joint.quadrants = Set(known + quadrants).sorted()
        joint.languages = Set(joint.languages + source.languages).sorted()
        joint.signals = max(joint.signals, source.signals)
        sources[source.id] = joint
      }
    }
    return sources.values.sorted { $0.id < $1.id }
  }

  /// The offers or needs of all, about the joint topics, each once.
  func exchanges(_ kind: KeyPath<Edition, [PublicExchange]>) -> [PublicExchange] {
    var exchanges: [PublicExchange] = []
    for (index, edition) in comparison.radars.enumerated() {
      for exchange in edition[keyPath: kind] {
        var joint = exchange
        joint.topic = exchange.topic.map { commonID($0, on: index) }
        if !exchanges.contains(joint) { exchanges.append(joint) }
      }
    }
    return exchanges
  }

  /// The words of each joint topic from all clusters, as many a language as an edition may hold.
  var words: [TopicWords] {
    var words: [String: [String: [String]]] = [:]
    for (index, edition) in comparison.radars.enumerated() {
      for topic in edition.words {
        let id = commonID(topic.topic, on: index)
        for (language, own) in topic.words {
          let known = words[id]?[language] ?? []
          let fresh = own.filter { !known.contains($0) }
          words[id, default: [:]][language] = Array(
            (known + fresh).prefix(TopicWords.mostPerLanguage))
        }
      }
    }
    return words.map { TopicWords(topic: $0.key, words: $0.value) }.sorted { $0.topic < $1.topic }
  }

  private func commonID(_ own: String, on radar: Int) -> String {
    comparison.rows.first { $0.own[radar] == own }?.topic ?? own
  }
}
