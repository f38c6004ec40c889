/// Topics of several radars joined into groups, none of which ever holds two topics of one radar or
/// two that people called different.
struct MatchGroups {
  /// Two topics by their places.
  struct Edge: Equatable {
    var one: Int
    var other: Int
  }

  /// Which radar each topic is of.
  let radars: [Int]
  private let apart: [Edge]
  private var parents: [Int]

  /// - Parameter apart: topics that are different.
  init(_ radars: [Int], apart: [Edge]) {
    self.radars = radars
    self.apart = apart
    parents = Array(radars.indices)
  }

  /// The group of a topic, by the place of the one that stands for it.
  func group(_ topic: Int) -> Int {
    var root = topic
    while parents[root] != root { root = parents[root] }
    return root
  }

  /// Whether both ends stand in one group.
  func joins(_ edge: Edge) -> Bool { group(edge.one) == group(edge.other) }

  /// The topics of each group, in their order.
  var members: [[Int]] {
    var groups = [[Int]](repeating: [], count: radars.count)
    for topic in radars.indices { groups[group(topic)].append(topic) }
    return groups.filter { !$0.isEmpty }
  }

  /// Joins all that hang together, unless they cannot be one: then none of them is joined, since
  /// nobody could say which. So the result does not depend on any order.
  ///
  /// - Returns: the edges that were refused, those that hang together in one list.
  mutating func join(_ edges: [Edge]) -> [[Edge]] {
    var trial = self
    for edge in edges { trial.unite(edge) }
    let bad = trial.impossible
    var refused: [Int: [Edge]] = [:]
    for edge in edges {
      let whole = trial.group(edge.one)
      if bad.contains(whole) {
        refused[whole, default: []].append(edge)
      } else {
        unite(edge)
      }
    }
    return refused.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether two groups may be one.
  func mayJoin(_ one: [Int], _ other: [Int]) -> Bool {
    for topic in one where other.contains(where: { radars[$0] == radars[topic] }) { return false }
    let groups = [group(one[0]), group(other[0])]
    return !apart.contains { groups.contains(group($0.one)) && groups.contains(group($0.other)) }
  }
}

extension MatchGroups {
  private mutating func unite(_ edge: Edge) {
    let roots = (group(edge.one), group(edge.other))
    parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
  }

  /// The groups that hold two topics of one radar, or two that are different.
  private var impossible: Set<Int> {
    var found = Set(apart.filter { joins($0) }.map { group($0.one) })
    var held: [Int: Set<Int>] = [:]
    for topic in radars.indices {
      let isNew = held[group(topic), default: []].insert(radars[topic]).inserted
      if !isNew { found.insert(group(topic)) }
    }
    return found
  }
}
