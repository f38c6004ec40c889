/// An offer or a need as others may read it: in an edition anyone, for its member said so.
package struct PublicExchange: Equatable, Codable, Sendable {
  package var member: String
  package var text: String
  /// The id of the topic that it is about, the same in every cluster.
  package var topic: String?

  /// Longer texts are refused where they are written, and in editions from elsewhere.
  package static let longestText = 300

  package init(member: String, text: String, topic: String? = nil) {
    self.member = member
    self.text = text
    self.topic = topic
  }
}

/// Who reads what the program writes. What is private stays in radar.yaml: nobody gets it.
package enum Audience: Equatable, Sendable {
  /// Whoever gets a picture, a page or an edition.
  case everyone
  /// People of the cluster, since whoever ran the program asked for that.
  case inside

  package func reads(_ visibility: Exchange.Visibility) -> Bool {
    switch visibility {
    case .public: true
    case .cluster: self == .inside
    case .private: false
    }
  }
}

extension Radar {
  /// What members offer that these people may read.
  package func offers(for audience: Audience) -> [PublicExchange] {
    members.flatMap { $0.exchanges(\.offers, for: audience) }
  }

  /// What members need that these people may read.
  package func needs(for audience: Audience) -> [PublicExchange] {
    members.flatMap { $0.exchanges(\.needs, for: audience) }
  }
}

extension Member {
  fileprivate func exchanges(
    _ list: KeyPath<Member, [Exchange]>, for audience: Audience
  ) -> [PublicExchange] {
    self[keyPath: list].filter { audience.reads($0.visibility) }.map {
      PublicExchange(member: name, text: $0.text, topic: $0.topic)
    }
  }
}
