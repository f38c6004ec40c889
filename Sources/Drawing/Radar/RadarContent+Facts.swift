import Radars
import Text

extension RadarWords {
  /// What an edition is called by: that it is frozen or a draft, and its date.
  func dateLine(_ edition: Edition) -> String {
    "\(edition.frozen ? self.edition : draft) \(edition.date)"
  }
}

/// What the header says in figures.
extension RadarContent {
  func header(_ paper: Paper) -> PageHeader {
    PageHeader(
      cluster: edition.frame.cluster.name, title: text(edition.frame.title), date: dateLine,
      facts: facts, accent: Palette.accent(edition.frame.look.color),
      style: PageStyle(scale: paper.scale), logo: edition.frame.look.image)
  }

  var dateLine: String { words.dateLine(edition) }

  /// How many topics, where they went, and since when.
  var facts: [String] {
    let counts = words.movements.map { kind, text in
      (text, blips.count { $0.blip.movement.kind == kind })
    }
    let listed = [
      (words.topics, blips.count), (words.unplaced, edition.unplaced.count + stray.count),
    ]
    let since = edition.previous.map { "\(words.since) \($0)" } ?? words.firstEdition
    return [line(listed) + " · " + since, line(counts)]
  }

  private func line(_ counts: [(String, Int)]) -> String {
    counts.filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }.joined(separator: " · ")
  }
}

extension RadarContent {
  /// On a joint radar each cluster with its own ring: `Example Food Cluster: Pilot`.
  func clusterRings(_ blip: Blip) -> [String] {
    (blip.byCluster ?? []).map { share in
      let ring = edition.frame.rings.first { $0.id == share.ring }.map { text($0.name) }
      let name = edition.joint?.cluster(share.cluster)?.frame.cluster.name ?? share.cluster
      return "\(PlainText.of(name)): \(ring ?? PlainText.of(share.ring))"
    }
  }
}
