import Radars
import Signals
import Text

@testable import Drawing

extension Samples {
  /// Three clusters with something to quote for each topic.
  static var quotedClusters: Comparison {
    var comparison = threeClusters
    let quotes = profile(quotes: 3).proposal?.evidence ?? []
    for radar in comparison.radars.indices {
      for index in comparison.radars[radar].blips.indices {
        comparison.radars[radar].blips[index].proposal.evidence = quotes
      }
    }
    return comparison
  }

  static func workshop(_ languages: [String], _ comparison: Comparison = quotedClusters)
    -> WorkshopContent
  {
    WorkshopContent(comparison, numbers: NumberBook(), languages: languages)
  }

  /// What two clusters with names that are attacks, or wider than anything, would compare.
  static var hostileClusters: Comparison {
    var other = hostile
    other.frame.id = "other"
    other.frame.cluster.name = "<b>Kluster</b> & 'Söhne' \u{202e}"
    return try! Comparison([hostile, other])
  }

  /// A joint edition of three clusters with votes on so many of its topics.
  static func voted(topics count: Int, _ comparison: Comparison = threeClusters) -> Edition {
    let joint = Edition(merging: comparison, id: "joint", date: date)
    let keys = JointCluster.keys(of: comparison.radars)
    let votes = joint.blips.prefix(count).enumerated().flatMap { index, blip in
      keys.enumerated().map { cluster, key in
        ClusterVotes(
          topic: blip.topic, cluster: key,
          rings: joint.frame.rings.indices.map { (index * 3 + cluster * 5 + $0 * 7) % 6 },
          dots: index % 4, impact: 250)
      }
    }
    return joint.voted(votes, by: "workshop", on: date.adding(days: 4))
  }
}
