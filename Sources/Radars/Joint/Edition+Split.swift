extension Edition {
  /// The clusters' editions that this one was merged from, in their order: frames, rings, placements,
  /// proposals and reasons as they were, without cards and places of marks; nil where it is no joint one.
  package var split: [Edition]? {
    guard let joint else { return nil }
    var blips: [String: [Blip]] = [:]
    for share in self.blips.flatMap({ $0.byCluster ?? [] }) {
      blips[share.cluster, default: []].append(share.blip)
    }
    return joint.clusters.map { cluster in
      Edition(
        frame: cluster.frame, date: cluster.date, frozen: cluster.frozen,
        previous: cluster.previous,
        blips: (blips[cluster.key] ?? []).sorted { $0.topic < $1.topic },
        unplaced: cluster.unplaced, removed: cluster.removed, sources: cluster.sources,
        offers: cluster.offers, needs: cluster.needs, words: cluster.words)
    }
  }
}
