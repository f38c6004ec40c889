/// A collaboration that the radars of several clusters suggest: what, who, and why, in points that
/// add up. What comes of it people write on its card: a first step, an owner, a day.
package struct Lead: Equatable, Sendable {
  /// Its place among all leads of a search, from 1; it stays on its card.
  package var number = 0
  package var kind: Kind
  /// The topic of the comparison's row; nil where an offer meets a need by words alone.
  package var topic: String?
  /// The topic's name, where it has one.
  package var name: LocalizedText?
  /// The clusters by their place in the comparison; where one gives, it stands first.
  package var clusters: [Int]
  package var offer: PublicExchange?
  package var need: PublicExchange?
  /// What speaks for it, the first one being what made it a lead.
  package var reasons: [LeadReason]

  package init(
    kind: Kind, topic: String? = nil, name: LocalizedText? = nil, clusters: [Int],
    offer: PublicExchange? = nil, need: PublicExchange? = nil, reasons: [LeadReason]
  ) {
    self.kind = kind
    self.topic = topic
    self.name = name
    self.clusters = clusters
    self.offer = offer
    self.need = need
    self.reasons = reasons
  }

  /// The sum of its reasons.
  package var points: Int { reasons.reduce(0) { $0 + $1.points } }

  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// A member of one cluster offers what a member of another needs.
    case exchange
    /// One cluster uses or tries what another only looks at.
    case gap
    /// Clusters are equally far with a topic and could go on together.
    case stage
  }
}

/// One line of a lead's arithmetic: so many of something, each worth so many points.
package struct LeadReason: Equatable, Codable, Sendable {
  package var rule: LeadRule
  /// How many count, at most as many as the rule allows.
  package var count: Int
  /// What each is worth.
  package var each: Int
  /// What is counted: ids of rings or topics, words, codes of languages or countries, or names; all,
  /// also where not all count.
  package var names: [String]

  package init(_ rule: LeadRule, count: Int, each: Int, names: [String]) {
    self.rule = rule
    self.count = count
    self.each = each
    self.names = names
  }

  package var points: Int { count * each }
}

/// What points are given for; each has a file of its own with its weight.
package enum LeadRule: String, Codable, CaseIterable, Sendable {
  case sameTopic = "same-topic"
  case topicWords = "topic-words"
  case commonWords = "common-words"
  case ringGap = "ring-gap"
  case sameStage = "same-stage"
  case decided
  case languages
  case country
  case neighbours
  case sources
}
