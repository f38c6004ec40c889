package import Text

extension Edition {
  /// A joint edition as a workshop decided it: each topic that got ring votes stands in the middle
  /// vote's ring, placed by the workshop, with the count as the reason.
  ///
  /// - Parameters:
  ///   - who: who is named as deciding.
  ///   - day: of the workshop.
  package func voted(_ votes: [ClusterVotes], by who: String, on day: Day) -> Edition {
    var voted = self
    voted.date = day
    voted.joint?.votes = votes.sorted { ($0.topic, $0.cluster) < ($1.topic, $1.cluster) }
    let results = Dictionary(uniqueKeysWithValues: voted.voteResults.map { ($0.topic, $0) })
    for index in voted.blips.indices {
      guard let result = results[voted.blips[index].topic] else { continue }
      let ring = frame.rings[result.all.median].id
      if voted.blips[index].ring != ring {
        voted.blips[index].position = nil
        voted.blips[index].namePlace = nil
      }
      voted.blips[index].ring = ring
      voted.blips[index].placement = Placement(
        ring: ring, who: who, when: Timestamp(day: day), why: voted.reason(result))
      if let impact = result.impact { voted.blips[index].impact = (impact + 50) / 100 }
    }
    return voted
  }

  /// `14 votes: Pilot 9, Explore 4, Watch 1 · Example Food Cluster: Pilot (6 of 7)`, in the joint
  /// radar's first language.
  private func reason(_ result: VoteResult) -> String {
    func name(_ ring: Int) -> String { frame.rings[ring].name.text(in: frame.languages) }
    let counts = result.all.rings.indices.filter { result.all.rings[$0] > 0 }
      .map { "\(name($0)) \(result.all.rings[$0])" }.joined(separator: ", ")
    let clusters = zip(joint?.clusters ?? [], result.clusters).compactMap { cluster, tally in
      tally.map {
        "\(cluster.frame.cluster.name): \(name($0.median)) (\($0.agreeing)/\($0.votes))"
      }
    }
    return (["\(counts) (\(result.all.votes))"] + clusters).joined(separator: " · ")
  }
}
