/// A member of the cluster, or a partner, with what it can give and what it wants.
package struct Member: Equatable, Sendable {
  package var name: String
  package var kind: MemberKind
  /// Two letters, ISO 3166-1, where it is not the cluster's own.
  package var country: String?
  package var offers: [Exchange]
  package var needs: [Exchange]

  package init(
    name: String, kind: MemberKind = .company, country: String? = nil, offers: [Exchange] = [],
    needs: [Exchange] = []
  ) {
    self.name = name
    self.kind = kind
    self.country = country
    self.offers = offers
    self.needs = needs
  }
}

/// What a member is: on a transfer radar it says which sector a pair falls into.
package enum MemberKind: String, CaseIterable, Sendable {
  case company
  /// A university, an institute, a laboratory.
  case research
  /// Another cluster, which speaks for its members.
  case cluster
  case publicBody = "public-body"
  /// An association, a school, people.
  case society
}

/// An offer or a need.
package struct Exchange: Equatable, Sendable {
  /// By which a pair of a transfer radar names it.
  package var id: String?
  /// Short, for the mark on a transfer radar.
  package var name: LocalizedText?
  package var text: String
  package var topic: String?
  package var visibility: Visibility

  package init(
    id: String? = nil, name: LocalizedText? = nil, text: String, topic: String? = nil,
    visibility: Visibility = .private
  ) {
    self.id = id
    self.name = name
    self.text = text
    self.topic = topic
    self.visibility = visibility
  }

  /// Who may read it: nobody else, the cluster, or whoever gets an edition.
  package enum Visibility: String, CaseIterable, Sendable {
    case `private`
    case cluster
    case `public`
  }
}
