package import Signals
package import Text

/// The mark that stands for a topic on a radar.
package struct Blip: Equatable, Codable, Sendable {
  package var topic: String
  package var name: LocalizedText
  package var summary: LocalizedText?
  package var quadrant: String
  package var ring: String
  package var movement: Movement
  /// Set where people decided the ring; else the ring is the program's proposal.
  package var placement: Placement?
  package var proposal: RingProposal
  package var impact: Int?
  package var trl: Int?
  /// Discontinued, insolvent, banned, failed: evidence against, whatever the ring.
  package var brake: Bool
  /// The evidence is thin or old: it rests on one source, or on nothing of the last half year.
  package var thin: Bool
  /// Signals a week over the last twelve weeks, oldest first.
  package var weeks: [Int]
  /// Where the mark stands, once a picture has been laid out.
  package var position: BlipPosition?
  /// Where the mark stood in the ring that it came from.
  package var before: BlipPosition?
  /// Where the name stands beside the mark, once a picture has been laid out.
  package var namePlace: NamePlace?
  /// On a joint edition: where each cluster that has the topic stands, and why.
  package var byCluster: [ClusterRing]?

  package init(
    topic: String, name: LocalizedText, summary: LocalizedText? = nil, quadrant: String,
    ring: String, movement: Movement, placement: Placement? = nil, proposal: RingProposal,
    impact: Int? = nil, trl: Int? = nil, brake: Bool = false, thin: Bool = false,
    weeks: [Int] = [], position: BlipPosition? = nil, before: BlipPosition? = nil,
    namePlace: NamePlace? = nil, byCluster: [ClusterRing]? = nil
  ) {
    self.topic = topic
    self.name = name
    self.summary = summary
    self.quadrant = quadrant
    self.ring = ring
    self.movement = movement
    self.placement = placement
    self.proposal = proposal
    self.impact = impact
    self.trl = trl
    self.brake = brake
    self.thin = thin
    self.weeks = weeks
    self.position = position
    self.before = before
    self.namePlace = namePlace
    self.byCluster = byCluster
  }
}

/// The ring that people decided, with who, when and why.
package struct Placement: Equatable, Codable, Sendable {
  package var ring: String
  package var who: String
  package var when: Timestamp
  package var why: String

  package init(ring: String, who: String, when: Timestamp, why: String) {
    self.ring = ring
    self.who = who
    self.when = when
    self.why = why
  }
}

/// How a blip stands to the edition before.
package struct Movement: Equatable, Codable, Sendable {
  package var kind: Kind
  /// The ring it came from, where it moved.
  package var from: String?
  /// Why; nil while nobody has said it.
  package var reason: String?

  package init(_ kind: Kind, from: String? = nil, reason: String? = nil) {
    self.kind = kind
    self.from = from
    self.reason = reason
  }

  package enum Kind: String, Codable, CaseIterable, Sendable {
    case new
    /// Towards the centre.
    case `in`
    /// Away from the centre.
    case out
    case unchanged
  }
}

/// Where a mark stands in its radar, independent of the size of the paper.
package struct BlipPosition: Equatable, Codable, Sendable {
  /// Hundredths of a degree clockwise from twelve o'clock.
  package var angle: Int
  /// Thousandths of the ring's width, from its inner boundary.
  package var share: Int

  package init(angle: Int, share: Int) {
    self.angle = angle
    self.share = share
  }
}

/// A topic that no ring was found for.
package struct UnplacedTopic: Equatable, Codable, Sendable {
  package var topic: String
  package var name: LocalizedText
  package var quadrant: String
  package var reason: Reason
  package var proposal: RingProposal

  package init(
    topic: String, name: LocalizedText, quadrant: String, reason: Reason, proposal: RingProposal
  ) {
    self.topic = topic
    self.name = name
    self.quadrant = quadrant
    self.reason = reason
    self.proposal = proposal
  }

  package enum Reason: String, Codable, CaseIterable, Sendable {
    /// No signal in the window matched it.
    case noSignal = "no-signal"
    /// Signals matched, but none says how mature it is.
    case noCue = "no-cue"
    /// The evidence is split between rings.
    case split
  }
}

/// A topic that stood on the edition before and is gone.
package struct RemovedTopic: Equatable, Codable, Sendable {
  package var topic: String
  package var name: LocalizedText
  package var quadrant: String
  package var ring: String
  package var reason: String?

  package init(
    topic: String, name: LocalizedText, quadrant: String, ring: String, reason: String? = nil
  ) {
    self.topic = topic
    self.name = name
    self.quadrant = quadrant
    self.ring = ring
    self.reason = reason
  }
}
