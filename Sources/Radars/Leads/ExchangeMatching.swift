/// Finds the needs that an offer may meet: by their topic, else by a word of a topic, else by words
/// that they share.
struct ExchangeMatching {
  /// A need that an offer may meet, and by what.
  struct Meeting {
    /// The place of the need.
    var need: Int
    var topic: String?
    var reason: LeadReason
  }

  private let needs: [PublicExchange]
  private let subjects: [Subject]
  private let words: ExchangeWords
  private let mentions: TopicMentions

  /// - Parameters:
  ///   - languages: of those who wrote the needs.
  ///   - mentions: finds the topics that offers and needs name, under the same ids.
  init(needs: [PublicExchange], languages: [String], _ mentions: TopicMentions) {
    self.needs = needs
    self.mentions = mentions
    self.words = ExchangeWords(needs, languages: languages)
    subjects = needs.map { Subject($0, mentions) }
  }

  /// In the order of the needs; nobody trades with oneself.
  func meetings(of offer: PublicExchange) -> [Meeting] {
    let offered = Subject(offer, mentions)
    let common = words.common(with: offer)
    return needs.indices.compactMap { index in
      guard needs[index].member != offer.member else { return nil }
      return reason(offered, subjects[index], common[index] ?? []).map { topic, reason in
        Meeting(need: index, topic: topic, reason: reason)
      }
    }
  }

  /// What an offer or need is about.
  private struct Subject {
    /// As people named it.
    var topic: String?
    /// The topics that its text speaks of, with the word.
    var mentioned: [String: String]

    var topics: Set<String> { Set(mentioned.keys).union([topic].compactMap { $0 }) }

    init(_ exchange: PublicExchange, _ mentions: TopicMentions) {
      topic = exchange.topic
      mentioned = mentions.topics(in: exchange.text)
    }
  }

  private func reason(
    _ offer: Subject, _ need: Subject, _ words: [String]
  ) -> (topic: String?, reason: LeadReason)? {
    if let topic = offer.topic, topic == need.topic {
      return (topic, SameTopicRule.reason(topic: topic))
    }
    if let topic = offer.topics.intersection(need.topics).min() {
      let found = [offer.mentioned[topic], need.mentioned[topic]].compactMap { $0 }
      return (topic, TopicWordsRule.reason(words: Set(found).sorted()))
    }
    return CommonWordsRule.reason(words: words).map { (nil, $0) }
  }
}
