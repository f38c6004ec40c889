import Signals
import Text

/// One flat JSON object a decision:
/// `{"action":"place","ring":"pilot","topic":"…","when":"…","who":"…","why":"…"}`.
extension Decision: Codable {
  private enum Key: String, CodingKey {
    case action, when, who, why, signal, topic, name, term, language, ring, change, edition
    case offer, need
  }

  private enum Action: String, Codable {
    case keep, dismiss, promote, add, place, card, reason, pair
    case dismissTerm = "dismiss-term"
    case endPair = "end-pair"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    when = try container.decode(Timestamp.self, forKey: .when)
    who = try container.decode(String.self, forKey: .who)
    why = try container.decodeIfPresent(String.self, forKey: .why)
    act = try Decision.act(try container.decode(Action.self, forKey: .action), container)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(when, forKey: .when)
    try container.encode(who, forKey: .who)
    try container.encodeIfPresent(why, forKey: .why)
    try container.encode(action, forKey: .action)
    switch act {
    case .keep(let signal, let topic):
      try container.encode(signal, forKey: .signal)
      try container.encodeIfPresent(topic, forKey: .topic)
    case .dismiss(let signal, let topic):
      try container.encode(signal, forKey: .signal)
      try container.encodeIfPresent(topic, forKey: .topic)
    case .promote(let signal, let topic, let name):
      try container.encode(signal, forKey: .signal)
      try container.encode(topic, forKey: .topic)
      try container.encodeIfPresent(name, forKey: .name)
    case .dismissTerm(let term):
      try container.encode(term.text, forKey: .term)
      try container.encodeIfPresent(term.language, forKey: .language)
    case .add(let signal):
      try container.encode(signal, forKey: .signal)
    case .place(let topic, let ring):
      try container.encode(topic, forKey: .topic)
      try container.encode(ring, forKey: .ring)
    case .card(let topic, let change):
      try container.encode(topic, forKey: .topic)
      try container.encode(change, forKey: .change)
    case .reason(let topic, let edition):
      try container.encode(topic, forKey: .topic)
      try container.encode(edition, forKey: .edition)
    case .pair(let pair, let ring):
      try Decision.encode(pair, into: &container)
      try container.encode(ring, forKey: .ring)
    case .endPair(let pair):
      try Decision.encode(pair, into: &container)
    }
  }

  private var action: Action {
    switch act {
    case .keep: .keep
    case .dismiss: .dismiss
    case .promote: .promote
    case .dismissTerm: .dismissTerm
    case .add: .add
    case .place: .place
    case .card: .card
    case .reason: .reason
    case .pair: .pair
    case .endPair: .endPair
    }
  }

  private static func act(
    _ action: Action, _ container: KeyedDecodingContainer<Key>
  ) throws -> Act {
    func topic() throws -> String { try container.decode(String.self, forKey: .topic) }
    func signal() throws -> Signal { try container.decode(Signal.self, forKey: .signal) }
    let optionalTopic = try container.decodeIfPresent(String.self, forKey: .topic)
    switch action {
    case .keep: return .keep(signal: try signal(), topic: optionalTopic)
    case .dismiss:
      return .dismiss(
        signal: try container.decode(String.self, forKey: .signal), topic: optionalTopic)
    case .promote:
      return .promote(
        signal: try signal(), topic: try topic(),
        name: try container.decodeIfPresent(String.self, forKey: .name))
    case .dismissTerm:
      return .dismissTerm(
        TermName(
          try container.decode(String.self, forKey: .term),
          language: try container.decodeIfPresent(String.self, forKey: .language)))
    case .add: return .add(signal: try signal())
    case .place:
      return .place(
        topic: try topic(), ring: try container.decode(String.self, forKey: .ring))
    case .card:
      return .card(
        topic: try topic(), change: try container.decode(CardChange.self, forKey: .change))
    case .reason:
      return .reason(
        topic: try topic(), edition: try container.decode(Day.self, forKey: .edition))
    case .pair:
      return .pair(
        try pair(container), ring: try container.decode(String.self, forKey: .ring))
    case .endPair: return .endPair(try pair(container))
    }
  }

  private static func pair(_ container: KeyedDecodingContainer<Key>) throws -> ExchangePair {
    ExchangePair(
      offer: try container.decode(String.self, forKey: .offer),
      need: try container.decode(String.self, forKey: .need))
  }

  private static func encode(
    _ pair: ExchangePair, into container: inout KeyedEncodingContainer<Key>
  ) throws {
    try container.encode(pair.offer, forKey: .offer)
    try container.encode(pair.need, forKey: .need)
  }
}
