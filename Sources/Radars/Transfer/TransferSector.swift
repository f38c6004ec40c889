/// The sectors of a transfer radar: from whom to whom. The ids are those of its quadrants.
package enum TransferSector: String, CaseIterable, Sendable {
  case research = "research-to-member"
  case members = "member-to-member"
  case clusters = "cluster-to-cluster"
  case society = "public-to-member"

  /// Where a cluster gives or takes, it is between clusters; else the giver's kind tells.
  package init(from giver: MemberKind, to taker: MemberKind) {
    if giver == .cluster || taker == .cluster {
      self = .clusters
      return
    }
    switch giver {
    case .research: self = .research
    case .publicBody, .society: self = .society
    case .company, .cluster: self = .members
    }
  }
}
