import Signals
package import Text

extension Edition {
  /// The joint edition of compared radars: each topic in the middle one of its rings, and every
  /// cluster's own blip beside it.
  ///
  /// The joint blip is placed by people only where every cluster that has the topic placed it in that
  /// very ring; else its ring is a proposal. Its evidence is that of one of the clusters that stand
  /// in the joint ring, the one with most sources.
  package init(merging comparison: Comparison, id: String, title: LocalizedText? = nil, date: Day) {
    let merging = Merging(comparison)
    self.init(
      frame: merging.frame(id: id, title: title), date: date,
      frozen: comparison.radars.allSatisfy(\.frozen), blips: merging.blips,
      unplaced: merging.unplaced, sources: merging.sources,
      offers: merging.exchanges(\.offers), needs: merging.exchanges(\.needs),
      words: merging.words,
      joint: Joint(
        clusters: zip(comparison.radars, merging.keys).map { JointCluster($0, key: $1) }))
  }
}

/// The pieces a joint edition is made of.
struct Merging {
  let comparison: Comparison
  let keys: [String]
  let scales: [CommonScale]

  init(_ comparison: Comparison) {
    self.comparison = comparison
    keys = JointCluster.keys(of: comparison.radars)
    scales = comparison.radars.indices.map { CommonScale(comparison, radar: $0) }
  }

  func frame(id: String, title: LocalizedText?) -> RadarFrame {
    let frames = comparison.radars.map(\.frame)
    let names = frames.map(\.cluster.name).joined(separator: " · ")
    let countries = Set(frames.map(\.cluster.country))
    var languages: [String] = []
    for language in frames.flatMap(\.languages) where !languages.contains(language) {
      languages.append(language)
    }
    return RadarFrame(
      id: id, kind: frames[0].kind, title: title ?? JointTitle.text(in: languages),
      cluster: Cluster(
        name: names.count > 200 ? "\(frames.count) clusters" : names,
        country: countries.count == 1 ? frames[0].cluster.country : nil),
      languages: languages, rings: comparison.rings, quadrants: comparison.frame, look: Look())
  }

  var blips: [Blip] {
    comparison.rows.compactMap(blip).sorted { $0.topic < $1.topic }
  }

  private func blip(_ row: Comparison.Row) -> Blip? {
    let shares = shares(of: row)
    guard let ring = shares.joint, let lender = lender(shares.all, of: ring) else { return nil }
    let names = shares.all.map(\.blip.name)
    return Blip(
      topic: row.topic, name: LocalizedText(joining: names),
      summary: shares.all.compactMap(\.blip.summary).first, quadrant: row.quadrant, ring: ring,
      movement: Movement(.new, reason: "first joint edition"),
      placement: placement(shares.all, in: ring),
      proposal: scale(of: lender).proposal(lender.blip.proposal, of: row.topic),
      impact: MiddleRing.of(shares.all.compactMap(\.blip.impact)), trl: lender.blip.trl,
      brake: shares.all.contains { $0.blip.brake }, thin: lender.blip.thin,
      weeks: lender.blip.weeks, byCluster: shares.all)
  }

  /// Every cluster's own blip of a row, and the ring in the middle.
  private func shares(of row: Comparison.Row) -> (all: [ClusterRing], joint: String?) {
    let rings = comparison.rings.map(\.id)
    let all = keys.indices.compactMap { index -> ClusterRing? in
      guard let ring = row.cells[index], rings.contains(ring),
        let blip = comparison.blip(row, on: index)
      else { return nil }
      return ClusterRing(cluster: keys[index], ring: ring, blip: blip)
    }
    let middle = MiddleRing.of(all.compactMap { rings.firstIndex(of: $0.ring) })
    return (all, middle.map { rings[$0] })
  }

  private func lender(_ shares: [ClusterRing], of ring: String) -> ClusterRing? {
    shares.filter { $0.ring == ring }.max { one, other in
      let sources = (one.blip.proposal.sources, other.blip.proposal.sources)
      return sources.0 == sources.1 ? one.cluster > other.cluster : sources.0 < sources.1
    }
  }

  private func scale(of share: ClusterRing) -> CommonScale {
    scales[keys.firstIndex(of: share.cluster) ?? 0]
  }

  private func placement(_ shares: [ClusterRing], in ring: String) -> Placement? {
    let placements = shares.compactMap(\.blip.placement)
    guard placements.count == shares.count, shares.allSatisfy({ $0.ring == ring }),
      let last = placements.map(\.when).max()
    else { return nil }
    let names = shares.map { share in
      comparison.radars[keys.firstIndex(of: share.cluster) ?? 0].frame.cluster.name
    }
    return Placement(
      ring: ring,
      who: zip(placements, names).map { "\($0.who) (\($1))" }.joined(separator: ", "), when: last,
      why: zip(placements, names).map { "\($1): \($0.why)" }.joined(separator: " · "))
  }

  /// Topics that some radar lists without a ring, and that no other has a ring for.
  var unplaced: [UnplacedTopic] {
    var taken = Set(comparison.rows.map(\.topic))
    var topics: [UnplacedTopic] = []
    for (index, edition) in comparison.radars.enumerated() {
      let placed = Set(comparison.rows.compactMap { $0.own[index] })
      for topic in edition.unplaced
      where !placed.contains(topic.topic) && taken.insert(topic.topic).inserted {
        var joint = topic
        joint.quadrant = scales[index].quadrant(topic.quadrant)
        joint.proposal = scales[index].proposal(topic.proposal, of: topic.topic)
        topics.append(joint)
      }
    }
    return topics.sorted { $0.topic < $1.topic }
  }
}

extension LocalizedText {
  /// All languages of several texts; where two have one, the first one's.
  package init(joining texts: [LocalizedText]) {
    self.init([:])
    for text in texts { self.texts.merge(text.texts) { known, _ in known } }
  }
}
