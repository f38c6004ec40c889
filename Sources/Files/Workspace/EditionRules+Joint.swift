import Radars

extension EditionRules {
  /// What is wrong with the clusters' own views in a joint edition: each must hold as an edition does.
  static func jointProblem(_ edition: Edition) -> String? {
    let shares = edition.blips.flatMap { $0.byCluster ?? [] }
    guard let joint = edition.joint, let editions = edition.split else {
      return shares.isEmpty ? nil : "it names clusters' rings, but not the clusters"
    }
    let keys = joint.clusters.map(\.key)
    guard (2...10).contains(keys.count), Set(keys).count == keys.count,
      keys.allSatisfy(Identifier.isValid)
    else { return "a joint edition has 2 to 10 different clusters, this one has \(keys.count)" }
    let rings = Set(edition.frame.rings.map(\.id))
    for share in shares where !keys.contains(share.cluster) || !rings.contains(share.ring) {
      return
        "the topic '\(share.blip.topic)' has a cluster or a ring that the edition does not have"
    }
    if shares.contains(where: { $0.blip.byCluster != nil }) {
      return "a cluster's own view in it is a joint one again"
    }
    for (key, part) in zip(keys, editions) {
      if let problem = problem(in: part) { return "in the edition of '\(key)': \(problem)" }
    }
    return votesProblem(joint, edition)
  }

  private static func votesProblem(_ joint: Joint, _ edition: Edition) -> String? {
    let count = 0...ClusterVotes.most
    let areFine = (joint.votes ?? []).allSatisfy { votes in
      joint.cluster(votes.cluster) != nil && edition.blip(votes.topic) != nil
        && votes.rings.count == edition.frame.rings.count
        && (votes.rings + [votes.dots]).allSatisfy(count.contains)
        && (100...500).contains(votes.impact ?? 100)
    }
    return areFine ? nil : "its votes are not those of its clusters on its topics"
  }
}
