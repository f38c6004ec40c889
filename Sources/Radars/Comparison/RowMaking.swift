/// Makes the rows of a comparison.
struct RowMaking {
  private let radars: [Edition]
  /// Radar by radar, by topic.
  private let blips: [[String: Blip]]
  private let scale: RingScale
  private let framing: QuadrantFraming
  /// The radars in an order that does not depend on how they were given.
  private let order: [Int]

  init(_ radars: [Edition], _ scale: RingScale, _ framing: QuadrantFraming) {
    self.radars = radars
    self.scale = scale
    self.framing = framing
    order = radars.indices.sorted { radars[$0].precedes(radars[$1]) }
    blips = radars.map { radar in
      Dictionary(radar.blips.map { ($0.topic, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A row for each group of joined topics that any radar has a ring for.
  func rows(_ groups: [[String?]]) -> [Comparison.Row] {
    let standing = groups.filter { own in
      zip(own, blips).contains { topic, blips in topic.map { blips[$0] != nil } ?? false }
    }
    return zip(standing, ids(standing)).map { row($1, $0) }
  }
}

extension RowMaking {
  private func row(_ id: String, _ own: [String?]) -> Comparison.Row {
    let found = zip(own, blips).map { topic, blips in topic.flatMap { blips[$0] } }
    let cells = found.enumerated().map { radar, blip in
      blip.flatMap { scale.ring($0.ring, of: radar) }
    }
    let places = cells.compactMap { id in scale.rings.firstIndex { $0.id == id } }
    let quadrant = framing.quadrant(of: own)
    return Comparison.Row(
      topic: id, own: own, name: name(found), quadrant: quadrant, cells: cells,
      spread: (places.max() ?? 0) - (places.min() ?? 0),
      ownQuadrants: found.enumerated().map { radar, blip in
        framing.ownQuadrant(of: blip, on: radar, in: quadrant)
      })
  }

  /// In each language the name that most radars give the topic; of several the first radar's by id.
  private func name(_ found: [Blip?]) -> LocalizedText {
    let names = order.compactMap { found[$0]?.name }
    var texts: [String: String] = [:]
    for language in Set(names.flatMap(\.texts.keys)) {
      let all = names.compactMap { $0.texts[language] }
      let counts = Dictionary(grouping: all) { $0 }.mapValues(\.count)
      let most = counts.values.max()
      texts[language] = all.first { counts[$0] == most }
    }
    return LocalizedText(texts)
  }

  /// What a group would like to be called.
  private struct Claim {
    var group: Int
    /// How many radars call it so.
    var count: Int
    /// The ids of the radars that know it.
    var radars: [String]

    func precedes(_ other: Claim) -> Bool {
      count == other.count
        ? radars.lexicographicallyPrecedes(other.radars) : count > other.count
    }
  }

  /// For each group the id that most radars call it by; where two want the same, the one that fewer
  /// radars know gets a radar's id behind it.
  private func ids(_ groups: [[String?]]) -> [String] {
    var claims: [String: [Claim]] = [:]
    for (index, own) in groups.enumerated() {
      let counts = Dictionary(grouping: own.compactMap { $0 }) { $0 }.mapValues(\.count)
      guard let id = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key else {
        continue
      }
      let known = zip(radars, own).compactMap { $1 == nil ? nil : $0.frame.id }.sorted()
      claims[id, default: []].append(
        Claim(group: index, count: counts[id] ?? 0, radars: known))
    }
    var ids = [String](repeating: "", count: groups.count)
    var taken = Set(claims.keys)
    for (id, claims) in claims.sorted(by: { $0.key < $1.key }) {
      for (rank, claim) in claims.sorted(by: { $0.precedes($1) }).enumerated() {
        var own = rank == 0 ? id : "\(id)-\(claim.radars[0])"
        while rank > 0, !taken.insert(own).inserted { own += "-\(rank + 1)" }
        ids[claim.group] = own
      }
    }
    return ids
  }
}
