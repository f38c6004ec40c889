/// What a workshop voted on one topic: the middle and the spread of each cluster's votes and of all.
package struct VoteResult: Equatable, Codable, Sendable {
  package var topic: String
  /// The ring of the joint edition before the vote.
  package var before: String
  package var all: Tally
  /// In the order of the clusters; nil where one gave no ring votes.
  package var clusters: [Tally?]
  /// Dots of all clusters.
  package var dots: Int
  /// The mean impact, each cluster counted once, in hundredths.
  package var impact: Int?

  /// Votes ring by ring, and what they say.
  package struct Tally: Equatable, Codable, Sendable {
    /// Innermost ring first.
    package var rings: [Int]
    /// The place of the middle vote, 0 innermost; of two in the middle the outer one.
    package var median: Int
    /// The places of the nearest and the farthest ring that got a vote.
    package var nearest: Int
    package var farthest: Int

    package var votes: Int { rings.reduce(0, +) }
    /// How many rings lie between the nearest and the farthest vote.
    package var spread: Int { farthest - nearest }
    /// How many voted for the ring in the middle.
    package var agreeing: Int { rings[median] }

    init?(_ rings: [Int]) {
      guard let median = MiddleRing.of(votes: rings),
        let nearest = rings.firstIndex(where: { $0 > 0 }),
        let farthest = rings.lastIndex(where: { $0 > 0 })
      else { return nil }
      self.rings = rings
      self.median = median
      self.nearest = nearest
      self.farthest = farthest
    }
  }

  /// How many rings lie between the clusters' middles: what was not settled.
  package var apart: Int {
    let medians = clusters.compactMap { $0?.median }
    return (medians.max() ?? 0) - (medians.min() ?? 0)
  }
}

extension Edition {
  /// What was voted on each topic of a joint edition that got ring votes, widest disagreement first:
  /// between the clusters, then among all, then by topic.
  package var voteResults: [VoteResult] {
    guard let joint, let votes = joint.votes else { return [] }
    let byTopic = Dictionary(grouping: votes, by: \.topic)
    let results = blips.compactMap { blip -> VoteResult? in
      let own = byTopic[blip.topic] ?? []
      let sums = frame.rings.indices.map { ring in own.reduce(0) { $0 + $1.rings[ring] } }
      guard let all = VoteResult.Tally(sums) else { return nil }
      let impacts = own.compactMap(\.impact)
      return VoteResult(
        topic: blip.topic, before: middleRing(of: blip) ?? blip.ring, all: all,
        clusters: joint.clusters.map { cluster in
          own.first { $0.cluster == cluster.key }.flatMap { VoteResult.Tally($0.rings) }
        }, dots: own.reduce(0) { $0 + $1.dots },
        impact: impacts.isEmpty ? nil : (impacts.reduce(0, +) + impacts.count / 2) / impacts.count)
    }
    return results.sorted { one, other in
      (other.apart, other.all.spread, one.topic) < (one.apart, one.all.spread, other.topic)
    }
  }

  /// The middle one of the clusters' own rings.
  private func middleRing(of blip: Blip) -> String? {
    let rings = frame.rings.map(\.id)
    let places = (blip.byCluster ?? []).compactMap { rings.firstIndex(of: $0.ring) }
    return MiddleRing.of(places).map { rings[$0] }
  }
}
