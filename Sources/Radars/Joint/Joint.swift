package import Text

/// What a joint edition keeps of the editions that it was merged from, so that every cluster's own
/// view can be taken out of it again.
package struct Joint: Equatable, Codable, Sendable {
  /// The clusters in the order in which they were named.
  package var clusters: [JointCluster]
  /// What a workshop voted, where one did.
  package var votes: [ClusterVotes]?

  package init(clusters: [JointCluster], votes: [ClusterVotes]? = nil) {
    self.clusters = clusters
    self.votes = votes
  }

  package func cluster(_ key: String) -> JointCluster? {
    clusters.first { $0.key == key }
  }
}

/// One cluster's edition in a joint one, without its blips: these stand beside the joint blips.
package struct JointCluster: Equatable, Codable, Sendable {
  /// The radar's id; with a number behind it where another radar in the joint edition has the same.
  package var key: String
  package var frame: RadarFrame
  package var date: Day
  package var frozen: Bool
  package var previous: Day?
  package var unplaced: [UnplacedTopic]
  package var removed: [RemovedTopic]
  package var sources: [EditionSource]
  package var offers: [PublicExchange]
  package var needs: [PublicExchange]
  package var words: [TopicWords]

  /// - Note: the logo stays behind: it belongs to the cluster's own pictures.
  package init(_ edition: Edition, key: String) {
    self.key = key
    frame = edition.frame
    frame.look.image = nil
    date = edition.date
    frozen = edition.frozen
    previous = edition.previous
    unplaced = edition.unplaced
    removed = edition.removed
    sources = edition.sources
    offers = edition.offers
    needs = edition.needs
    words = edition.words
  }

  /// The radars' ids, each with a number behind it where it came before.
  package static func keys(of editions: [Edition]) -> [String] {
    var keys: [String] = []
    for edition in editions {
      var key = edition.frame.id
      var count = 1
      while keys.contains(key) {
        count += 1
        key = "\(edition.frame.id)-\(count)"
      }
      keys.append(key)
    }
    return keys
  }
}

/// Where one cluster has the topic of a joint blip, and why: its own blip as it was.
package struct ClusterRing: Equatable, Codable, Sendable {
  /// The key of the cluster in the joint edition.
  package var cluster: String
  /// The ring on the joint radar's scale.
  package var ring: String
  /// The cluster's blip, with its own id, ring and quadrant, who placed it and why, and the evidence.
  package var blip: Blip

  package init(cluster: String, ring: String, blip: Blip) {
    self.cluster = cluster
    self.ring = ring
    self.blip = blip.withoutPlace
  }
}

extension Blip {
  /// The same without its place in a picture, and without what it was merged from.
  fileprivate var withoutPlace: Blip {
    var blip = self
    blip.position = nil
    blip.before = nil
    blip.namePlace = nil
    blip.byCluster = nil
    return blip
  }
}
