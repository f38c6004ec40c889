/// A member of the cluster, with what it can give and what it wants.
package struct Member: Equatable, Sendable {
  package var name: String
  package var offers: [Exchange]
  package var needs: [Exchange]

  package init(name: String, offers: [Exchange] = [], needs: [Exchange] = []) {
    self.name = name
    self.offers = offers
    self.needs = needs
  }
}

/// An offer or a need.
package struct Exchange: Equatable, Sendable {
  package var text: String
  package var topic: String?
  package var visibility: Visibility

  package init(text: String, topic: String? = nil, visibility: Visibility = .private) {
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
