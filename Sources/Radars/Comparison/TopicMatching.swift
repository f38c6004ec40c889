/// Which topics of several radars are one and the same.
///
/// Only what people said, identical ids and, where nothing else could be meant, equal names in one
/// language join topics. Everything weaker is listed for people to look at.
package struct TopicMatching: Equatable, Codable, Sendable {
  /// Topic by topic its id on each radar, nil where that does not know it.
  package var groups: [[String?]] = []
  /// What was joined by other things than an identical id.
  package var joins: [Join] = []
  /// What may be the same too, the likeliest first.
  package var doubtful: [DoubtfulMatch] = []
  /// What people said that cannot all be true: it was not followed.
  package var contradictions: [[TopicMatch]] = []
  /// Topics that people said something of and that the compared radars do not have.
  package var unknown: [RadarTopic] = []

  package init() {}

  /// Two topics that were joined, and why.
  package struct Join: Equatable, Codable, Sendable {
    package var one: RadarTopic
    package var other: RadarTopic
    package var how: How
    /// The language of the equal names.
    package var language: String?
    /// The equal name, or what people gave as their reason.
    package var words: String?

    package enum How: String, Codable, Sendable {
      case people
      case name
    }
  }
}

extension TopicMatching {
  /// Matches the topics of the radars; the order of radars and of what people said does not matter,
  /// except that of two words about the same topics the later one holds.
  package init(_ radars: [Edition], said: [TopicMatch] = []) {
    let said = said.latest
    // By id and date: which of two radars is named first must not matter.
    let order = radars.indices.sorted { radars[$0].precedes(radars[$1]) }
    var reader = WordReader()
    let topics = order.flatMap { MatchedTopic.all(of: radars[$0], radar: $0, &reader) }
    let places = Dictionary(grouping: topics.indices) { topics[$0].address }
    func edges(_ match: TopicMatch) -> [MatchGroups.Edge] {
      (places[match.one] ?? []).flatMap { one in
        (places[match.other] ?? []).filter { topics[$0].radar != topics[one].radar }
          .map { MatchGroups.Edge(one: one, other: $0) }
      }
    }
    var groups = MatchGroups(
      topics.map(\.radar), apart: said.filter { !$0.isSame }.flatMap(edges))
    let same = said.filter(\.isSame)
    contradictions = groups.join(same.flatMap(edges)).map { edges in
      TopicMatching.words(on: edges, said, topics)
    }
    let ids = groups.join(TopicMatching.chains(topics.map { [$0.address.topic] }))
    let before = groups
    let names = groups.join(TopicMatching.chains(topics.map(\.names)))
    joins = same.filter { edges($0).contains { before.joins($0) } }
      .map { Join(one: $0.pair[0], other: $0.pair[1], how: .people, words: $0.why) }
    joins += TopicMatching.joins(topics, from: before, to: groups)
    doubtful = DoubtfulSearch(topics, groups, sameIDs: ids, sameNames: names).matches
    unknown = TopicMatching.unknown(said, radars, Set(places.keys))
    self.groups = groups.members.map { members in
      var own = [String?](repeating: nil, count: radars.count)
      for member in members { own[topics[member].radar] = topics[member].address.topic }
      return own
    }
  }
}

extension TopicMatching {
  /// Edges that join all topics which have a key in common.
  private static func chains<Key: Hashable>(_ keys: [[Key]]) -> [MatchGroups.Edge] {
    var last: [Key: Int] = [:]
    var edges: [MatchGroups.Edge] = []
    for (topic, keys) in keys.enumerated() {
      for key in keys {
        if let before = last[key] { edges.append(MatchGroups.Edge(one: before, other: topic)) }
        last[key] = topic
      }
    }
    return edges
  }

  /// What people said about the topics of edges that cannot all be joined.
  private static func words(
    on edges: [MatchGroups.Edge], _ said: [TopicMatch], _ topics: [MatchedTopic]
  ) -> [TopicMatch] {
    let meant = Set(edges.flatMap { [topics[$0.one].address, topics[$0.other].address] })
    return said.filter { meant.contains($0.one) && meant.contains($0.other) }
      .sorted { $0.pair.lexicographicallyPrecedes($1.pair) }
  }

  /// What equal names joined, each pair of topics once.
  private static func joins(
    _ topics: [MatchedTopic], from before: MatchGroups, to after: MatchGroups
  ) -> [Join] {
    var joins: [Join] = []
    var seen: Set<[RadarTopic]> = []
    for edge in chains(topics.map(\.names)) where after.joins(edge) && !before.joins(edge) {
      let pair = [topics[edge.one], topics[edge.other]].sorted { $0.address < $1.address }
      guard seen.insert(pair.map(\.address)).inserted,
        let name = Set(pair[0].names).intersection(pair[1].names).min()
      else { continue }
      joins.append(
        Join(
          one: pair[0].address, other: pair[1].address, how: .name, language: name.language,
          words: pair[0].name.texts[name.language] ?? name.text))
    }
    return joins.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
  }

  private static func unknown(
    _ said: [TopicMatch], _ radars: [Edition], _ known: Set<RadarTopic>
  ) -> [RadarTopic] {
    let compared = Set(radars.map(\.frame.id))
    return Set(said.flatMap(\.pair)).filter { compared.contains($0.radar) && !known.contains($0) }
      .sorted()
  }
}

extension Edition {
  /// An order of editions that does not depend on how they were given.
  func precedes(_ other: Edition) -> Bool {
    (frame.id, date, frame.cluster.name) < (other.frame.id, other.date, other.frame.cluster.name)
  }
}
