/// An offer or a need that an edition may carry to anyone: its member said so.
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

extension Radar {
  /// What members offer that anyone may read.
  var publicOffers: [PublicExchange] {
    members.flatMap { $0.public($0.offers) }
  }

  /// What members need that anyone may read.
  var publicNeeds: [PublicExchange] {
    members.flatMap { $0.public($0.needs) }
  }
}

extension Member {
  fileprivate func `public`(_ exchanges: [Exchange]) -> [PublicExchange] {
    exchanges.filter { $0.visibility == .public }.map {
      PublicExchange(member: name, text: $0.text, topic: $0.topic)
    }
  }
}
